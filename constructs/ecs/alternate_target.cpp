#include <cdk/construct.hpp>
#include <cdk/ecs/alternate_target.hpp>
#include <cdk/elbv2/application_listener_rule.hpp>
#include <cdk/elbv2/network_listener.hpp>
#include <cdk/elbv2/target_group.hpp>
#include <cdk/iam/managed_policy.hpp>
#include <cdk/iam/role.hpp>

namespace cdk::ecs {

ListenerRuleConfiguration ListenerRuleConfiguration::application_listener_rule(elbv2::ApplicationListenerRule& rule) {
  return ListenerRuleConfiguration(rule.listener_rule_arn());
}
ListenerRuleConfiguration ListenerRuleConfiguration::network_listener(elbv2::NetworkListener& listener) {
  return ListenerRuleConfiguration(listener.listener_arn());
}

AlternateTargetConfig AlternateTarget::bind(Construct& scope) const {
  OptRef<iam::IRole> role = props_.role;
  if (!role)
    role = scope.add<iam::Role>(id_ + "Role", {.assumed_by = iam::ServicePrincipal("ecs.amazonaws.com"),
                                               .managed_policies = {iam::ManagedPolicy::from_aws_managed_policy_name(
                                                   "AmazonECSInfrastructureRolePolicyForLoadBalancers")}});
  AlternateTargetConfig made{.alternate_target_group_arn = props_.alternate_target_group->target_group_arn(),
                             .role_arn = role->role_arn(),
                             .production_listener_rule = props_.production_listener.listener_arn()};
  if (props_.test_listener) made.test_listener_rule = props_.test_listener->listener_arn();
  return made;
}

}  // namespace cdk::ecs
