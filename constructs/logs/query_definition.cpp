#include <cdk/error.hpp>
#include <cdk/logs/cfn_query_definition.hpp>
#include <cdk/logs/log_group.hpp>
#include <cdk/logs/query_definition.hpp>

namespace cdk::logs {

QueryDefinition::QueryDefinition(const Scope& scope, const Props& props)
    : Resource(scope, {.physical_name = props.query_definition_name}) {
  if (props.query_string.stats_statements_length() > 2)
    fail(*this, {std::to_string(props.query_string.stats_statements_length()) + " stats statements in a query",
                 "at most 2", "AWS::Logs::QueryDefinition QueryString"});
  CfnQueryDefinitionProps cfn{.name = props.query_definition_name, .query_string = props.query_string.to_string()};
  std::vector<Input<std::string>> names;
  for (ILogGroup& group : props.log_groups) names.push_back(group.log_group_name());
  cfn.log_group_names = names;
  id_ = add<CfnQueryDefinition>("Resource", std::move(cfn)).attr_query_definition_id();
}

}  // namespace cdk::logs
