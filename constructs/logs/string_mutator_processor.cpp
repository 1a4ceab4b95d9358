#include <cdk/logs/cfn_transformer.hpp>
#include <cdk/logs/string_mutator_processor.hpp>

#include "private/processor_options.hpp"

namespace cdk::logs {
namespace {

using Types = CfnTransformerTypes;

Types::SplitStringEntryProperty split(const SplitStringEntryProperty& entry) {
  return {.delimiter = entry.delimiter, .source = entry.source};
}

Types::SubstituteStringEntryProperty substitute(const SubstituteStringEntryProperty& entry) {
  return {.from = entry.from, .source = entry.source, .to = entry.to};
}

Types::ProcessorProperty processor(const StringMutatorProps& props, std::source_location where) {
  switch (props.type) {
    case StringMutatorType::LOWER_CASE:
      require_options(!props.lower_case_keys.empty(), "LOWER_CASE", "lower_case_keys", where);
      return {.lower_case_string = {{.with_keys = props.lower_case_keys}}};
    case StringMutatorType::UPPER_CASE:
      require_options(!props.upper_case_keys.empty(), "UPPER_CASE", "upper_case_keys", where);
      return {.upper_case_string = {{.with_keys = props.upper_case_keys}}};
    case StringMutatorType::TRIM:
      require_options(!props.trim_keys.empty(), "TRIM", "trim_keys", where);
      return {.trim_string = {{.with_keys = props.trim_keys}}};
    case StringMutatorType::SPLIT:
      require_options(!props.split_options.entries.empty(), "SPLIT", "split_options", where);
      return {.split_string = {{.entries = each(props.split_options.entries, split)}}};
    case StringMutatorType::SUBSTITUTE:
      require_options(!props.substitute_options.entries.empty(), "SUBSTITUTE", "substitute_options", where);
      return {.substitute_string = {{.entries = each(props.substitute_options.entries, substitute)}}};
  }
  return {};
}

}  // namespace

StringMutatorProcessor::StringMutatorProcessor(const StringMutatorProps& props, std::source_location where)
    : IProcessor(to_value(processor(props, where))), type_(props.type) {}

}  // namespace cdk::logs
