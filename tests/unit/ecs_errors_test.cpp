#include <cdk/cdk.hpp>
#include <cdk/ec2.hpp>
#include <cdk/ecs.hpp>
#include <cdk/s3.hpp>
#include <filesystem>

#include "catch.hpp"
#include "refusal.hpp"

using namespace cdk;
using ecs::ContainerImage;
using ecs::NetworkMode;

namespace {

struct Fixture {
  App app;
  Stack& stack = app.add<Stack>("stack");

  ecs::FargateTaskDefinition& fargate(ecs::FargateTaskDefinitionProps props = {}) {
    return stack.add<ecs::FargateTaskDefinition>("task", std::move(props));
  }
  ecs::Ec2TaskDefinition& ec2_task(NetworkMode mode = NetworkMode::BRIDGE) {
    return stack.add<ecs::Ec2TaskDefinition>("task", {.network_mode = mode});
  }
};

ecs::ContainerDefinitionOptions web() { return {.image = ContainerImage::from_registry("nginx")}; }

std::string container_error(ecs::ContainerDefinitionOptions options) {
  Fixture f;
  return refusal([&] { f.fargate().add_container("web", std::move(options)); });
}

std::string port_error(NetworkMode mode, const ecs::PortMapping& mapping) {
  Fixture f;
  auto& container = f.ec2_task(mode).add_container("web", web());
  return refusal([&] { container.add_port_mappings(mapping); });
}

std::string task_error(ecs::TaskDefinitionProps props) {
  Fixture f;
  return refusal([&] { f.stack.add<ecs::TaskDefinition>("task", std::move(props)); });
}

const std::string PORTS = " (AWS::ECS::TaskDefinition ContainerDefinitions.PortMappings)";

}  // namespace

TEST_CASE("sizes that Fargate doesn't have are refused, with those it has") {
  const auto size_error = [](int cpu, int memory) {
    Fixture f;
    return refusal([&] { f.fargate({.cpu = cpu, .memory_limit_mib = memory}); });
  };
  CHECK(size_error(256, 4096) ==
        "error: [stack/task] Fargate has no size of 256 CPU units with 4096 MiB; allowed: 256 CPU units with 512, 1024 "
        "or "
        "2048 MiB (AWS::ECS::TaskDefinition Cpu and Memory)");
  CHECK(
      size_error(512, 512) ==
      "error: [stack/task] Fargate has no size of 512 CPU units with 512 MiB; allowed: 512 CPU units with 1024 to 4096 "
      "MiB in steps of 1024 (AWS::ECS::TaskDefinition Cpu and Memory)");
  CHECK(size_error(300, 512) ==
        "error: [stack/task] Fargate has no size of 300 CPU units with 512 MiB; allowed: 256, 512, 1024, 2048, 4096, "
        "8192 "
        "or 16384 CPU units (AWS::ECS::TaskDefinition Cpu and Memory)");
  CHECK(size_error(16384, 122880) == "");
  CHECK(size_error(8192, 20480) == "");
  CHECK(size_error(8192, 18432) != "");
  CHECK(ecs::FargateSize::of(1024, 2048).memory_limit_mib() == 2048);
  CHECK(refusal([] { ecs::FargateSize::of(256, 1536); }) ==
        "error: Fargate has no size of 256 CPU units with 1536 MiB; allowed: 256 CPU units with 512, 1024 or 2048 MiB "
        "(AWS::ECS::TaskDefinition Cpu and Memory)");
}

TEST_CASE("a Fargate size is given once") {
  Fixture f;
  CHECK(refusal([&] {
          f.fargate({.cpu = 256, .size = {256, 512}});
        }) ==
        "error: [stack/task] size is given together with cpu or memory_limit_mib; allowed: either size, or cpu and "
        "memory_limit_mib (AWS::ECS::TaskDefinition Cpu and Memory)");
}

