#include <cdk/iam/role.hpp>
#include <cdk/logs/cfn_subscription_filter.hpp>
#include <cdk/logs/log_group.hpp>
#include <cdk/logs/subscription_filter.hpp>

namespace cdk::logs {

SubscriptionFilter::SubscriptionFilter(const Scope& scope, const Props& props)
    : Resource(scope, {.physical_name = props.filter_name}) {
  const LogSubscriptionDestinationConfig destination = props.destination->bind(*this, *props.log_group);
  add<CfnSubscriptionFilter>("Resource",
                             {.destination_arn = destination.arn,
                              .filter_pattern = props.filter_pattern.log_pattern_string(),
                              .log_group_name = props.log_group->log_group_name(),
                              .distribution = props.distribution,
                              .filter_name = physical_name(),
                              .role_arn = destination.role ? destination.role->role_arn() : Input<std::string>()});
}

}  // namespace cdk::logs
