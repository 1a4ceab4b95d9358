// Steps of a transformer that change keys.
#pragma once

#include <cdk/logs/json_mutator_processor_props.hpp>
#include <cdk/logs/processor.hpp>
#include <source_location>

namespace cdk::logs {

/// Changes the keys of log events.
class JsonMutatorProcessor : public IProcessor {
 public:
  /// Errors: no options for the type; LIST_TO_MAP that flattens without saying which element stays.
  explicit JsonMutatorProcessor(const JsonMutatorProps& props,
                                std::source_location where = std::source_location::current());
  JsonMutatorType type() const noexcept { return type_; }

 private:
  JsonMutatorType type_;
};

}  // namespace cdk::logs
