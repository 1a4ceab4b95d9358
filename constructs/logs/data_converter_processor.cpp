#include <cdk/logs/cfn_transformer.hpp>
#include <cdk/logs/data_converter_processor.hpp>

#include "private/processor_options.hpp"

namespace cdk::logs {
namespace {

using Types = CfnTransformerTypes;

Input<std::string> or_else(const Input<std::string>& given, const char* preset) {
  return given.is_set() ? given : Input<std::string>(preset);
}

Types::TypeConverterEntryProperty converted(const TypeConverterEntryProperty& entry) {
  return {.key = entry.key, .type = entry.type};
}

Types::DateTimeConverterProperty date_time(const DateTimeConverterProperty& options) {
  return {.match_patterns = options.match_patterns,
          .source = options.source,
          .target = options.target,
          .locale = options.locale,
          .source_timezone = or_else(options.source_timezone, "UTC"),
          .target_format = or_else(options.target_format, "yyyy-MM-dd'T'HH:mm:ss.SSS'Z'"),
          .target_timezone = or_else(options.target_timezone, "UTC")};
}

Types::ProcessorProperty processor(const DataConverterProps& props, std::source_location where) {
  switch (props.type) {
    case DataConverterType::TYPE_CONVERTER:
      require_options(!props.type_converter_options.entries.empty(), "TYPE_CONVERTER", "type_converter_options", where);
      return {.type_converter = {{.entries = each(props.type_converter_options.entries, converted)}}};
    case DataConverterType::DATETIME_CONVERTER:
      require_options(props.date_time_converter_options.has_value(), "DATETIME_CONVERTER",
                      "date_time_converter_options", where);
      return {.date_time_converter = date_time(*props.date_time_converter_options)};
  }
  return {};
}

}  // namespace

DataConverterProcessor::DataConverterProcessor(const DataConverterProps& props, std::source_location where)
    : IProcessor(to_value(processor(props, where))), type_(props.type) {}

}  // namespace cdk::logs
