// Fields of log events that are indexed.
#pragma once

#include <cdk/logs/field_index_policy_props.hpp>
#include <source_location>

namespace cdk::logs {

/// Fields by which queries of Logs Insights find events of a log group without reading all of them.
class FieldIndexPolicy {
 public:
  /// Errors: more than 20 fields.
  explicit FieldIndexPolicy(const FieldIndexPolicyProps& props,
                            std::source_location where = std::source_location::current());
  const Vector<Input<std::string>>& fields() const noexcept { return fields_; }

 private:
  Vector<Input<std::string>> fields_;
};

}  // namespace cdk::logs
