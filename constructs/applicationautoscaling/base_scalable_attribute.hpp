// What scalable attributes of resources have in common.
#pragma once

#include <cdk/applicationautoscaling/base_scalable_attribute_props.hpp>
#include <cdk/applicationautoscaling/scalable_target.hpp>
#include <cdk/applicationautoscaling/target_tracking_scaling_policy.hpp>
#include <cdk/construct.hpp>

namespace cdk::applicationautoscaling {

/// An attribute of a resource that scales, such as the number of a service's tasks. Derived classes say by what.
class BaseScalableAttribute : public Construct {
 public:
  using Props = BaseScalableAttributeProps;
  const Environment& env() const noexcept { return target_->env(); }

 protected:
  BaseScalableAttribute(const Scope& scope, const Props& props);
  void do_scale_on_schedule(const Id& id, const ScalingSchedule& props) { target_->scale_on_schedule(id, props); }
  StepScalingPolicy& do_scale_on_metric(Id id, const BasicStepScalingPolicyProps& props) {
    return target_->scale_on_metric(std::move(id), props);
  }
  TargetTrackingScalingPolicy& do_scale_to_track_metric(Id id, BasicTargetTrackingScalingPolicyProps props) {
    return target_->scale_to_track_metric(std::move(id), std::move(props));
  }

 private:
  ScalableTarget* target_;
};

}  // namespace cdk::applicationautoscaling
