#include <cdk/ecs/cfn_service.hpp>
#include <cdk/ecs/fargate_service.hpp>
#include <cdk/ecs/imported_service.hpp>
#include <cdk/ecs/service_checks.hpp>
#include <cdk/error.hpp>

namespace cdk::ecs {
namespace {

bool is_before_1_4(const std::optional<FargatePlatformVersion>& version) {
  return version && *version != FargatePlatformVersion::LATEST && *version != FargatePlatformVersion::VERSION1_4;
}

}  // namespace

FargateService::FargateService(const cdk::Scope& scope, const Props& props)
    : BaseService(scope, props, LaunchType::FARGATE, props.task_definition) {
  check(props);
  resource().platform_version = props.platform_version;
  resource().availability_zone_rebalancing = props.availability_zone_rebalancing;
  if (!has_external_controller(props))
    configure_aws_vpc_networking_with_security_groups(props.cluster->vpc(), props.assign_public_ip, props.vpc_subnets,
                                                      props.security_groups);
  if (!is_before_1_4(props.platform_version)) return;
  node().add_validation([this]() -> std::vector<std::string> {
    if (!task_definition().references_secret_json_field()) return {};
    return {
        "a container takes one field of a JSON secret, which needs platform version 1.4.0 or later; allowed: "
        "FargatePlatformVersion::LATEST (AWS::ECS::Service PlatformVersion)"};
  });
}

void FargateService::check(const Props& props) const {
  const TaskDefinition& task = props.task_definition;
  if (!task.is_fargate_compatible() && !task.is_managed_instances_compatible())
    fail(*this, {"the task definition " + task.to_string() + " is for neither Fargate nor managed instances",
                 "a FargateTaskDefinition", "AWS::ECS::TaskDefinition RequiresCompatibilities"});
  if (props.availability_zone_rebalancing == AvailabilityZoneRebalancing::ENABLED)
    check_zone_rebalancing(*this, props.max_healthy_percent);
  if (!is_before_1_4(props.platform_version)) return;
  const auto refuse = [&](const char* feature) {
    fail(*this, {std::string(feature) + " on platform version " + std::string(to_value(*props.platform_version)),
                 "platform version 1.4.0 or later", "AWS::ECS::Service PlatformVersion"});
  };
  const auto& family = task.runtime_platform().operating_system_family;
  const bool may_be_linux = !family || (!family->is_windows() && family->name().is_string());
  if (task.ephemeral_storage_gib().is_set() && may_be_linux) refuse("ephemeral_storage_gib");
  if (task.pid_mode()) refuse("pid_mode");
}

IFargateService& FargateService::from_fargate_service_arn(Construct& scope, Id id,
                                                          const Input<std::string>& fargate_service_arn) {
  return import_service(scope, std::move(id), fargate_service_arn);
}

IBaseService& FargateService::from_fargate_service_attributes(Construct& scope, Id id,
                                                              const FargateServiceAttributes& attrs) {
  return import_service(scope, std::move(id), attrs.cluster, attrs.service_arn, attrs.service_name);
}

}  // namespace cdk::ecs
