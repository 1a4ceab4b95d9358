#include <cdk/annotations.hpp>
#include <cdk/arn.hpp>
#include <cdk/ec2/isecurity_group.hpp>
#include <cdk/ec2/isubnet.hpp>
#include <cdk/error.hpp>
#include <cdk/iam/managed_policy.hpp>
#include <cdk/iam/role.hpp>
#include <cdk/kms/key.hpp>
#include <cdk/lambda_/capacity_provider.hpp>
#include <cdk/lambda_/cfn_capacity_provider.hpp>
#include <cdk/lambda_/cfn_function.hpp>
#include <cdk/logs/log_group.hpp>

namespace cdk::lambda_ {
namespace {

using Cfn = CfnCapacityProvider;
const std::string TYPE = "AWS::Lambda::CapacityProvider ";

class ImportedProvider final : public ICapacityProvider {
 public:
  using Props = CapacityProviderAttributes;
  ImportedProvider(const Scope& scope, const Props& props)
      : ICapacityProvider(scope), arn_(props.capacity_provider_arn) {}
  Input<std::string> capacity_provider_arn() const override { return arn_; }
  Input<std::string> capacity_provider_name() const override {
    return stack().split_arn(arn_, ArnFormat::COLON_RESOURCE_NAME, node().where()).resource_name;
  }

