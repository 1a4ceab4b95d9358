#include <cdk/events/api_destination.hpp>
#include <cdk/events/cfn_rule.hpp>
#include <cdk/events/rule.hpp>
#include <cdk/events_targets/api_destination.hpp>
#include <cdk/events_targets/target_base.hpp>
#include <cdk/iam/role.hpp>

namespace cdk::events_targets {
namespace {

using Parameters = events::CfnRuleTypes::HttpParametersProperty;

Value object(const Vector<std::pair<std::string, Input<std::string>>>& named) {
  std::vector<Member> members;
  for (const auto& [name, value] : named) members.push_back({name, value});
  return members.empty() ? Value() : Value::object(std::move(members));
}

Input<Parameters> http_parameters(const ApiDestinationProps& props) {
  const bool has_path = !props.path_parameter_values.empty();
  if (props.header_parameters.empty() && !has_path && props.query_string_parameters.empty()) return {};
  Parameters parameters{
      .header_parameters = Input<Map<std::string>>::from(object(props.header_parameters)),
      .query_string_parameters = Input<Map<std::string>>::from(object(props.query_string_parameters))};
  if (has_path) parameters.path_parameter_values = props.path_parameter_values;
  return parameters;
}

}  // namespace

events::RuleTargetConfig ApiDestination::bind(events::Rule& rule, const std::string&) const {
  iam::IRole& role = props_.event_role ? *props_.event_role : event_role(api_destination_);
  role.add_to_principal_policy(iam::PolicyStatement(
      {.actions = {"events:InvokeApiDestination"}, .resources = {api_destination_.api_destination_arn()}}));
  events::RuleTargetConfig config{.arn = api_destination_.api_destination_arn(),
                                  .http_parameters = http_parameters(props_),
                                  .input = props_.event,
                                  .role = role,
                                  .target_resource = api_destination_};
  bind_base(config, props_, rule);
  return config;
}

}  // namespace cdk::events_targets
