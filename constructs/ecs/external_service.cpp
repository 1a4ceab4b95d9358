#include <cdk/annotations.hpp>
#include <cdk/ecs/cfn_service.hpp>
#include <cdk/ecs/external_service.hpp>
#include <cdk/ecs/imported_service.hpp>
#include <cdk/ecs/service_checks.hpp>
#include <cdk/error.hpp>

namespace cdk::ecs {
namespace {

BaseServiceOptions options_of(const ExternalServiceProps& props) {
  BaseServiceOptions options = props;
  options.cloud_map_options.reset();  // Refused by check.
  if (!options.max_healthy_percent.is_set()) options.max_healthy_percent = 100;
  if (!options.min_healthy_percent.is_set()) options.min_healthy_percent = 0;
  return options;
}

}  // namespace

ExternalService::ExternalService(const cdk::Scope& scope, const Props& props)
    : BaseService(scope, options_of(props), LaunchType::EXTERNAL, props.task_definition) {
  check(props);
  if (props.daemon) resource().scheduling_strategy = "DAEMON";
  if (!props.min_healthy_percent.is_set())
    Annotations::of(*this).add_warning_v2("@aws-cdk/aws-ecs:minHealthyPercentExternal",
                                          "min_healthy_percent isn't given, so that a deployment of this external "
                                          "service may stop all of its tasks before new ones run.");
}

void ExternalService::check(const Props& props) const {
  if (props.daemon) {
    if (!is_using_ecs_deployment_controller())
      fail(*this, {"a daemon with another deployment controller than ECS", "the controller ECS",
                   "AWS::ECS::Service SchedulingStrategy"});
    check_daemon(*this, props.desired_count, props.max_healthy_percent);
  }
  check_healthy_percents(*this, props.min_healthy_percent, props.max_healthy_percent);
  const TaskDefinition& task = props.task_definition;
  if (!task.is_external_compatible())
    fail(*this, {"the task definition " + task.to_string() + " isn't for external instances",
                 "an ExternalTaskDefinition", "AWS::ECS::TaskDefinition RequiresCompatibilities"});
  if (props.cloud_map_options || props.cluster->default_cloud_map_namespace()) refuse("service discovery");
  if (!props.capacity_provider_strategies.empty()) refuse("capacity providers");
}

void ExternalService::refuse(const std::string& what) const {
  fail(*this, {what + " for an external service", "a service on Fargate or container instances",
               "AWS::ECS::Service LaunchType EXTERNAL"});
}

ServiceTarget ExternalService::load_balancer_target(const LoadBalancerTargetOptions&) { refuse("a load balancer"); }
elbv2::LoadBalancerTargetProps ExternalService::attach_to_application_target_group(elbv2::IApplicationTargetGroup&) {
  refuse("a load balancer");
}
void ExternalService::register_load_balancer_targets(std::vector<EcsTarget>) { refuse("a load balancer"); }
servicediscovery::Service& ExternalService::enable_cloud_map(const CloudMapOptions&) { refuse("service discovery"); }
void ExternalService::associate_cloud_map_service(const AssociateCloudMapServiceOptions&) {
  refuse("service discovery");
}
ScalableTaskCount& ExternalService::auto_scale_task_count(const applicationautoscaling::EnableScalingProps&) {
  refuse("scaling");
}
void ExternalService::configure_aws_vpc_networking_with_security_groups(ec2::IVpc&, bool,
                                                                        const std::optional<ec2::SubnetSelection>&,
                                                                        const std::vector<Ref<ec2::ISecurityGroup>>&) {
  refuse("addresses in a VPC");
}

IExternalService& ExternalService::from_external_service_arn(Construct& scope, Id id,
                                                             const Input<std::string>& external_service_arn) {
  return import_service(scope, std::move(id), external_service_arn);
}

IBaseService& ExternalService::from_external_service_attributes(Construct& scope, Id id,
                                                                const ExternalServiceAttributes& attrs) {
  return import_service(scope, std::move(id), attrs.cluster, attrs.service_arn, attrs.service_name);
}

}  // namespace cdk::ecs
