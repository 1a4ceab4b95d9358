#include <cdk/autoscaling/cfn_scaling_policy.hpp>
#include <cdk/autoscaling/iauto_scaling_group.hpp>
#include <cdk/autoscaling/target_tracking_scaling_policy.hpp>
#include <cdk/cloudwatch/metric_config.hpp>
#include <cdk/error.hpp>

namespace cdk::autoscaling {
namespace {

const std::string rule = "AWS::AutoScaling::ScalingPolicy TargetTrackingConfiguration";

CfnScalingPolicy::CustomizedMetricSpecificationProperty rendered(const cloudwatch::MetricStatConfig& metric) {
  CfnScalingPolicy::CustomizedMetricSpecificationProperty made{.metric_name = metric.metric_name,
                                                               .namespace_ = metric.namespace_,
                                                               .statistic = metric.statistic,
                                                               .unit = metric.unit_filter};
  std::vector<CfnScalingPolicy::MetricDimensionProperty> dimensions;
  for (const cloudwatch::Dimension& dimension : metric.dimensions)
    dimensions.push_back({.name = dimension.name, .value = dimension.value});
  if (!dimensions.empty()) made.dimensions = dimensions;
  return made;
}

}  // namespace

TargetTrackingScalingPolicy::TargetTrackingScalingPolicy(const Scope& scope, const Props& props)
    : TargetTrackingScalingPolicy(scope, static_cast<BasicTargetTrackingScalingPolicyProps>(props),
                                  *props.auto_scaling_group) {}

TargetTrackingScalingPolicy::TargetTrackingScalingPolicy(const Scope& scope,
                                                         const BasicTargetTrackingScalingPolicyProps& props,
                                                         IAutoScalingGroup& group)
    : Construct(scope) {
  check(props);
  CfnScalingPolicy::TargetTrackingConfigurationProperty tracking{.target_value = props.target_value,
                                                                 .disable_scale_in = props.disable_scale_in};
  if (props.custom_metric)
    tracking.customized_metric_specification = rendered(*props.custom_metric->to_metric_config().metric_stat);
  if (props.predefined_metric)
    tracking.predefined_metric_specification = CfnScalingPolicy::PredefinedMetricSpecificationProperty{
        .predefined_metric_type = *props.predefined_metric, .resource_label = props.resource_label};
  CfnScalingPolicyProps cfn{.auto_scaling_group_name = group.auto_scaling_group_name(),
                            .policy_type = "TargetTrackingScaling",
                            .target_tracking_configuration = tracking};
  if (props.cooldown) cfn.cooldown = std::to_string(props.cooldown->to_seconds());
  if (props.estimated_instance_warmup) cfn.estimated_instance_warmup = props.estimated_instance_warmup->to_seconds();
  arn_ = add<CfnScalingPolicy>("Resource", std::move(cfn)).ref();
}

void TargetTrackingScalingPolicy::check(const BasicTargetTrackingScalingPolicyProps& props) const {
  if (props.custom_metric.has_value() == props.predefined_metric.has_value())
    fail(*this, {props.custom_metric ? "both custom_metric and predefined_metric"
                                     : "neither custom_metric nor predefined_metric",
                 "exactly one of the two", rule});
  if (props.predefined_metric == PredefinedMetric::ALB_REQUEST_COUNT_PER_TARGET && !props.resource_label.is_set())
    fail(*this, {"ALB_REQUEST_COUNT_PER_TARGET without resource_label", "the load balancer and target group",
                 "AWS::AutoScaling::ScalingPolicy ResourceLabel"});
  if (props.custom_metric && !props.custom_metric->to_metric_config().metric_stat)
    fail(*this, {"custom_metric is an expression", "a Metric, or step scaling", rule});
}

}  // namespace cdk::autoscaling
