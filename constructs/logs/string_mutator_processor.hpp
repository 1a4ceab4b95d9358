// Steps of a transformer that change texts.
#pragma once

#include <cdk/logs/processor.hpp>
#include <cdk/logs/string_mutator_processor_props.hpp>
#include <source_location>

namespace cdk::logs {

/// Changes texts in log events.
class StringMutatorProcessor : public IProcessor {
 public:
  /// Errors: no options for the type.
  explicit StringMutatorProcessor(const StringMutatorProps& props,
                                  std::source_location where = std::source_location::current());
  StringMutatorType type() const noexcept { return type_; }

 private:
  StringMutatorType type_;
};

}  // namespace cdk::logs
