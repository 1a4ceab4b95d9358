#include <cdk/error.hpp>
#include <cdk/logs/cfn_transformer.hpp>
#include <cdk/logs/json_mutator_processor.hpp>

#include "private/processor_options.hpp"

namespace cdk::logs {
namespace {

using Types = CfnTransformerTypes;

bool overwrites(const Optional<bool>& overwrite_if_exists) { return overwrite_if_exists.value_or(false); }

Types::AddKeyEntryProperty added(const AddKeyEntryProperty& entry) {
  return {.key = entry.key, .value = entry.value, .overwrite_if_exists = overwrites(entry.overwrite_if_exists)};
}

Types::CopyValueEntryProperty copied(const CopyValueEntryProperty& entry) {
  return {.source = entry.source, .target = entry.target, .overwrite_if_exists = overwrites(entry.overwrite_if_exists)};
}

Types::MoveKeyEntryProperty moved(const MoveKeyEntryProperty& entry) {
  return {.source = entry.source, .target = entry.target, .overwrite_if_exists = overwrites(entry.overwrite_if_exists)};
}

Types::RenameKeyEntryProperty renamed(const RenameKeyEntryProperty& entry) {
  return {.key = entry.key, .rename_to = entry.rename_to, .overwrite_if_exists = overwrites(entry.overwrite_if_exists)};
}

Types::ListToMapProperty list_to_map(const ListToMapProperty& options, std::source_location where) {
  const bool flatten = options.flatten.value_or(false);
  if (flatten && !options.flattened_element.is_set())
    fail({"a list is flattened without flattened_element", "\"first\" or \"last\"",
          "AWS::Logs::Transformer ListToMap FlattenedElement"},
         where);
  return {.key = options.key,
          .source = options.source,
          .flatten = flatten,
          .flattened_element = options.flattened_element,
          .target = options.target,
          .value_key = options.value_key};
}

Types::ProcessorProperty processor(const JsonMutatorProps& props, std::source_location where) {
  switch (props.type) {
    case JsonMutatorType::ADD_KEYS:
      require_options(!props.add_keys_options.entries.empty(), "ADD_KEYS", "add_keys_options", where);
      return {.add_keys = {{.entries = each(props.add_keys_options.entries, added)}}};
    case JsonMutatorType::DELETE_KEYS:
      require_options(!props.delete_keys_options.with_keys.empty(), "DELETE_KEYS", "delete_keys_options", where);
      return {.delete_keys = {{.with_keys = props.delete_keys_options.with_keys}}};
    case JsonMutatorType::MOVE_KEYS:
      require_options(!props.move_keys_options.entries.empty(), "MOVE_KEYS", "move_keys_options", where);
      return {.move_keys = {{.entries = each(props.move_keys_options.entries, moved)}}};
    case JsonMutatorType::RENAME_KEYS:
      require_options(!props.rename_keys_options.entries.empty(), "RENAME_KEYS", "rename_keys_options", where);
      return {.rename_keys = {{.entries = each(props.rename_keys_options.entries, renamed)}}};
    case JsonMutatorType::COPY_VALUE:
      require_options(!props.copy_value_options.entries.empty(), "COPY_VALUE", "copy_value_options", where);
      return {.copy_value = {{.entries = each(props.copy_value_options.entries, copied)}}};
    case JsonMutatorType::LIST_TO_MAP:
      require_options(props.list_to_map_options.has_value(), "LIST_TO_MAP", "list_to_map_options", where);
      return {.list_to_map = list_to_map(*props.list_to_map_options, where)};
  }
  return {};
}

}  // namespace

JsonMutatorProcessor::JsonMutatorProcessor(const JsonMutatorProps& props, std::source_location where)
    : IProcessor(to_value(processor(props, where))), type_(props.type) {}

}  // namespace cdk::logs