TEST_CASE("what Fargate doesn't offer is refused") {
  CHECK(refusal([] { Fixture().fargate({.ephemeral_storage_gib = 20}); }) ==
        "error: [stack/task] ephemeral_storage_gib is 20; allowed: 21 to 200 (AWS::ECS::TaskDefinition "
        "EphemeralStorage)");
  CHECK(refusal([] { Fixture().fargate({.pid_mode = ecs::PidMode::TASK}); }) ==
        "error: [stack/task] pid_mode without an operating system; allowed: pid_mode with "
        "runtime_platform.operating_system_family (AWS::ECS::TaskDefinition PidMode)");
  CHECK(refusal([] {
          Fixture().fargate({.pid_mode = ecs::PidMode::HOST,
                             .runtime_platform = {.operating_system_family = ecs::OperatingSystemFamily::LINUX}});
        }) ==
        "error: [stack/task] pid_mode is host; allowed: PidMode::TASK for Linux on Fargate (AWS::ECS::TaskDefinition "
        "PidMode)");
  CHECK(task_error({.compatibility = ecs::Compatibility::FARGATE,
                    .cpu = "256",
                    .memory_mib = "512",
                    .network_mode = NetworkMode::BRIDGE}) ==
        "error: [stack/task] the network mode bridge for a task that runs on Fargate; allowed: awsvpc "
        "(AWS::ECS::TaskDefinition NetworkMode)");
  CHECK(task_error({.compatibility = ecs::Compatibility::FARGATE, .cpu = "256"}) ==
        "error: [stack/task] a task for Fargate without memory_mib; allowed: both cpu and memory_mib "
        "(AWS::ECS::TaskDefinition Cpu and Memory)");
  CHECK(task_error({.compatibility = ecs::Compatibility::EXTERNAL, .network_mode = NetworkMode::AWS_VPC}) ==
        "error: [stack/task] the network mode awsvpc for a task that runs on external instances; allowed: bridge, host "
        "or "
        "none (AWS::ECS::TaskDefinition NetworkMode)");
  CHECK(task_error({.compatibility = ecs::Compatibility::EC2,
                    .runtime_platform = {.cpu_architecture = ecs::CpuArchitecture::ARM64}}) ==
        "error: [stack/task] a runtime_platform for a task that runs on neither Fargate nor managed instances; "
        "allowed: no "
        "runtime_platform: the instances decide (AWS::ECS::TaskDefinition RuntimePlatform)");
  CHECK(
      task_error({.compatibility = ecs::Compatibility::MANAGED_INSTANCES, .ipc_mode = ecs::IpcMode::HOST}) ==
      "error: [stack/task] ipc_mode for a task that runs on managed instances; allowed: none (AWS::ECS::TaskDefinition "
      "IpcMode)");
}

TEST_CASE("port mappings follow the network mode") {
  CHECK(
      port_error(NetworkMode::AWS_VPC, {.container_port = 80, .host_port = 8080}) ==
      "error: [stack/task/web] host_port 8080 differs from container_port 80 in the network mode awsvpc; allowed: the "
      "same port, or no host_port" +
          PORTS);
  CHECK(port_error(NetworkMode::BRIDGE, {.container_port = 80, .host_port = 8080}) == "");
  CHECK(port_error(NetworkMode::BRIDGE, {.container_port = 70000}) ==
        "error: [stack/task/web] container_port is 70000; allowed: 1 to 65535" + PORTS);
  CHECK(port_error(NetworkMode::BRIDGE, {.container_port = 0}) ==
        "error: [stack/task/web] container_port is 0 (CONTAINER_PORT_USE_RANGE) without a container_port_range; "
        "allowed: a "
        "container_port_range such as \"8080-8089\", or a port" +
            PORTS);
  CHECK(
      port_error(NetworkMode::BRIDGE, {.container_port = 80, .container_port_range = "1-2"}) ==
      "error: [stack/task/web] a port mapping has container_port 80 and a container_port_range; allowed: one of them; "
      "with a range, container_port is CONTAINER_PORT_USE_RANGE" +
          PORTS);
  CHECK(port_error(NetworkMode::BRIDGE, {.container_port = 0, .container_port_range = "80-"}) ==
        "error: [stack/task/web] container_port_range is \"80-\"; allowed: \"first-last\", such as \"8080-8089\"" +
            PORTS);
  CHECK(port_error(NetworkMode::HOST, {.container_port = 0, .container_port_range = "80-81"}) ==
        "error: [stack/task/web] container_port_range in the network mode host; allowed: ranges in the network modes "
        "bridge and awsvpc" +
            PORTS);
  CHECK(port_error(NetworkMode::HOST, {.container_port = 80, .name = "http"}) ==
        "error: [stack/task/web] a port mapping's name or app_protocol in the network mode host; allowed: both in the "
        "network modes awsvpc and bridge" +
            PORTS);
  CHECK(port_error(NetworkMode::BRIDGE, {.container_port = 80, .app_protocol = ecs::AppProtocol::http}) ==
        "error: [stack/task/web] port 80 has an app_protocol but no name; allowed: app_protocol with a name" + PORTS);
}

