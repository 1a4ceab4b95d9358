#include <cdk/annotations.hpp>
#include <cdk/applicationautoscaling/cfn_scaling_policy.hpp>
#include <cdk/applicationautoscaling/target_tracking_scaling_policy.hpp>
#include <cdk/cloudwatch/metric_config.hpp>
#include <cdk/duration_input.hpp>
#include <cdk/error.hpp>
#include <cdk/names.hpp>

namespace cdk::applicationautoscaling {
using Types = CfnScalingPolicyTypes;

namespace {

constexpr const char* RULE = "AWS::ApplicationAutoScaling::ScalingPolicy TargetTrackingScalingPolicyConfiguration";

}  // namespace

TargetTrackingScalingPolicy::TargetTrackingScalingPolicy(const Scope& scope, const Props& props)
    : TargetTrackingScalingPolicy(scope, static_cast<BasicTargetTrackingScalingPolicyProps>(props),
                                  *props.scaling_target) {}

TargetTrackingScalingPolicy::TargetTrackingScalingPolicy(const Scope& scope,
                                                         const BasicTargetTrackingScalingPolicyProps& props,
                                                         IScalableTarget& scaling_target)
    : Construct(scope) {
  if (props.predefined_metric.has_value() == props.custom_metric.has_value())
    fail(*this, {std::string("a target tracking policy with ") +
                     (props.custom_metric ? "both custom_metric and predefined_metric" : "no metric"),
                 "custom_metric or predefined_metric", RULE});
  Types::TargetTrackingScalingPolicyConfigurationProperty tracking{
      .target_value = props.target_value,
      .disable_scale_in = props.disable_scale_in,
      .scale_in_cooldown = cdk::detail::to_seconds(props.scale_in_cooldown),
      .scale_out_cooldown = cdk::detail::to_seconds(props.scale_out_cooldown)};
  if (props.custom_metric) tracking.customized_metric_specification = custom(*props.custom_metric);
  if (props.predefined_metric)
    tracking.predefined_metric_specification = Types::PredefinedMetricSpecificationProperty{
        .predefined_metric_type = to_value(*props.predefined_metric), .resource_label = props.resource_label};
  arn_ = add<CfnScalingPolicy>("Resource",
                               {.policy_name = props.policy_name.is_set() ? props.policy_name
                                                                          : Input<std::string>(Names::unique_id(*this)),
                                .policy_type = "TargetTrackingScaling",
                                .scaling_target_id = scaling_target.scalable_target_id(),
                                .target_tracking_scaling_policy_configuration = tracking})
             .ref();
}

Input<Types::CustomizedMetricSpecificationProperty> TargetTrackingScalingPolicy::custom(
    const cloudwatch::IMetric& metric) {
  const auto stat = metric.to_metric_config().metric_stat;
  if (!stat) fail(*this, {"a computed metric for target tracking", "a Metric, or a step scaling policy", RULE});
  if (stat->statistic.starts_with('p'))
    fail(*this, {"the statistic " + stat->statistic + " for target tracking",
                 "Average, Minimum, Maximum, SampleCount or Sum", RULE});
  warn_of_other("account", stat->account, Stack::of(*this).account());
  warn_of_other("region", stat->region, Stack::of(*this).region());
  std::vector<Types::MetricDimensionProperty> dimensions;
  for (const auto& [name, value] : stat->dimensions) dimensions.push_back({.name = name, .value = value});
  Types::CustomizedMetricSpecificationProperty made{.metric_name = stat->metric_name,
                                                    .namespace_ = stat->namespace_,
                                                    .statistic = stat->statistic,
                                                    .unit = stat->unit_filter};
  if (!dimensions.empty()) made.dimensions = dimensions;
  return made;
}

void TargetTrackingScalingPolicy::warn_of_other(const char* what, const Input<std::string>& metrics_own,
                                                const Input<std::string>& own) {
  if (!metrics_own.is_string() || !own.is_string() || metrics_own == own) return;
  const std::string name = what;
  Annotations::of(*this).add_warning_v2("@aws-cdk/aws-applicationautoscaling:cross" +
                                            std::string(name == "account" ? "Account" : "Region") + "MetricIgnored",
                                        "Target tracking reads metrics of its own " + name + ", so that the metric's " +
                                            name + " " + std::string(metrics_own.as_string()) + " has no effect; " +
                                            std::string(own.as_string()) + " is used.");
}

}  // namespace cdk::applicationautoscaling
