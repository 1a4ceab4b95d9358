// Resources whose capacity follows a metric or the time of day.
#pragma once

#include <cdk/applicationautoscaling/cfn_scalable_target_types.hpp>
#include <cdk/applicationautoscaling/scalable_target_props.hpp>
#include <cdk/applicationautoscaling/target_tracking_scaling_policy_props.hpp>
#include <cdk/iam/role.hpp>
#include <cdk/resource.hpp>
#include <string_view>
#include <vector>

namespace cdk::applicationautoscaling {

class StepScalingPolicy;
class TargetTrackingScalingPolicy;
struct BasicStepScalingPolicyProps;

/// A scalable target, made here or imported.
class IScalableTarget : public Resource {
 public:
  using Resource::Resource;
  virtual Input<std::string> scalable_target_id() const = 0;
};

/// A resource whose capacity is scaled. CloudFormation: AWS::ApplicationAutoScaling::ScalableTarget.
class ScalableTarget : public IScalableTarget {
 public:
  using Props = ScalableTargetProps;

  /// Errors: a negative capacity; a maximum below the minimum.
  ScalableTarget(const Scope& scope, const Props& props);
  ~ScalableTarget() override;

  static IScalableTarget& from_scalable_target_id(Construct& scope, Id id,
                                                  const Input<std::string>& scalable_target_id);
  static IScalableTarget& from_scalable_target_attributes(Construct& scope, Id id,
                                                          const ScalableTargetAttributes& attrs);

  void add_to_role_policy(const iam::PolicyStatement& statement) { role().add_to_principal_policy(statement); }
  /// Changes the limits of the capacity at some time. Errors: neither min_capacity nor max_capacity.
  void scale_on_schedule(const Id& id, const ScalingSchedule& action);
  /// Changes capacity in steps as a metric changes.
  StepScalingPolicy& scale_on_metric(Id id, const BasicStepScalingPolicyProps& props);
  /// Keeps a metric at a value.
  TargetTrackingScalingPolicy& scale_to_track_metric(Id id, BasicTargetTrackingScalingPolicyProps props);

  Input<std::string> scalable_target_id() const override { return id_; }
  iam::IRole& role() const noexcept { return *role_; }

 private:
  void check(const Props& props) const;
  OptRef<iam::IRole> role_;
  Input<std::string> id_;
  std::vector<CfnScalableTargetTypes::ScheduledActionProperty> actions_;
};

}  // namespace cdk::applicationautoscaling
