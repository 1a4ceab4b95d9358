// What TaskDefinition refuses.
#include <algorithm>
#include <cdk/ecs/fargate_size.hpp>
#include <cdk/ecs/task_definition.hpp>
#include <cdk/error.hpp>
#include <charconv>
#include <string_view>
#include <utility>

namespace cdk::ecs {
namespace {

constexpr const char* TASK = "AWS::ECS::TaskDefinition ";

std::string rule(const char* property) { return std::string(TASK) + property; }

std::optional<long long> number_in(const Input<std::string>& text) {
  if (!text.is_string()) return {};
  const std::string_view digits = text.as_string();
  long long number = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
  if (error != std::errc() || end != digits.data() + digits.size()) return {};
  return number;
}

void check_size(const TaskDefinition& task, const TaskDefinitionProps& props) {
  if (!props.cpu.is_set() || !props.memory_mib.is_set())
    fail(task, {std::string("a task for Fargate without ") + (props.cpu.is_set() ? "memory_mib" : "cpu"),
                "both cpu and memory_mib", rule("Cpu and Memory")});
  const auto cpu = number_in(props.cpu);
  const auto memory = number_in(props.memory_mib);
  if (cpu && memory && !FargateSize::exists(*cpu, *memory))
    fail(task,
         {"Fargate has no size of " + std::to_string(*cpu) + " CPU units with " + std::to_string(*memory) + " MiB",
          FargateSize::allowed_memory(*cpu), rule("Cpu and Memory")});
  const auto& family = props.runtime_platform.operating_system_family;
  if (cpu && family && family->is_windows() && (*cpu < 1024 || *cpu > 4096))
    fail(task,
         {"a Windows task on Fargate with " + std::to_string(*cpu) + " CPU units", "1024, 2048 or 4096", rule("Cpu")});
}

void check_efs(const TaskDefinition& task, const std::string& name, const EfsVolumeConfiguration& volume) {
  const bool has_access_point = volume.authorization_config.access_point_id.is_set();
  const bool needs_encryption = has_access_point || volume.authorization_config.iam == Value("ENABLED");
  const Input<std::string>& encryption = volume.transit_encryption;
  if (needs_encryption && !encryption.is_unresolved() && encryption != Value("ENABLED"))
    fail(task, {"volume \"" + name + "\" has an authorization_config without transit_encryption",
                "transit_encryption = \"ENABLED\" with it", rule("Volumes")});
  const Input<std::string>& root = volume.root_directory;
  if (has_access_point && root.is_string() && root.as_string() != "/")
    fail(task, {"volume \"" + name + "\" has an access point and the root_directory \"" +
                    std::string(root.as_string()) + "\"",
                "no root_directory, since the access point has one", rule("Volumes")});
}

}  // namespace

void TaskDefinition::check_props(const Props& props) const {
  const std::string mode(to_value(network_mode_));
  if (is_fargate_compatible() && network_mode_ != NetworkMode::AWS_VPC)
    fail(*this, {"the network mode " + mode + " for a task that runs on Fargate", "awsvpc", rule("NetworkMode")});
  if (props.proxy_configuration && network_mode_ != NetworkMode::AWS_VPC)
    fail(*this, {"a proxy_configuration in the network mode " + mode, "awsvpc", rule("ProxyConfiguration")});
  if (is_fargate_compatible()) check_size(*this, props);
  if (is_external_compatible() && network_mode_ != NetworkMode::BRIDGE && network_mode_ != NetworkMode::HOST &&
      network_mode_ != NetworkMode::NONE)
    fail(*this, {"the network mode " + mode + " for a task that runs on external instances", "bridge, host or none",
                 rule("NetworkMode")});
  if (is_managed_instances_compatible()) check_managed_instances(props);
  const bool has_platform = props.runtime_platform.cpu_architecture || props.runtime_platform.operating_system_family;
  if (has_platform && !is_fargate_compatible() && !is_managed_instances_compatible())
    fail(*this, {"a runtime_platform for a task that runs on neither Fargate nor managed instances",
                 "no runtime_platform: the instances decide", rule("RuntimePlatform")});
  if (props.enable_fault_injection == Value(true) && network_mode_ != NetworkMode::AWS_VPC &&
      network_mode_ != NetworkMode::HOST)
    fail(*this, {"enable_fault_injection in the network mode " + mode, "awsvpc or host", rule("EnableFaultInjection")});
}

void TaskDefinition::check_managed_instances(const Props& props) const {
  const auto refuse = [this](const std::string& message, const std::string& allowed, const char* property) {
    fail(*this, {message + " for a task that runs on managed instances", allowed, rule(property)});
  };
  if (network_mode_ != NetworkMode::AWS_VPC && network_mode_ != NetworkMode::HOST)
    refuse("the network mode " + std::string(to_value(network_mode_)), "awsvpc or host", "NetworkMode");
  if (props.ephemeral_storage_gib.is_set()) refuse("ephemeral_storage_gib", "none", "EphemeralStorage");
  if (props.ipc_mode) refuse("ipc_mode", "none", "IpcMode");
  if (props.proxy_configuration) refuse("a proxy_configuration", "none", "ProxyConfiguration");
  const auto& family = props.runtime_platform.operating_system_family;
  if (family && !family->is_linux())
    refuse("the operating system " +
               (family->name().is_string() ? std::string(family->name().as_string()) : to_debug_string(family->name())),
           "LINUX", "RuntimePlatform");
}

void TaskDefinition::add_volume(Volume volume) {
  if (volume.efs_volume_configuration) check_efs(*this, volume.name, *volume.efs_volume_configuration);
  const bool is_described =
      volume.host.source_path.is_set() || volume.docker_volume_configuration || volume.efs_volume_configuration;
  if (volume.configured_at_launch == true && is_described)
    fail(*this, {"volume \"" + volume.name + "\" is configured at launch and here",
                 "configured_at_launch without host, docker_volume_configuration and efs_volume_configuration",
                 rule("Volumes")});
  if (volume.docker_volume_configuration && is_managed_instances_compatible())
    fail(*this, {"volume \"" + volume.name + "\" is a Docker volume, and the task runs on managed instances",
                 "a host or EFS volume", rule("Volumes")});
  volumes_.push_back(std::move(volume));
}

std::vector<std::string> TaskDefinition::problems() const {
  std::vector<std::string> problems;
  note_memory_problems(problems);
  note_port_problems(problems);
  note_volume_problems(problems);
  return problems;
}

void TaskDefinition::note_memory_problems(std::vector<std::string>& problems) const {
  if (!is_ec2_compatible() || memory_.is_set()) return;
  for (const auto& container : containers_)
    if (!container->memory_limit_specified())
      problems.push_back("container \"" + container->container_name() +
                         "\" has no memory; allowed: memory_limit_mib or memory_reservation_mib, or memory for the "
                         "whole task (AWS::ECS::TaskDefinition ContainerDefinitions.Memory)");
}

void TaskDefinition::note_port_problems(std::vector<std::string>& problems) const {
  std::vector<std::pair<std::string, std::string>> owners;
  for (const auto& container : containers_)
    for (const PortMapping& mapping : container->port_mappings()) {
      if (!mapping.name) continue;
      const auto taken = std::ranges::find(owners, *mapping.name, &std::pair<std::string, std::string>::first);
      if (taken != owners.end())
        problems.push_back("port mapping name \"" + *mapping.name + "\" is used by the containers \"" + taken->second +
                           "\" and \"" + container->container_name() +
                           "\"; allowed: each name once in a task (AWS::ECS::TaskDefinition "
                           "ContainerDefinitions.PortMappings)");
      owners.emplace_back(*mapping.name, container->container_name());
    }
}

void TaskDefinition::note_volume_problems(std::vector<std::string>& problems) const {
  std::string at_launch;
  int count = 0;
  for (const Volume& volume : volumes_) {
    if (volume.configured_at_launch != true) continue;
    ++count;
    at_launch += (at_launch.empty() ? "" : ", ") + volume.name;
    const bool is_mounted = std::ranges::any_of(containers_, [&](const auto& container) {
      return std::ranges::any_of(container->mount_points(),
                                 [&](const MountPoint& point) { return point.source_volume == Value(volume.name); });
    });
    if (!is_mounted)
      problems.push_back("volume \"" + volume.name +
                         "\" is configured at launch but no container mounts it; allowed: a mount point for it "
                         "(AWS::ECS::TaskDefinition Volumes)");
  }
  if (count > 1)
    problems.push_back("the volumes " + at_launch +
                       " are configured at launch; allowed: one such volume (AWS::ECS::TaskDefinition Volumes)");
}

}  // namespace cdk::ecs
