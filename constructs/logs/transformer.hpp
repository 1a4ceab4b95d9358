// Log events that are changed when they arrive.
#pragma once

#include <cdk/logs/transformer_props.hpp>
#include <cdk/resource.hpp>

namespace cdk::logs {

/// Changes the events of a log group when they arrive, step by step. What it makes of them can be queried and filtered
/// beside the originals. Its resource stands beside it in the tree, as CDK has it: one scope takes one transformer.
class Transformer : public Resource {
 public:
  using Props = TransformerProps;
  /// Errors: no steps, or more than 20; a first step that is no parser; more than 5 parsers; a vended log parser or
  /// OCSF after the first step; two of GROK, ADD_KEYS or COPY_VALUE.
  Transformer(const Scope& scope, const Props& props);

 private:
  void check(const Vector<IProcessor>& steps) const;
};

}  // namespace cdk::logs
