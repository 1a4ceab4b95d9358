#include <cdk/cdk.hpp>
#include <cdk/logs.hpp>

#include "catch.hpp"
#include "refusal.hpp"

using namespace cdk;
using logs::FilterPattern;

TEST_CASE("log groups, streams and filters that AWS refuses") {
  App app;
  Stack& stack = app.add<Stack>("stack");
  CHECK(refusal([&] {
          stack.add<logs::LogGroup>("delivery", {.log_group_class = logs::LogGroupClass::DELIVERY,
                                                 .retention = logs::RetentionDays::ONE_DAY});
        }) ==
        "error: [stack/delivery] a log group of the class DELIVERY has a retention; allowed: no retention, or another "
        "class (AWS::Logs::LogGroup RetentionInDays)");
  CHECK(refusal([&] {
          stack.add<logs::LogGroup>("indexed", {.field_index_policies = {logs::FieldIndexPolicy({.fields = {"a"}})},
                                                .log_group_class = logs::LogGroupClass::DELIVERY});
        }) ==
        "error: [stack/indexed] a log group of the class DELIVERY has field index policies; allowed: none, or another "
        "class (AWS::Logs::LogGroup FieldIndexPolicies)");
  CHECK(refusal([&] {
          stack.add<logs::LogGroup>("masked",
                                    {.data_protection_policy = logs::DataProtectionPolicy({.identifiers = {}}),
                                     .log_group_class = logs::LogGroupClass::DELIVERY});
        }) ==
        "error: [stack/masked] a log group of the class DELIVERY has a data protection policy; allowed: none, or "
        "another class (AWS::Logs::LogGroup DataProtectionPolicy)");
  auto& stream = logs::LogStream::from_log_stream_name(stack, "stream", "s");
  CHECK(refusal([&] { stream.log_group_name(); }) ==
        "error: [stack/stream] the log group of a stream that was imported by its name; allowed: "
        "LogStream::from_log_stream_attributes (AWS::Logs::LogStream LogGroupName)");
  CHECK(refusal([] { logs::FieldIndexPolicy({.fields = std::vector<Input<std::string>>(21, "a")}); }) ==
        "error: 21 fields in a field index policy; allowed: at most 20 (AWS::Logs::LogGroup FieldIndexPolicies)");
  auto& group = stack.add<logs::LogGroup>("group");
  CHECK(refusal([&] {
          group.add_metric_filter("filter", {.filter_pattern = FilterPattern::all_events(),
                                             .metric_name = "m",
                                             .metric_namespace = "n",
                                             .dimensions = {{"a", "1"}, {"b", "2"}, {"c", "3"}, {"d", "4"}}});
        }) ==
        "error: [stack/group/filter] a metric filter has 4 dimensions; allowed: at most 3 (AWS::Logs::MetricFilter "
        "MetricTransformations)");
}

TEST_CASE("queries of Logs Insights compute at most twice") {
  App app;
  Stack& stack = app.add<Stack>("stack");
  CHECK(refusal([&] {
          stack.add<logs::QueryDefinition>(
              "query",
              {.query_definition_name = "q", .query_string = logs::QueryString({.stats_statements = {"a", "b", "c"}})});
        }) ==
        "error: [stack/query] 3 stats statements in a query; allowed: at most 2 (AWS::Logs::QueryDefinition "
        "QueryString)");
}

TEST_CASE("patterns that can't match") {
  CHECK(refusal([] { FilterPattern::string_value("$.a", ">", "b"); }) ==
        "error: '>' is no comparison of texts; allowed: = or != (FilterPattern)");
  CHECK(refusal([] { FilterPattern::number_value("$.a", "<>", 1); }) ==
        "error: '<>' is no comparison of numbers; allowed: =, !=, <, <=, > or >= (FilterPattern)");
  CHECK(refusal([] { FilterPattern::all({}); }) ==
        "error: a pattern is made of no patterns; allowed: one at least, or all_events() (FilterPattern)");
  CHECK(refusal([] { FilterPattern::space_delimited({"a b"}); }) ==
        "error: 'a b' is no name of a column; allowed: letters, digits and _-, or '...' (FilterPattern)");
  CHECK(refusal([] {
          FilterPattern::space_delimited({"...", "a", "..."});
        }) == "error: a pattern has '...' more than once; allowed: once at most (FilterPattern)");
  const std::string rule = "; allowed: one of the pattern's columns, and not '...' (FilterPattern)";
  CHECK(refusal([] {
          FilterPattern::space_delimited({"a", "..."}).where_string("b", "=", "c");
        }) == "error: the column 'b' is restricted" + rule);
  CHECK(refusal([] {
          FilterPattern::space_delimited({"a", "..."}).where_number("...", "=", 1);
        }) == "error: the column '...' is restricted" + rule);
}

