#include <cdk/events/rule.hpp>
#include <cdk/events_targets/lambda_function.hpp>
#include <cdk/events_targets/target_base.hpp>
#include <cdk/lambda_/function_base.hpp>
#include <cdk/names.hpp>

namespace cdk::events_targets {

events::RuleTargetConfig LambdaFunction::bind(events::Rule& rule, const std::string&) const {
  const std::string id = "AllowEventRule" + Names::node_unique_id(handler_.node());
  if (rule.node().try_find_child(id) == nullptr)
    handler_.add_permission(
        Id(id, rule.node().where()),
        {.principal = iam::ServicePrincipal("events.amazonaws.com"), .scope = rule, .source_arn = rule.rule_arn()});
  events::RuleTargetConfig config{.arn = handler_.function_arn(), .input = props_.event, .target_resource = handler_};
  bind_base(config, props_, rule);
  return config;
}

}  // namespace cdk::events_targets
