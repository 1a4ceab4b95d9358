#include <cdk/applicationautoscaling/base_scalable_attribute_props.hpp>
#include <cdk/ecs/ec2_task_definition.hpp>
#include <cdk/ecs/external_service.hpp>
#include <cdk/ecs/external_task_definition.hpp>

#include "catch.hpp"
#include "ecs_support.hpp"
#include "warnings.hpp"

using namespace cdk;
using Props = ecs::ExternalServiceProps;

namespace {

const std::string AT = "error: [stack/service] ";
const std::string PERCENT = " (AWS::ECS::Service DeploymentConfiguration)";
const std::string EXTERNAL =
    " for an external service; allowed: a service on Fargate or container instances (AWS::ECS::Service LaunchType "
    "EXTERNAL)";

template <class F>
std::string error(F options) {
  return service_error<ecs::ExternalService, ecs::ExternalTaskDefinition>({}, options);
}

template <class F>
std::string daemon_error(F options) {
  return error([&](Props& p, Clustered&) {
    p.daemon = true;
    options(p);
  });
}

}  // namespace

TEST_CASE("an external service takes task definitions for external instances, with a container") {
  CHECK(error([](Props& p, Clustered& c) { p.task_definition = c.stack.add<ecs::Ec2TaskDefinition>("in"); }) ==
        AT + "the task definition stack/in isn't for external instances; allowed: an ExternalTaskDefinition "
             "(AWS::ECS::TaskDefinition RequiresCompatibilities)");
  CHECK(error([](Props& p, Clustered& c) { p.task_definition = c.stack.add<ecs::ExternalTaskDefinition>("empty"); }) ==
        AT + "the task definition has no essential container; allowed: one at least, added by add_container "
             "(AWS::ECS::TaskDefinition ContainerDefinitions)");
}

TEST_CASE("an external daemon has one task on each instance, which ECS replaces") {
  const std::string controller = AT +
                                 "a daemon with another deployment controller than ECS; allowed: the controller ECS "
                                 "(AWS::ECS::Service SchedulingStrategy)";
  for (const auto type : {ecs::DeploymentControllerType::CODE_DEPLOY, ecs::DeploymentControllerType::EXTERNAL})
    CHECK(daemon_error([&](Props& p) { p.deployment_controller.type = type; }) == controller);
  CHECK(daemon_error([](Props& p) { p.desired_count = 2; }) ==
        AT + "a daemon with desired_count; allowed: no desired_count: a daemon has one task on each instance "
             "(AWS::ECS::Service DesiredCount)");
  CHECK(daemon_error([](Props& p) { p.max_healthy_percent = 200; }) ==
        AT + "a daemon with max_healthy_percent 200; allowed: 100" + PERCENT);
  CHECK(error([](Props& p, Clustered&) { p.min_healthy_percent = p.max_healthy_percent = 100; }) ==
        AT + "min_healthy_percent 100 with max_healthy_percent 100; allowed: a minimum below the maximum" + PERCENT);
}

TEST_CASE("an external service may stop all of its tasks at once") {
  Clustered c;
  c.stack.add<ecs::ExternalService>("service", {.cluster = c.cluster,
                                                .task_definition = c.task<ecs::ExternalTaskDefinition>(),
                                                .circuit_breaker = {.enable = true}});
  CHECK(warnings(c.app) ==
        "warning: [stack/service] min_healthy_percent isn't given, so that a deployment of this external service may "
        "stop all of its tasks before new ones run. [ack: @aws-cdk/aws-ecs:minHealthyPercentExternal]");
}

TEST_CASE("an external service has neither load balancers nor scaling nor other capacity") {
  CHECK(error([](Props& p, Clustered&) { p.capacity_provider_strategies = {{.capacity_provider = "mine"}}; }) ==
        AT + "capacity providers" + EXTERNAL);
  Clustered c;
  auto& service = c.stack.add<ecs::ExternalService>(
      "service", {.cluster = c.cluster, .task_definition = c.task<ecs::ExternalTaskDefinition>()});
  const std::string balanced = AT + "a load balancer" + EXTERNAL;
  CHECK(refusal([&] { service.load_balancer_target({.container_name = "web"}); }) == balanced);
  CHECK(refusal([&] { service.register_load_balancer_targets(std::vector<ecs::EcsTarget>{}); }) == balanced);
  CHECK(refusal([&] { service.auto_scale_task_count({.max_capacity = 2}); }) == AT + "scaling" + EXTERNAL);
}

TEST_CASE("whoever derives from an external service can't give its tasks addresses either") {
  struct Addressed : ecs::ExternalService {
    Addressed(const cdk::Scope& scope, const Props& props) : ExternalService(scope, props) {
      configure_aws_vpc_networking_with_security_groups(props.cluster->vpc(), false, {}, {});
    }
  };
  Clustered c;
  CHECK(refusal([&] {
          c.stack.add<Addressed>("service",
                                 {.cluster = c.cluster, .task_definition = c.task<ecs::ExternalTaskDefinition>()});
        }) == AT + "addresses in a VPC" + EXTERNAL);
}