TEST_CASE("a port is mapped once") {
  Fixture f;
  auto& container = f.fargate().add_container("web", web());
  container.add_port_mappings({.container_port = 80});
  container.add_port_mappings({.container_port = 80, .protocol = ecs::Protocol::UDP});
  CHECK(refusal([&] { container.add_port_mappings({.container_port = 80, .protocol = ecs::Protocol::TCP}); }) ==
        "error: [stack/task/web] port 80/tcp is mapped twice; allowed: each port once" + PORTS);
}

TEST_CASE("a container's options stay within ECS's limits") {
  auto options = web();
  options.memory_limit_mib = 128;
  options.memory_reservation_mib = 256;
  CHECK(container_error(options) ==
        "error: [stack/task/web] memory_limit_mib 128 is less than memory_reservation_mib 256; allowed: a limit that "
        "is at "
        "least the reservation (AWS::ECS::TaskDefinition ContainerDefinitions.Memory)");
  options = web();
  options.cpu = 512;
  CHECK(container_error(options) ==
        "error: [stack/task/web] the containers of the task want 512 CPU units; allowed: at most the task's own 256 "
        "(AWS::ECS::TaskDefinition ContainerDefinitions.Cpu)");
  options = web();
  options.health_check = {.command = {"true"}, .interval = Duration::seconds(1)};
  CHECK(
      container_error(options) ==
      "error: [stack/task/web] health check interval is 1 seconds; allowed: 5 to 300 seconds (AWS::ECS::TaskDefinition "
      "ContainerDefinitions.HealthCheck)");
  options.health_check = {.interval = Duration::seconds(10)};
  CHECK(container_error(options) ==
        "error: [stack/task/web] health check without a command; allowed: at least one argument, such as \"curl -f "
        "http://localhost/\" (AWS::ECS::TaskDefinition ContainerDefinitions.HealthCheck)");
  options = web();
  options.restart_attempt_period = Duration::seconds(30);
  CHECK(container_error(options) ==
        "error: [stack/task/web] restart_attempt_period is 30 seconds; allowed: 60 to 1800 seconds "
        "(AWS::ECS::TaskDefinition ContainerDefinitions.RestartPolicy)");
}

TEST_CASE("a log driver's options fit together") {
  CHECK(refusal([] { ecs::LogDrivers::aws_logs({.stream_prefix = "web", .max_buffer_size = Size::mebibytes(25)}); }) ==
        "error: an AwsLogDriver got max_buffer_size 25 MiB, but it blocks; allowed: max_buffer_size with .mode = "
        "AwsLogDriverMode::NON_BLOCKING (ECS log option max-buffer-size)");
  CHECK(refusal([] { ecs::LogDrivers::gelf({.address = "udp://log:12201", .compression_level = 10}); }) ==
        "error: log option gelf-compression-level is 10; allowed: -1 to 9 (Docker log options)");
}

