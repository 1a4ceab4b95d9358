#include <cdk/cdk.hpp>
#include <cdk/ecs/linux_parameters.hpp>
#include <cdk/ecs/placement.hpp>
#include <cdk/ecs/proxy_configuration.hpp>
#include <cdk/ecs/task_definition.hpp>

#include "catch.hpp"
#include "refusal.hpp"

using namespace cdk;
using ecs::Compatibility;
using ecs::NetworkMode;

namespace {

struct Tasks {
  App app;
  Stack& stack = app.add<Stack>("stack");
  ecs::TaskDefinition& add(ecs::TaskDefinitionProps props) {
    return stack.add<ecs::TaskDefinition>("task", std::move(props));
  }
};

/// What is refused of a task definition.
std::string task_error(ecs::TaskDefinitionProps props) {
  return refusal([&] { Tasks().add(std::move(props)); });
}

std::string volume_error(Compatibility compatibility, ecs::Volume volume) {
  Tasks t;
  auto& task = t.add({.compatibility = compatibility});
  return refusal([&] { task.add_volume(std::move(volume)); });
}

std::string port_error(const ecs::PortMapping& mapping) {
  Tasks t;
  auto& web = t.add({.compatibility = Compatibility::EC2})
                  .add_container("web", {.image = ecs::ContainerImage::from_registry("nginx"), .memory_limit_mib = 9});
  return refusal([&] { web.add_port_mappings(mapping); });
}

ecs::ProxyConfiguration proxy() {
  return ecs::AppMeshProxyConfiguration(
      {.container_name = "envoy",
       .properties = {
           .app_ports = {80}, .proxy_egress_port = 15001, .proxy_ingress_port = 15000, .ignored_uid = 1337}});
}

ecs::TaskDefinitionProps on_fargate(const char* cpu, const char* memory) {
  return {.compatibility = Compatibility::FARGATE, .cpu = cpu, .memory_mib = memory};
}

const std::string TASK = " (AWS::ECS::TaskDefinition ";
const std::string PORTS = TASK + "ContainerDefinitions.PortMappings)";

}  // namespace

TEST_CASE("Windows on Fargate has few sizes") {
  const auto windows = [](const char* cpu, const char* memory) {
    auto props = on_fargate(cpu, memory);
    props.runtime_platform = {.operating_system_family = ecs::OperatingSystemFamily::WINDOWS_SERVER_2022_CORE};
    return task_error(std::move(props));
  };
  CHECK(windows("512", "1024") ==
        "error: [stack/task] a Windows task on Fargate with 512 CPU units; allowed: 1024, 2048 or 4096" + TASK +
            "Cpu)");
  CHECK(windows("8192", "16384") ==
        "error: [stack/task] a Windows task on Fargate with 8192 CPU units; allowed: 1024, 2048 or 4096" + TASK +
            "Cpu)");
  CHECK(windows("1024", "2048") == "");
}

TEST_CASE("tasks on Fargate aren't placed") {
  const std::string text =
      "error: [stack/task] a placement constraint for a task that runs on Fargate; allowed: constraints for tasks on "
      "instances (AWS::ECS::TaskDefinition PlacementConstraints)";
  auto props = on_fargate("256", "512");
  Tasks t;
  auto& task = t.add(props);
  CHECK(refusal([&] { task.add_placement_constraint(ecs::PlacementConstraint::distinct_instances()); }) == text);
  props.placement_constraints = {ecs::PlacementConstraint::distinct_instances()};
  CHECK(task_error(props) == text);
}

TEST_CASE("some things need a network of some kind") {
  CHECK(task_error({.compatibility = Compatibility::EC2, .proxy_configuration = proxy()}) ==
        "error: [stack/task] a proxy_configuration in the network mode bridge; allowed: awsvpc" + TASK +
            "ProxyConfiguration)");
  CHECK(task_error({.compatibility = Compatibility::EC2, .enable_fault_injection = true}) ==
        "error: [stack/task] enable_fault_injection in the network mode bridge; allowed: awsvpc or host" + TASK +
            "EnableFaultInjection)");
}

TEST_CASE("what managed instances don't offer is refused") {
  const auto refused = [](auto change) {
    ecs::TaskDefinitionProps props{.compatibility = Compatibility::MANAGED_INSTANCES};
    change(props);
    return task_error(std::move(props));
  };
  using Props = ecs::TaskDefinitionProps;
  const std::string where = " for a task that runs on managed instances; allowed: ";
  CHECK(refused([](Props& p) { p.network_mode = NetworkMode::BRIDGE; }) ==
        "error: [stack/task] the network mode bridge" + where + "awsvpc or host" + TASK + "NetworkMode)");
  CHECK(refused([](Props& p) { p.ephemeral_storage_gib = 30; }) ==
        "error: [stack/task] ephemeral_storage_gib" + where + "none" + TASK + "EphemeralStorage)");
  CHECK(refused([](Props& p) { p.proxy_configuration = proxy(); }) ==
        "error: [stack/task] a proxy_configuration" + where + "none" + TASK + "ProxyConfiguration)");
  CHECK(refused([](Props& p) {
          p.runtime_platform.operating_system_family = ecs::OperatingSystemFamily::WINDOWS_SERVER_2022_CORE;
        }) == "error: [stack/task] the operating system WINDOWS_SERVER_2022_CORE" + where + "LINUX" + TASK +
                  "RuntimePlatform)");
}

