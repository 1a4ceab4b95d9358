#include <cdk/elbv2/cfn_listener.hpp>
#include <cdk/elbv2/network_listener.hpp>
#include <cdk/elbv2/network_listener_action.hpp>
#include <cdk/error.hpp>

namespace cdk::elbv2 {
namespace {

using Rendered = CfnListenerTypes::ActionProperty;
using Tuple = CfnListenerTypes::TargetGroupTupleProperty;

void check_groups(std::size_t count, const std::source_location& where) {
  if (count == 0 || count > 5)
    fail({"a connection is forwarded to " + std::to_string(count) + " target groups", "1 to 5",
          "ForwardConfig.TargetGroups"},
         where);
}

Value render(const std::vector<Tuple>& tuples, const NetworkForwardOptions& options) {
  CfnListenerTypes::ForwardConfigProperty config{.target_groups = tuples};
  if (options.stickiness_duration)
    config.target_group_stickiness_config = CfnListenerTypes::TargetGroupStickinessConfigProperty{
        .duration_seconds = options.stickiness_duration->to_seconds(), .enabled = true};
  return to_value(Rendered{.type = "forward", .forward_config = config});
}

}  // namespace

NetworkListenerAction NetworkListenerAction::forward(const Groups& target_groups, const NetworkForwardOptions& options,
                                                     Where where) {
  check_groups(target_groups.size(), where);
  if (target_groups.size() == 1 && !options.stickiness_duration)
    return {target_groups,
            to_value(Rendered{.type = "forward", .target_group_arn = target_groups.front()->target_group_arn()})};
  std::vector<Tuple> tuples;
  for (const auto& group : target_groups) tuples.push_back({.target_group_arn = group->target_group_arn()});
  return {target_groups, render(tuples, options)};
}

NetworkListenerAction NetworkListenerAction::weighted_forward(
    const std::vector<NetworkWeightedTargetGroup>& target_groups, const NetworkForwardOptions& options, Where where) {
  check_groups(target_groups.size(), where);
  std::vector<Tuple> tuples;
  Groups groups;
  for (const auto& [group, weight] : target_groups) {
    if (weight && (*weight < 0 || *weight > 999))
      fail({"a target group's weight is " + std::to_string(*weight), "0 to 999", "ForwardConfig.TargetGroups.Weight"},
           where);
    tuples.push_back({.target_group_arn = group->target_group_arn(), .weight = weight});
    groups.push_back(group);
  }
  return {groups, render(tuples, options)};
}

void NetworkListenerAction::bind(Construct&, INetworkListener& listener) const {
  for (const auto& group : target_groups_) group->register_listener(listener);
}

}  // namespace cdk::elbv2