TEST_CASE("at synthesis: memory of containers, names of ports, volumes at launch") {
  Fixture f;
  auto& task = f.ec2_task(NetworkMode::AWS_VPC);
  task.add_container("web", web()).add_port_mappings({.container_port = 80, .name = "http"});
  task.add_container("side", web()).add_port_mappings({.container_port = 81, .name = "http"});
  task.add_volume({.name = "data", .configured_at_launch = true});
  CHECK(
      refusal([&] { f.app.synth(); }) ==
      "error: [stack/task] container \"web\" has no memory; allowed: memory_limit_mib or memory_reservation_mib, or "
      "memory for the whole task (AWS::ECS::TaskDefinition ContainerDefinitions.Memory)\n"
      "error: [stack/task] container \"side\" has no memory; allowed: memory_limit_mib or memory_reservation_mib, or "
      "memory for the whole task (AWS::ECS::TaskDefinition ContainerDefinitions.Memory)\n"
      "error: [stack/task] port mapping name \"http\" is used by the containers \"web\" and \"side\"; allowed: each "
      "name "
      "once in a task (AWS::ECS::TaskDefinition ContainerDefinitions.PortMappings)\n"
      "error: [stack/task] volume \"data\" is configured at launch but no container mounts it; allowed: a mount point "
      "for it (AWS::ECS::TaskDefinition Volumes)");
}

TEST_CASE("a task has one FireLens log router, made when none is added") {
  Fixture f;
  auto options = web();
  options.logging = ecs::LogDrivers::firelens({.options = {{"Name", "cloudwatch"}}});
  auto& task = f.fargate();
  task.add_container("web", options);
  f.app.synth();
  REQUIRE(task.containers().size() == 2);
  CHECK(task.containers().back()->container_name() == "log-router");

  Fixture own;
  auto& routed = own.fargate();
  const auto router = [&](const char* id) {
    routed.add_firelens_log_router(id, {.firelens_config = {.type = ecs::FirelensLogRouterType::FLUENTBIT},
                                        .image = ContainerImage::from_registry("fluent-bit")});
  };
  router("router");
  CHECK(refusal([&] { router("other"); }) ==
        "error: [stack/task] a second FireLens log router; allowed: one for each task (AWS::ECS::TaskDefinition "
        "FirelensConfiguration)");
}

TEST_CASE("environment files are files, credential specs have a key") {
  const std::string folder = std::filesystem::path(__FILE__).parent_path().string();
  auto options = web();
  options.environment_files = {ecs::EnvironmentFile::from_asset(folder + "/assets")};
  CHECK(container_error(options) == "error: [stack/task/web] the environment file \"" + folder +
                                        "/assets\" is a folder; allowed: a file (AWS::ECS::TaskDefinition "
                                        "ContainerDefinitions.EnvironmentFiles)");
  Fixture f;
  auto& bucket = f.stack.add<s3::Bucket>("bucket");
  const std::string no_key =
      "error: [stack/bucket] a credential spec without key; allowed: the key of the object with the credential spec "
      "(AWS::ECS::TaskDefinition ContainerDefinitions.CredentialSpecs)";
  CHECK(refusal([&] { ecs::DomainJoinedCredentialSpec::from_s3_bucket(bucket, ""); }) == no_key);
  CHECK(refusal([&] { ecs::DomainlessCredentialSpec::from_s3_bucket(bucket, ""); }) == no_key);
}

TEST_CASE("volumes in EFS are encrypted on the way where somebody is let in, and access points have their own folder") {
  const auto volume_error = [](const ecs::EfsVolumeConfiguration& efs) {
    Fixture f;
    return refusal([&] { f.fargate().add_volume({.name = "data", .efs_volume_configuration = efs}); });
  };
  const std::string open =
      "error: [stack/task] volume \"data\" has an authorization_config without transit_encryption; allowed: "
      "transit_encryption = \"ENABLED\" with it (AWS::ECS::TaskDefinition Volumes)";
  CHECK(volume_error({.file_system_id = "fs-1", .authorization_config = {.iam = "ENABLED"}}) == open);
  CHECK(volume_error({.file_system_id = "fs-1",
                      .authorization_config = {.access_point_id = "fsap-1"},
                      .transit_encryption = "DISABLED"}) == open);
  CHECK(volume_error({.file_system_id = "fs-1",
                      .authorization_config = {.access_point_id = "fsap-1"},
                      .root_directory = "/data",
                      .transit_encryption = "ENABLED"}) ==
        "error: [stack/task] volume \"data\" has an access point and the root_directory \"/data\"; allowed: no "
        "root_directory, since the access point has one (AWS::ECS::TaskDefinition Volumes)");
  CHECK(volume_error({.file_system_id = "fs-1", .authorization_config = {.iam = "DISABLED"}}).empty());
}
