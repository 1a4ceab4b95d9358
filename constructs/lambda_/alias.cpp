#include <cdk/arn.hpp>
#include <cdk/cloudwatch/metric.hpp>
#include <cdk/error.hpp>
#include <cdk/fn.hpp>
#include <cdk/iam/role.hpp>
#include <cdk/lambda_/alias.hpp>
#include <cdk/lambda_/cfn_alias.hpp>
#include <cdk/lambda_/event_invoke_config.hpp>
#include <cdk/lambda_/scalable_function_attribute.hpp>

#include "private/provisioned_concurrency.hpp"

namespace cdk::lambda_ {
namespace {

/// An alias that is there already.
class ImportedAlias final : public IAlias {
 public:
  using Props = AliasAttributes;
  ImportedAlias(const Scope& scope, const Props& props) : IAlias(scope), props_(props) {}

  Input<std::string> alias_name() const override { return props_.alias_name; }
  IVersion& version() const override { return *props_.alias_version; }
  Input<std::string> function_arn() const override { return concat(lambda().function_arn(), ":", props_.alias_name); }
  Input<std::string> function_name() const override { return concat(lambda().function_name(), ":", props_.alias_name); }

 protected:
  bool can_create_permissions() const override { return is_of_stack_account(); }
  Input<std::string> qualifier() const override { return props_.alias_name; }

 private:
  Props props_;
};

void check(const Construct& alias, const Vector<VersionWeight>& versions) {
  const char* rule = "AWS::Lambda::Alias RoutingConfig";
  double total = 0;
  for (const VersionWeight& version : versions) {
    if (version.weight < 0 || version.weight > 1)
      fail(alias, {"a version's weight is " + to_debug_string(version.weight), "0 to 1", rule});
    total += version.weight;
  }
  if (total > 1) fail(alias, {"the versions' weights are " + to_debug_string(total) + " in all", "at most 1", rule});
}

}  // namespace

Alias::Alias(const Scope& scope, const Props& props)
    : IAlias(scope, {.physical_name = props.alias_name}), version_(props.version) {
  check(*this, props.additional_versions);
  CfnAliasProps alias{.function_name = lambda().function_name(),
                      .function_version = version_->version(),
                      .name = alias_name(),
                      .description = props.description};
  if (!props.additional_versions.empty()) {
    std::vector<CfnAlias::VersionWeightProperty> weights;
    for (const VersionWeight& other : props.additional_versions)
      weights.push_back({.function_version = other.version->version(), .function_weight = other.weight});
    alias.routing_config = CfnAlias::AliasRoutingConfigurationProperty{.additional_version_weights = weights};
  }
  if (props.provisioned_concurrent_executions.is_set())
    alias.provisioned_concurrency_config = CfnAlias::ProvisionedConcurrencyConfigurationProperty{
        .provisioned_concurrent_executions = checked_concurrency(*this, props.provisioned_concurrent_executions)};
  resource_ = &add<CfnAlias>("Resource", alias);
  if (configures_calls(props)) configure_async_invoke(props, node().where());
}

IAlias& Alias::from_alias_attributes(Construct& scope, Id id, const AliasAttributes& attrs) {
  return scope.add<ImportedAlias>(std::move(id), attrs);
}

Input<std::string> Alias::cfn_ref() const { return resource_->ref(); }

Input<std::string> Alias::qualifier() const { return Fn::select(7, Fn::split(":", cfn_ref())); }

Input<std::string> Alias::function_arn() const {
  return resource_arn_attribute(cfn_ref(), {.resource = "function",
                                            .service = "lambda",
                                            .arn_format = ArnFormat::COLON_RESOURCE_NAME,
                                            .resource_name = concat(lambda().function_name(), ":", physical_name())});
}

Input<std::string> Alias::function_name() const {
  return concat(stack().split_arn(function_arn(), ArnFormat::COLON_RESOURCE_NAME).resource_name, ":", alias_name());
}

cloudwatch::Metric Alias::metric(const std::string& metric_name, const cloudwatch::MetricOptions& props) const {
  return metric_of(
      metric_name, props,
      {{"FunctionName", lambda().function_name()}, {"Resource", concat(lambda().function_name(), ":", alias_name())}});
}

ScalableFunctionAttribute& Alias::add_auto_scaling(const AutoScalingOptions& options, std::source_location where) {
  if (scaling_ != nullptr)
    fail(*this,
         {"add_auto_scaling is called a second time", "once for each alias",
          "AWS::ApplicationAutoScaling::ScalableTarget"},
         where);
  // The role that Application Auto Scaling makes for AWS Lambda by itself.
  iam::IRole& role = iam::Role::from_role_arn(
      *this, Id("ScalingRole", where),
      stack().format_arn({.resource = "role/aws-service-role/lambda.application-autoscaling.amazonaws.com",
                          .service = "iam",
                          .region = "",
                          .resource_name = "AWSServiceRoleForApplicationAutoScaling_LambdaConcurrency"}));
  scaling_ = &add<ScalableFunctionAttribute>(Id("AliasScaling", where),
                                             {.dimension = "lambda:function:ProvisionedConcurrency",
                                              .max_capacity = options.max_capacity,
                                              .resource_id = concat("function:", function_name()),
                                              .role = role,
                                              .service_namespace = applicationautoscaling::ServiceNamespace::LAMBDA,
                                              .min_capacity = options.min_capacity.value_or(1)});
  return *scaling_;
}

void ScalableFunctionAttribute::scale_on_utilization(const UtilizationScalingOptions& options,
                                                     std::source_location where) {
  if (options.utilization_target < 0.1 || options.utilization_target > 0.9)
    fail(*this,
         {"utilization_target is " + to_debug_string(options.utilization_target), "0.1 to 0.9",
          "AWS::ApplicationAutoScaling::ScalingPolicy TargetValue"},
         where);
  do_scale_to_track_metric(
      Id("Tracking", where),
      {.target_value = options.utilization_target,
       .disable_scale_in = options.disable_scale_in,
       .policy_name = options.policy_name,
       .predefined_metric = applicationautoscaling::PredefinedMetric::LAMBDA_PROVISIONED_CONCURRENCY_UTILIZATION,
       .scale_in_cooldown = options.scale_in_cooldown,
       .scale_out_cooldown = options.scale_out_cooldown});
}

}  // namespace cdk::lambda_
