#include <cdk/ecs/fargate_service.hpp>
#include <cdk/ecs/fargate_task_definition.hpp>
#include <cdk/ecs/secret.hpp>
#include <cdk/secretsmanager/secret.hpp>

#include "catch.hpp"
#include "ecs_support.hpp"

using namespace cdk;
using Props = ecs::FargateServiceProps;
using TaskProps = ecs::FargateTaskDefinitionProps;
using Version = ecs::FargatePlatformVersion;

namespace {

const std::string AT = "error: [stack/service] ";
const std::string PLATFORM = " (AWS::ECS::Service PlatformVersion)";

template <class F>
std::string error(F options, TaskProps task = {}) {
  return service_error<ecs::FargateService, ecs::FargateTaskDefinition>(std::move(task), options);
}

}  // namespace

TEST_CASE("a service on Fargate has a container, and room to rebalance zones") {
  CHECK(error([](Props& p, Clustered& c) { p.task_definition = c.stack.add<ecs::FargateTaskDefinition>("empty"); }) ==
        AT + "the task definition has no essential container; allowed: one at least, added by add_container "
             "(AWS::ECS::TaskDefinition ContainerDefinitions)");
  CHECK(error([](Props& p, Clustered&) {
          p.availability_zone_rebalancing = ecs::AvailabilityZoneRebalancing::ENABLED;
          p.max_healthy_percent = 100;
        }) == AT + "zone rebalancing with max_healthy_percent 100; allowed: a max_healthy_percent over 100 "
                   "(AWS::ECS::Service AvailabilityZoneRebalancing)");
}

TEST_CASE("features that came with platform version 1.4.0 aren't asked of older ones") {
  const auto old = [](Props& p, Clustered&) { p.platform_version = Version::VERSION1_3; };
  const std::string later = " on platform version 1.3.0; allowed: platform version 1.4.0 or later" + PLATFORM;
  const ecs::RuntimePlatform linux{.operating_system_family = ecs::OperatingSystemFamily::LINUX};
  const TaskProps pid{.pid_mode = ecs::PidMode::TASK, .runtime_platform = linux};
  CHECK(error(old, {.ephemeral_storage_gib = 30}) == AT + "ephemeral_storage_gib" + later);
  CHECK(error(old, pid) == AT + "pid_mode" + later);
  for (const auto version : {Version::VERSION1_4, Version::LATEST}) {
    const auto recent = [&](Props& p, Clustered&) { p.platform_version = version; };
    CHECK(error(recent, {.ephemeral_storage_gib = 30}).empty());
    CHECK(error(recent, pid).empty());
  }
  const auto with_secret = [](std::string field, Version version) {
    return error([&](Props& p, Clustered& c) {
      p.platform_version = version;
      auto& secret = c.stack.add<secretsmanager::Secret>("secret");
      p.task_definition->containers().front()->add_secret("KEY", ecs::Secret::from_secrets_manager(secret, field));
    });
  };
  CHECK(with_secret("password", Version::VERSION1_3) ==
        AT + "a container takes one field of a JSON secret, which needs platform version 1.4.0 or later; allowed: "
             "FargatePlatformVersion::LATEST (AWS::ECS::Service PlatformVersion)");
  CHECK(with_secret("password", Version::VERSION1_4).empty());
}

TEST_CASE("Windows containers don't see each other's processes") {
  Clustered c;
  CHECK(refusal([&] {
          c.task<ecs::FargateTaskDefinition>(
              {.cpu = 1024,
               .memory_limit_mib = 2048,
               .pid_mode = ecs::PidMode::TASK,
               .runtime_platform = {.operating_system_family = ecs::OperatingSystemFamily::WINDOWS_SERVER_2022_CORE}});
        }) ==
        "error: [stack/task] pid_mode on Windows; allowed: no pid_mode for Windows containers "
        "(AWS::ECS::TaskDefinition PidMode)");
}

TEST_CASE("CodeDeploy deploys the latest revision") {
  CHECK(error([](Props& p, Clustered&) {
          p.deployment_controller.type = ecs::DeploymentControllerType::CODE_DEPLOY;
          p.task_definition_revision = ecs::TaskDefinitionRevision::of(3);
        }) == AT + "task_definition_revision 3 with CodeDeploy; allowed: TaskDefinitionRevision::LATEST "
                   "(AWS::ECS::Service TaskDefinition)");
}
