#include <cdk/elbv2/cfn_listener_rule.hpp>
#include <cdk/elbv2/listener_condition.hpp>
#include <cdk/error.hpp>

namespace cdk::elbv2 {
namespace {

using Rendered = CfnListenerRuleTypes::RuleConditionProperty;
using Pair = CfnListenerRuleTypes::QueryStringKeyValueProperty;

template <class Values>
int count(const Values& values, const char* field, const std::source_location& where) {
  const std::string what = "the condition " + std::string(field) + " has " + std::to_string(values.size()) + " values";
  if (values.empty() || values.size() > 5) fail({what, "1 to 5", "ListenerRule.Conditions"}, where);
  return static_cast<int>(values.size());
}

}  // namespace

ListenerCondition ListenerCondition::host_headers(const Texts& values, Where where) {
  const int size = count(values, "host-header", where);
  return {to_value(Rendered{.field = "host-header", .host_header_config = {{.values = values}}}), size};
}

ListenerCondition ListenerCondition::http_header(const Input<std::string>& name, const Texts& values, Where where) {
  const int size = count(values, "http-header", where);
  return {
      to_value(Rendered{.field = "http-header", .http_header_config = {{.http_header_name = name, .values = values}}}),
      size};
}

ListenerCondition ListenerCondition::http_request_methods(const Texts& values, Where where) {
  const int size = count(values, "http-request-method", where);
  return {to_value(Rendered{.field = "http-request-method", .http_request_method_config = {{.values = values}}}), size};
}

ListenerCondition ListenerCondition::path_patterns(const Texts& values, Where where) {
  const int size = count(values, "path-pattern", where);
  return {to_value(Rendered{.field = "path-pattern", .path_pattern_config = {{.values = values}}}), size};
}

ListenerCondition ListenerCondition::query_strings(const std::vector<QueryStringCondition>& values, Where where) {
  const int size = count(values, "query-string", where);
  std::vector<Pair> pairs;
  for (const QueryStringCondition& value : values) pairs.push_back({.key = value.key, .value = value.value});
  return {to_value(Rendered{.field = "query-string", .query_string_config = {{.values = pairs}}}), size};
}

ListenerCondition ListenerCondition::source_ips(const Texts& values, Where where) {
  const int size = count(values, "source-ip", where);
  return {to_value(Rendered{.field = "source-ip", .source_ip_config = {{.values = values}}}), size};
}

}  // namespace cdk::elbv2