TEST_CASE("processors without the options of their type") {
  const auto refused = [](const char* type, const char* options) {
    return std::string("error: a processor of the type ") + type + " without " + options + "; allowed: " + options +
           " that aren't empty (AWS::Logs::Transformer TransformerConfig)";
  };
  using Parser = logs::ParserProcessor;
  using ParserType = logs::ParserProcessorType;
  CHECK(refusal([] { Parser({.type = ParserType::GROK}); }) == refused("GROK", "grok_options"));
  CHECK(refusal([] { Parser({.type = ParserType::OCSF}); }) == refused("OCSF", "parse_to_ocsf_options"));
  using Text = logs::StringMutatorProcessor;
  using TextType = logs::StringMutatorType;
  CHECK(refusal([] { Text({.type = TextType::LOWER_CASE}); }) == refused("LOWER_CASE", "lower_case_keys"));
  CHECK(refusal([] { Text({.type = TextType::UPPER_CASE}); }) == refused("UPPER_CASE", "upper_case_keys"));
  CHECK(refusal([] { Text({.type = TextType::TRIM}); }) == refused("TRIM", "trim_keys"));
  CHECK(refusal([] { Text({.type = TextType::SPLIT}); }) == refused("SPLIT", "split_options"));
  CHECK(refusal([] { Text({.type = TextType::SUBSTITUTE}); }) == refused("SUBSTITUTE", "substitute_options"));
  using Keys = logs::JsonMutatorProcessor;
  using KeysType = logs::JsonMutatorType;
  CHECK(refusal([] { Keys({.type = KeysType::ADD_KEYS}); }) == refused("ADD_KEYS", "add_keys_options"));
  CHECK(refusal([] { Keys({.type = KeysType::DELETE_KEYS}); }) == refused("DELETE_KEYS", "delete_keys_options"));
  CHECK(refusal([] { Keys({.type = KeysType::MOVE_KEYS}); }) == refused("MOVE_KEYS", "move_keys_options"));
  CHECK(refusal([] { Keys({.type = KeysType::RENAME_KEYS}); }) == refused("RENAME_KEYS", "rename_keys_options"));
  CHECK(refusal([] { Keys({.type = KeysType::COPY_VALUE}); }) == refused("COPY_VALUE", "copy_value_options"));
  CHECK(refusal([] { Keys({.type = KeysType::LIST_TO_MAP}); }) == refused("LIST_TO_MAP", "list_to_map_options"));
  CHECK(refusal([] {
          Keys({.type = KeysType::LIST_TO_MAP, .list_to_map_options = {{.key = "k", .source = "s", .flatten = true}}});
        }) ==
        "error: a list is flattened without flattened_element; allowed: \"first\" or \"last\" "
        "(AWS::Logs::Transformer ListToMap FlattenedElement)");
  using Convert = logs::DataConverterProcessor;
  CHECK(refusal([] { Convert({.type = logs::DataConverterType::TYPE_CONVERTER}); }) ==
        refused("TYPE_CONVERTER", "type_converter_options"));
  CHECK(refusal([] { Convert({.type = logs::DataConverterType::DATETIME_CONVERTER}); }) ==
        refused("DATETIME_CONVERTER", "date_time_converter_options"));
}

TEST_CASE("transformers whose processors don't go together") {
  App app;
  Stack& stack = app.add<Stack>("stack");
  const auto refused = [&](const Vector<logs::IProcessor>& steps) {
    static int number = 0;
    auto& group = stack.add<logs::LogGroup>("group" + std::to_string(++number));
    const std::string text =
        refusal([&] { group.add_transformer("t", {.transformer_config = steps, .transformer_name = "t"}); });
    return text.substr(text.find(']') + 2);
  };
  const std::string rule = " (AWS::Logs::Transformer TransformerConfig)";
  const logs::ParserProcessor json({.type = logs::ParserProcessorType::JSON});
  CHECK(json.type() == logs::ParserProcessorType::JSON);
  const logs::ParserProcessor grok({.type = logs::ParserProcessorType::GROK, .grok_options = {{.match = "x"}}});
  const logs::VendedLogParser waf({.log_type = logs::VendedLogType::WAF});
  CHECK(waf.log_type() == logs::VendedLogType::WAF);
  const logs::ParserProcessor ocsf({.type = logs::ParserProcessorType::OCSF,
                                    .parse_to_ocsf_options = {{.event_source = logs::OCSFSourceType::AWS_WAF,
                                                               .ocsf_version = logs::OCSFVersion::V1_1}}});
  const logs::StringMutatorProcessor trim({.type = logs::StringMutatorType::TRIM, .trim_keys = {"k"}});
  CHECK(trim.type() == logs::StringMutatorType::TRIM);
  const logs::JsonMutatorProcessor add(
      {.type = logs::JsonMutatorType::ADD_KEYS, .add_keys_options = {.entries = {{.key = "k", .value = "v"}}}});
  const logs::JsonMutatorProcessor copy(
      {.type = logs::JsonMutatorType::COPY_VALUE, .copy_value_options = {.entries = {{.source = "s", .target = "t"}}}});
  CHECK(refused({}) == "a transformer of 0 processors; allowed: 1 to 20" + rule);
  CHECK(refused(std::vector<logs::IProcessor>(21, trim)) == "a transformer of 21 processors; allowed: 1 to 20" + rule);
  CHECK(refused({trim, json}) == "a transformer begins with TrimString; allowed: a parser" + rule);
  CHECK(refused({json, json, json, json, json, json}) == "6 parsers in a transformer; allowed: at most 5" + rule);
  CHECK(refused({json, waf}) == "ParseWAF after other processors; allowed: as the first one" + rule);
  CHECK(refused({ocsf, ocsf}) == "ParseToOCSF after other processors; allowed: as the first one" + rule);
  const std::string once = "; allowed: at most one in a transformer" + rule;
  CHECK(refused({grok, grok}) == "more than one processor Grok" + once);
  CHECK(refused({json, add, add}) == "more than one processor AddKeys" + once);
  CHECK(refused({json, copy, copy}) == "more than one processor CopyValue" + once);
}
