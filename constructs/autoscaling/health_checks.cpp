#include <cdk/autoscaling/health_checks.hpp>
#include <cdk/error.hpp>

namespace cdk::autoscaling {

HealthChecks HealthChecks::ec2(const Ec2HealthChecksOptions& options) { return {{"EC2"}, options.grace_period}; }

HealthChecks HealthChecks::with_additional_checks(const AdditionalHealthChecksOptions& options, Where where) {
  if (options.additional_types.empty())
    fail({"no additional_types", "at least one type of check", "AWS::AutoScaling::AutoScalingGroup HealthCheckType"},
         where);
  std::vector<std::string> types;
  for (const AdditionalHealthCheckType type : options.additional_types) types.emplace_back(to_value(type));
  return {std::move(types), options.grace_period};
}

}  // namespace cdk::autoscaling