TEST_CASE("a volume is described in one place") {
  const std::string text =
      "error: [stack/task] volume \"data\" is configured at launch and here; allowed: configured_at_launch without "
      "host, docker_volume_configuration and efs_volume_configuration" +
      TASK + "Volumes)";
  const ecs::DockerVolumeConfiguration docker{.driver = "local", .scope = ecs::Scope::TASK};
  const ecs::Volume described[] = {
      {.name = "data", .configured_at_launch = true, .host = {.source_path = "/data"}},
      {.name = "data", .configured_at_launch = true, .docker_volume_configuration = docker},
      {.name = "data", .configured_at_launch = true, .efs_volume_configuration = {{.file_system_id = "fs-1"}}},
  };
  for (const ecs::Volume& volume : described) CHECK(volume_error(Compatibility::EC2, volume) == text);
  CHECK(volume_error(Compatibility::MANAGED_INSTANCES, {.name = "data", .docker_volume_configuration = docker}) ==
        "error: [stack/task] volume \"data\" is a Docker volume, and the task runs on managed instances; allowed: a "
        "host or EFS volume" +
            TASK + "Volumes)");
}

TEST_CASE("a task has one volume that is configured at launch") {
  Tasks t;
  auto& task = t.add(on_fargate("256", "512"));
  auto& web = task.add_container("web", {.image = ecs::ContainerImage::from_registry("nginx")});
  for (const char* name : {"one", "two"}) {
    task.add_volume({.name = name, .configured_at_launch = true});
    web.add_mount_points({.container_path = std::string("/") + name, .read_only = false, .source_volume = name});
  }
  CHECK(refusal([&] { t.app.synth(); }) ==
        "error: [stack/task] the volumes one, two are configured at launch; allowed: one such volume "
        "(AWS::ECS::TaskDefinition Volumes)");
}

TEST_CASE("a proxy leaves its own traffic alone") {
  CHECK(refusal([] {
          ecs::ProxyConfigurations::app_mesh_proxy_configuration(
              {.container_name = "envoy",
               .properties = {.app_ports = {80}, .proxy_egress_port = 15001, .proxy_ingress_port = 15000}});
        }) ==
        "error: AppMeshProxyConfiguration got neither ignored_uid nor ignored_gid; allowed: at least one of them: the "
        "proxy's own user or group, whose traffic is left alone (AWS::ECS::TaskDefinition ProxyConfiguration)");
}

TEST_CASE("port mappings have names, ports and ranges that are some") {
  CHECK(port_error({.container_port = 80, .name = ""}) ==
        "error: [stack/task/web] a port mapping with an empty name; allowed: a name, or none at all" + PORTS);
  CHECK(port_error({.container_port = -1}) ==
        "error: [stack/task/web] container_port is -1; allowed: 1 to 65535" + PORTS);
  CHECK(port_error({.container_port = 80, .host_port = 65536}) ==
        "error: [stack/task/web] host_port is 65536; allowed: 0 to 65535" + PORTS);
  CHECK(port_error({.container_port = 0, .container_port_range = Fn::import_value("range")}) ==
        "error: [stack/task/web] container_port_range is known only at deployment; allowed: a text such as "
        "\"8080-8089\"" +
            PORTS);
  CHECK(port_error({.container_port = 0, .container_port_range = "8080-8089", .host_port = 80}) ==
        "error: [stack/task/web] container_port_range \"8080-8089\" with host_port 80; allowed: no host_port with a "
        "range" +
            PORTS);
  CHECK(port_error({.container_port = 0, .container_port_range = "8080-8089"}) == "");
}

TEST_CASE("options of the Linux kernel are in range") {
  const std::string rule = " (AWS::ECS::TaskDefinition LinuxParameters)";
  const auto error = [](const ecs::LinuxParametersProps& props) {
    Tasks t;
    return refusal([&] { t.stack.add<ecs::LinuxParameters>("linux", props); });
  };
  CHECK(error({.shared_memory_size = -1}) ==
        "error: [stack/linux] shared_memory_size is -1; allowed: a number of MiB, 0 or more" + rule);
  for (const int swappiness : {-1, 101})
    CHECK(error({.swappiness = swappiness}) ==
          "error: [stack/linux] swappiness is " + std::to_string(swappiness) + "; allowed: 0 to 100" + rule);
}
