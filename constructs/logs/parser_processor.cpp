#include <cdk/logs/cfn_transformer.hpp>
#include <cdk/logs/parser_processor.hpp>

#include "private/processor_options.hpp"

namespace cdk::logs {
namespace {

using Types = CfnTransformerTypes;

Types::CsvProperty csv(const CsvProperty& options) {
  Types::CsvProperty csv{.delimiter = options.delimiter.value_or(DelimiterCharacter::COMMA),
                         .quote_character = options.quote_character.value_or(QuoteCharacter::DOUBLE_QUOTE),
                         .source = source_or_message(options.source)};
  if (!options.columns.empty()) csv.columns = options.columns;
  return csv;
}

Types::ParseKeyValueProperty key_value(const ParseKeyValueProperty& options) {
  return {.destination = options.destination,
          .field_delimiter = options.field_delimiter.value_or(KeyValuePairDelimiter::AMPERSAND),
          .key_prefix = options.key_prefix,
          .key_value_delimiter = options.key_value_delimiter.value_or(KeyValueDelimiter::EQUAL),
          .non_match_value = options.non_match_value,
          .overwrite_if_exists = options.overwrite_if_exists.value_or(false),
          .source = source_or_message(options.source)};
}

Types::ParseToOCSFProperty ocsf(const ParseToOCSFProperty& options) {
  return {.event_source = options.event_source,
          .ocsf_version = options.ocsf_version,
          .source = source_or_message(options.source)};
}

Types::ProcessorProperty processor(const ParserProcessorProps& props, std::source_location where) {
  switch (props.type) {
    case ParserProcessorType::JSON:
      return {.parse_json = {{.destination = props.json_options.destination,
                              .source = source_or_message(props.json_options.source)}}};
    case ParserProcessorType::KEY_VALUE: return {.parse_key_value = key_value(props.key_value_options)};
    case ParserProcessorType::CSV: return {.csv = csv(props.csv_options)};
    case ParserProcessorType::GROK:
      require_options(props.grok_options.has_value(), "GROK", "grok_options", where);
      return {.grok = {{.match = props.grok_options->match, .source = source_or_message(props.grok_options->source)}}};
    case ParserProcessorType::OCSF:
      require_options(props.parse_to_ocsf_options.has_value(), "OCSF", "parse_to_ocsf_options", where);
      return {.parse_to_ocsf = ocsf(*props.parse_to_ocsf_options)};
  }
  return {};
}

Types::ProcessorProperty processor(const VendedLogParserProps& props) {
  switch (props.log_type) {
    case VendedLogType::CLOUDFRONT: return {.parse_cloudfront = Types::ParseCloudfrontProperty{}};
    case VendedLogType::VPC: return {.parse_vpc = Types::ParseVPCProperty{}};
    case VendedLogType::WAF: return {.parse_waf = Types::ParseWAFProperty{}};
    case VendedLogType::ROUTE53: return {.parse_route53 = Types::ParseRoute53Property{}};
    case VendedLogType::POSTGRES: return {.parse_postgres = Types::ParsePostgresProperty{}};
  }
  return {};
}

}  // namespace

ParserProcessor::ParserProcessor(const ParserProcessorProps& props, std::source_location where)
    : IProcessor(to_value(processor(props, where))), type_(props.type) {}

VendedLogParser::VendedLogParser(const VendedLogParserProps& props)
    : IProcessor(to_value(processor(props))), log_type_(props.log_type) {}

}  // namespace cdk::logs
