// How sick instances are found.
#pragma once

#include <cdk/autoscaling/health_checks_props.hpp>
#include <source_location>
#include <string>
#include <vector>

namespace cdk::autoscaling {

/// The checks that an instance must pass, or else is replaced.
class HealthChecks {
 public:
  using Where = std::source_location;
  /// Only EC2's own.
  static HealthChecks ec2(const Ec2HealthChecksOptions& options = {});
  /// EC2's and others. Errors: no other.
  static HealthChecks with_additional_checks(const AdditionalHealthChecksOptions& options,
                                             Where where = Where::current());
  /// CloudFormation: HealthCheckType, one by one.
  const std::vector<std::string>& types() const noexcept { return types_; }
  /// CloudFormation: HealthCheckGracePeriod.
  const std::optional<Duration>& grace_period() const noexcept { return grace_period_; }

 private:
  HealthChecks(std::vector<std::string> types, std::optional<Duration> grace_period)
      : types_(std::move(types)), grace_period_(grace_period) {}
  std::vector<std::string> types_;
  std::optional<Duration> grace_period_;
};

}  // namespace cdk::autoscaling
