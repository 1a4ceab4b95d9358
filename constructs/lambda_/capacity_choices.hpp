// What capacity providers may choose.
#pragma once

#include <cdk/ec2/instance_type.hpp>
#include <cdk/optional.hpp>
#include <cdk/vector.hpp>
#include <string>
#include <utility>

namespace cdk::lambda_ {

/// Which tags a capacity provider's instances get.
class PropagateTags {
 public:
  static PropagateTags none() { return {"None", {}}; }
  /// These, at most 40.
  static PropagateTags explicit_(Vector<std::pair<std::string, std::string>> tags) {
    return {"Explicit", std::move(tags)};
  }

  const char* mode() const noexcept { return mode_; }
  const Vector<std::pair<std::string, std::string>>& explicit_tags() const noexcept { return tags_; }

 private:
  PropagateTags(const char* mode, Vector<std::pair<std::string, std::string>> tags)
      : mode_(mode), tags_(std::move(tags)) {}
  const char* mode_;
  Vector<std::pair<std::string, std::string>> tags_;
};

/// Which types the instances of a capacity provider have.
class InstanceTypeFilter {
 public:
  /// Only these, at least one.
  static InstanceTypeFilter allow(Vector<ec2::InstanceType> instance_types) { return {std::move(instance_types), {}}; }
  /// All but these, at least one.
  static InstanceTypeFilter exclude(Vector<ec2::InstanceType> instance_types) {
    return {{}, std::move(instance_types)};
  }

  const Vector<ec2::InstanceType>& allowed_instance_types() const noexcept { return allowed_; }
  const Vector<ec2::InstanceType>& excluded_instance_types() const noexcept { return excluded_; }

 private:
  InstanceTypeFilter(Vector<ec2::InstanceType> allowed, Vector<ec2::InstanceType> excluded)
      : allowed_(std::move(allowed)), excluded_(std::move(excluded)) {}
  Vector<ec2::InstanceType> allowed_, excluded_;
};

/// A measure that the number of instances keeps at a target.
class TargetTrackingScalingPolicy {
 public:
  /// The processors' average use, in percent.
  static TargetTrackingScalingPolicy cpu_utilization(double target_cpu_utilization) {
    return {"LambdaCapacityProviderAverageCPUUtilization", target_cpu_utilization};
  }

  const char* predefined_metric_type() const noexcept { return metric_type_; }
  double target_value() const noexcept { return target_value_; }

 private:
  TargetTrackingScalingPolicy(const char* metric_type, double target_value)
      : metric_type_(metric_type), target_value_(target_value) {}
  const char* metric_type_;
  double target_value_;
};

/// How the number of instances follows their use.
class ScalingOptions {
 public:
  /// As AWS Lambda decides.
  static ScalingOptions auto_() { return {"Auto", {}}; }
  /// As 1 to 10 policies say.
  static ScalingOptions manual(Vector<TargetTrackingScalingPolicy> scaling_policies) {
    return {"Manual", std::move(scaling_policies)};
  }

  const std::string& scaling_mode() const noexcept { return mode_; }
  const Vector<TargetTrackingScalingPolicy>& scaling_policies() const noexcept { return policies_; }

 private:
  ScalingOptions(std::string mode, Vector<TargetTrackingScalingPolicy> policies)
      : mode_(std::move(mode)), policies_(std::move(policies)) {}
  std::string mode_;
  Vector<TargetTrackingScalingPolicy> policies_;
};

}  // namespace cdk::lambda_
