// Tasks that rules start.
#pragma once

#include <cdk/events/rule_target.hpp>
#include <cdk/events_targets/ecs_task_props.hpp>
#include <vector>

namespace cdk::events_targets {

/// Tasks of ECS that a rule starts.
class EcsTask : public events::IRuleTarget {
 public:
  /// Adds what EventBridge needs to the task definition. Errors: propagate_tags from a service; an ephemeral_storage
  /// outside 20 to 200 GiB.
  explicit EcsTask(const EcsTaskProps& props);

  /// Errors: a public address outside public subnets, or not on Fargate; a dead letter queue in another region.
  events::RuleTargetConfig bind(events::Rule& rule, const std::string& id) const override;

  /// Those of the tasks; empty outside the network mode AWS_VPC.
  const std::vector<Ref<ec2::ISecurityGroup>>& security_groups() const noexcept { return security_groups_; }

 private:
  void check() const;
  void allow();
  void secure();
  Value input() const;

  EcsTaskProps props_;
  OptRef<iam::IRole> role_;
  std::vector<Ref<ec2::ISecurityGroup>> security_groups_;
};

}  // namespace cdk::events_targets
