// Sizes at certain times.
#pragma once

#include <cdk/autoscaling/scheduled_action_props.hpp>
#include <cdk/resource.hpp>

namespace cdk::autoscaling {

/// Changes a group's size at certain times. CloudFormation: AWS::AutoScaling::ScheduledAction.
class ScheduledAction : public Resource {
 public:
  using Props = ScheduledActionProps;
  /// Errors: none of the three capacities.
  ScheduledAction(const Scope& scope, const Props& props);
  ScheduledAction(const Scope& scope, const BasicScheduledActionProps& props, IAutoScalingGroup& group);
  const Input<std::string>& scheduled_action_name() const noexcept { return name_; }

 private:
  Input<std::string> name_;
};

}  // namespace cdk::autoscaling