 private:
  Input<std::string> arn_;
};

Input<std::string> arn_of(const Stack& stack, const Input<std::string>& name) {
  return stack.format_arn({.resource = "capacity-provider",
                           .service = "lambda",
                           .arn_format = ArnFormat::COLON_RESOURCE_NAME,
                           .resource_name = name});
}

Input<List<std::string>> names(const Vector<ec2::InstanceType>& types) {
  std::vector<std::string> made;
  for (const auto& type : types) made.push_back(type.to_string());
  return made.empty() ? Input<List<std::string>>() : Input<List<std::string>>(made);
}

Input<Cfn::InstanceRequirementsProperty> requirements(const CapacityProviderProps& props) {
  if (!props.instance_type_filter && props.architectures.empty()) return {};
  Cfn::InstanceRequirementsProperty made;
  if (const auto& filter = props.instance_type_filter) {
    made.allowed_instance_types = names(filter->allowed_instance_types());
    made.excluded_instance_types = names(filter->excluded_instance_types());
  }
  std::vector<std::string> architectures;
  for (const Architecture& architecture : props.architectures) architectures.push_back(architecture.name());
  if (!architectures.empty()) made.architectures = architectures;
  return made;
}

Input<Cfn::CapacityProviderScalingConfigProperty> scaling(const CapacityProviderProps& props) {
  if (!props.max_v_cpu_count.is_set() && !props.scaling_options) return {};
  Cfn::CapacityProviderScalingConfigProperty made{.max_v_cpu_count = props.max_v_cpu_count};
  if (!props.scaling_options) return made;
  made.scaling_mode = props.scaling_options->scaling_mode();
  std::vector<Cfn::TargetTrackingScalingPolicyProperty> policies;
  for (const auto& policy : props.scaling_options->scaling_policies())
    policies.push_back(
        {.predefined_metric_type = policy.predefined_metric_type(), .target_value = policy.target_value()});
  if (!policies.empty()) made.scaling_policies = policies;
  return made;
}

Input<Cfn::PropagateTagsConfigProperty> tags(const CapacityProviderProps& props) {
  if (!props.propagate_tags) return {};
  Cfn::PropagateTagsConfigProperty made{.mode = props.propagate_tags->mode()};
  std::vector<CfnTag> tags;
  for (const auto& [key, value] : props.propagate_tags->explicit_tags()) tags.push_back({.key = key, .value = value});
  if (!tags.empty()) made.explicit_tags = tags;
  return made;
}

Input<Cfn::CapacityProviderTelemetryConfigProperty> telemetry(const CapacityProviderProps& props) {
  if (!props.log_group && !props.system_log_level) return {};
  Cfn::CapacityProviderLoggingConfigProperty logging{.system_log_level = props.system_log_level};
  if (props.log_group) logging.log_group = props.log_group->log_group_name();
  return Cfn::CapacityProviderTelemetryConfigProperty{.logging_config = logging};
}

bool is_known(const Input<std::int64_t>& number) { return number.kind() == Value::Kind::Integer; }

}  // namespace

CapacityProvider::CapacityProvider(const Scope& scope, const Props& props)
    : ICapacityProvider(scope, {.physical_name = props.capacity_provider_name}) {
  check(props);
  check_choices(props);
  iam::IRole& role = props.operator_role
                         ? *props.operator_role
                         : static_cast<iam::IRole&>(add<iam::Role>(
                               "OperatorRole", {.assumed_by = iam::ServicePrincipal("lambda.amazonaws.com"),
                                                .managed_policies = {iam::ManagedPolicy::from_aws_managed_policy_name(
                                                    "AWSLambdaManagedEC2ResourceOperator")}}));
  std::vector<Input<std::string>> groups, subnets;
  for (const auto& group : props.security_groups) groups.push_back(group->security_group_id());
  for (const auto& subnet : props.subnets) subnets.push_back(subnet->subnet_id());
  resource_ = &add<Cfn>(
      "Resource",
      {.permissions_config =
           Cfn::CapacityProviderPermissionsConfigProperty{.capacity_provider_operator_role_arn = role.role_arn()},
       .vpc_config = Cfn::CapacityProviderVpcConfigProperty{.security_group_ids = groups, .subnet_ids = subnets},
       .capacity_provider_name = physical_name(),
       .capacity_provider_scaling_config = scaling(props),
       .instance_requirements = requirements(props),
       .kms_key_arn = props.kms_key ? props.kms_key->key_arn() : Input<std::string>(),
       .propagate_tags = tags(props),
       .telemetry_config = telemetry(props)});
}

void CapacityProvider::check(const Props& props) const {
  const auto check_count = [this](const char* name, std::size_t count, std::size_t most, const char* property) {
    if (count < 1 || count > most)
      fail(*this, {std::to_string(count) + " " + name, "1 to " + std::to_string(most), TYPE + property});
  };
  check_count("subnets", props.subnets.size(), 16, "VpcConfig.SubnetIds");
  check_count("security_groups", props.security_groups.size(), 5, "VpcConfig.SecurityGroupIds");
  const auto& count = props.max_v_cpu_count;
  if (is_known(count) && (count.as_int() < 12 || count.as_int() > 15000))
    fail(*this, {"max_v_cpu_count is " + std::to_string(count.as_int()), "12 to 15000",
                 TYPE + "CapacityProviderScalingConfig.MaxVCpuCount"});
  const auto& name = props.capacity_provider_name;
  if (!name.is_string()) return;
  const std::string_view text = name.as_string();
  constexpr std::string_view good = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_";
  if (text.empty() || text.size() > 140 || text.find_first_not_of(good) != std::string_view::npos)
    fail(*this, {"capacity_provider_name is \"" + std::string(text) + "\"",
                 "1 to 140 letters, digits, hyphens and underscores", TYPE + "CapacityProviderName"});
}

void CapacityProvider::check_choices(const Props& props) const {
  if (const auto& filter = props.instance_type_filter;
      filter && filter->allowed_instance_types().empty() && filter->excluded_instance_types().empty())
    fail(*this, {"an instance_type_filter without types", "at least one", TYPE + "InstanceRequirements"});
  if (const auto& scaling = props.scaling_options; scaling && scaling->scaling_mode() == "Manual") {
    const auto count = scaling->scaling_policies().size();
    if (count < 1 || count > 10)
      fail(*this, {"ScalingOptions::manual with " + std::to_string(count) + " policies", "1 to 10",
                   TYPE + "CapacityProviderScalingConfig.ScalingPolicies"});
  }
  if (props.propagate_tags && props.propagate_tags->explicit_tags().size() > 40)
    fail(*this, {std::to_string(props.propagate_tags->explicit_tags().size()) + " tags in propagate_tags", "at most 40",
                 TYPE + "PropagateTags.ExplicitTags"});
}

void CapacityProvider::add_function(IFunction& func, const CapacityProviderFunctionOptions& options,
                                    std::source_location where) {
  auto* function = dynamic_cast<CfnFunction*>(func.node().default_child());
  const std::string rule = "AWS::Lambda::Function ";
  if (function == nullptr)
    fail(*this,
         {"the function '" + func.node().path() + "', which isn't made here", "a function of this program",
          rule + "CapacityProviderConfig"},
         where);
  Annotations::of(func).add_info_v2(
      "aws-lambda:Function.CapacityProviderConfiguration",
      "A function that runs on a capacity provider can be given to another one, but not run without any again.");
  function->publish_to_latest_published = options.publish_to_latest_published;
  function->capacity_provider_config = CfnFunction::CapacityProviderConfigProperty{
      .lambda_managed_instances_capacity_provider_config =
          CfnFunction::LambdaManagedInstancesCapacityProviderConfigProperty{
              .capacity_provider_arn = capacity_provider_arn(),
              .execution_environment_memory_gib_per_v_cpu = options.execution_environment_memory_gib_per_v_cpu,
              .per_execution_environment_max_concurrency = options.per_execution_environment_max_concurrency}};
  const auto& least = options.latest_published_scaling_config.min_execution_environments;
  const auto& most = options.latest_published_scaling_config.max_execution_environments;
  const auto check_one = [&](const char* name, const Input<std::int64_t>& count) {
    if (is_known(count) && (count.as_int() < 0 || count.as_int() > 15000))
      fail(*this, {name + (" is " + std::to_string(count.as_int())), "0 to 15000", rule + "FunctionScalingConfig"},
           where);
  };
  check_one("min_execution_environments", least);
  check_one("max_execution_environments", most);
  if (is_known(least) && is_known(most) && least.as_int() > most.as_int())
    fail(*this,
         {"min_execution_environments of " + std::to_string(least.as_int()) +
              " is above max_execution_environments of " + std::to_string(most.as_int()),
          "a minimum that is at most the maximum", rule + "FunctionScalingConfig"},
         where);
  if (least.is_set() || most.is_set())
    function->function_scaling_config = CfnFunction::FunctionScalingConfigProperty{.max_execution_environments = most,
                                                                                   .min_execution_environments = least};
}

ICapacityProvider& CapacityProvider::from_capacity_provider_name(Construct& scope, Id id,
                                                                 const Input<std::string>& capacity_provider_name) {
  return from_capacity_provider_arn(scope, std::move(id), arn_of(Stack::of(scope), capacity_provider_name));
}

ICapacityProvider& CapacityProvider::from_capacity_provider_arn(Construct& scope, Id id,
                                                                const Input<std::string>& capacity_provider_arn) {
  return from_capacity_provider_attributes(scope, std::move(id), {.capacity_provider_arn = capacity_provider_arn});
}

ICapacityProvider& CapacityProvider::from_capacity_provider_attributes(Construct& scope, Id id,
                                                                       const CapacityProviderAttributes& attrs) {
  return scope.add<ImportedProvider>(std::move(id), attrs);
}

Input<std::string> CapacityProvider::capacity_provider_name() const {
  return resource_name_attribute(resource_->ref());
}

Input<std::string> CapacityProvider::capacity_provider_arn() const {
  return resource_arn_attribute(resource_->attr_arn(), {.resource = "capacity-provider",
                                                        .service = "lambda",
                                                        .arn_format = ArnFormat::COLON_RESOURCE_NAME,
                                                        .resource_name = physical_name()});
}

}  // namespace cdk::lambda_
