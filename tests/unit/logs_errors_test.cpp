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
