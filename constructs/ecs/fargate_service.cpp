#include <cdk/ecs/cfn_service.hpp>
#include <cdk/ecs/fargate_service.hpp>
#include <cdk/ecs/imported_service.hpp>
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
  node().add_validation([this, is_old = is_before_1_4(props.platform_version)] {
    std::vector<std::string> problems;
    if (is_old && task_definition().references_secret_json_field())
      problems.push_back(
          "a container takes one field of a JSON secret, which needs platform version 1.4.0 or later; allowed: "
          "FargatePlatformVersion::LATEST (AWS::ECS::Service PlatformVersion)");
    if (!task_definition().default_container())
      problems.push_back(
          "the task definition has no essential container; allowed: one at least, added by add_container "
          "(AWS::ECS::TaskDefinition ContainerDefinitions)");
    return problems;
  });
}

void FargateService::check(const Props& props) const {
  const TaskDefinition& task = props.task_definition;
  if (!task.is_fargate_compatible() && !task.is_managed_instances_compatible())
    fail(*this, {"the task definition " + task.to_string() + " is for neither Fargate nor managed instances",
                 "a FargateTaskDefinition", "AWS::ECS::TaskDefinition RequiresCompatibilities"});
  if (props.availability_zone_rebalancing == AvailabilityZoneRebalancing::ENABLED &&
      props.max_healthy_percent == Value(100))
    fail(*this, {"zone rebalancing with max_healthy_percent 100", "a max_healthy_percent over 100",
                 "AWS::ECS::Service AvailabilityZoneRebalancing"});
  if (!is_before_1_4(props.platform_version)) return;
  const std::string version(to_value(*props.platform_version));
  const auto& family = task.runtime_platform().operating_system_family;
  const bool may_be_linux = !family || (!family->is_windows() && family->name().is_string());
  if (task.ephemeral_storage_gib().is_set() && may_be_linux)
    fail(*this, {"ephemeral_storage_gib on platform version " + version, "platform version 1.4.0 or later",
                 "AWS::ECS::Service PlatformVersion"});
  if (task.pid_mode())
    fail(*this, {"pid_mode on platform version " + version, "platform version 1.4.0 or later",
                 "AWS::ECS::Service PlatformVersion"});
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
