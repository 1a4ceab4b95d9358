#include <cdk/duration_input.hpp>
#include <cdk/ecs/cfn_task_definition.hpp>
#include <cdk/ecs/container_definition.hpp>
#include <cdk/ecs/linux_parameters.hpp>
#include <cdk/ecs/task_definition.hpp>
#include <cdk/fn.hpp>
#include <cdk/stack.hpp>

namespace cdk::ecs {
namespace {

using Cfn = CfnTaskDefinitionTypes;

/// A list of what `render` makes of each item; unset when there is none.
template <class T, class Items, class F>
Input<List<T>> rendered(const Items& items, F render) {
  if (items.empty()) return {};
  std::vector<Input<T>> made;
  for (const auto& item : items) made.push_back(render(item));
  return made;
}

Input<Cfn::HealthCheckProperty> health_check(const HealthCheck& check) {
  if (check.command.empty()) return {};
  std::vector<Input<std::string>> command = check.command;
  if (command.size() == 1)
    command.insert(command.begin(), "CMD-SHELL");
  else if (command.front() != Value("CMD") && command.front() != Value("CMD-SHELL"))
    command.insert(command.begin(), "CMD");
  return Cfn::HealthCheckProperty{
      .command = command,
      .interval = check.interval ? check.interval->to_seconds() : 30,
      .retries = check.retries.is_set() ? check.retries : Input<std::int64_t>(3),
      .start_period = cdk::detail::to_seconds(check.start_period),
      .timeout = check.timeout ? check.timeout->to_seconds() : 5,
  };
}

Cfn::PortMappingProperty port_mapping(const PortMapping& mapping) {
  Cfn::PortMappingProperty made{
      .container_port_range = mapping.container_port_range,
      .host_port = mapping.host_port,
      .name = mapping.name,
      .protocol = mapping.protocol.value_or(Protocol::TCP),
  };
  if (mapping.container_port != ContainerDefinition::CONTAINER_PORT_USE_RANGE)
    made.container_port = mapping.container_port;
  if (mapping.app_protocol) made.app_protocol = mapping.app_protocol->value();
  return made;
}

Input<Cfn::RestartPolicyProperty> restart_policy(const ContainerDefinitionOptions& options) {
  if (!options.enable_restart_policy && options.restart_ignored_exit_codes.empty() && !options.restart_attempt_period)
    return {};
  Cfn::RestartPolicyProperty policy{.enabled = options.enable_restart_policy.value_or(true),
                                    .restart_attempt_period = cdk::detail::to_seconds(options.restart_attempt_period)};
  if (!options.restart_ignored_exit_codes.empty()) policy.ignored_exit_codes = options.restart_ignored_exit_codes;
  return policy;
}

Input<Cfn::LogConfigurationProperty> log_configuration(const std::optional<LogDriverConfig>& config) {
  if (!config) return {};
  return Cfn::LogConfigurationProperty{
      .log_driver = config->log_driver, .options = config->options, .secret_options = config->secret_options};
}

}  // namespace

Cfn::ContainerDefinitionProperty ContainerDefinition::render_container_definition() const {
  const ContainerDefinitionOptions& o = options_;
  Cfn::ContainerDefinitionProperty made{
      .image = image_.image_name,
      .name = name_,
      .command = o.command,
      .cpu = o.cpu,
      .credential_specs = rendered<std::string>(
          credential_specs_, [](const auto& spec) { return concat(spec.type_prefix, ":", spec.location); }),
      .depends_on = rendered<Cfn::ContainerDependencyProperty>(
          dependencies_,
          [](const auto& dependency) {
            return Cfn::ContainerDependencyProperty{
                .condition = dependency.condition.value_or(ContainerDependencyCondition::HEALTHY),
                .container_name = dependency.container->container_name()};
          }),
      .disable_networking = o.disable_networking,
      .dns_search_domains = o.dns_search_domains,
      .dns_servers = o.dns_servers,
      .docker_security_options = o.docker_security_options,
      .entry_point = o.entry_point,
      .environment = rendered<Cfn::KeyValuePairProperty>(
          o.environment,
          [](const auto& entry) { return Cfn::KeyValuePairProperty{.name = entry.first, .value = entry.second}; }),
      .environment_files = rendered<Cfn::EnvironmentFileProperty>(
          environment_files_,
          [this](const EnvironmentFileConfig& config) {
            return Cfn::EnvironmentFileProperty{
                .type = config.file_type,
                .value = concat("arn:", Stack::of(*this).partition(), ":s3:::", config.s3_location.bucket_name, "/",
                                config.s3_location.object_key)};
          }),
      .essential = essential(),
      .extra_hosts = rendered<Cfn::HostEntryProperty>(
          o.extra_hosts,
          [](const auto& host) { return Cfn::HostEntryProperty{.hostname = host.first, .ip_address = host.second}; }),
      .health_check = health_check(o.health_check),
      .hostname = o.hostname,
      .interactive = o.interactive,
      .log_configuration = log_configuration(log_configuration_),
      .memory = o.memory_limit_mib,
      .memory_reservation = o.memory_reservation_mib,
      .mount_points = rendered<Cfn::MountPointProperty>(mount_points_,
                                                        [](const MountPoint& point) {
                                                          return Cfn::MountPointProperty{
                                                              .container_path = point.container_path,
                                                              .read_only = point.read_only,
                                                              .source_volume = point.source_volume};
                                                        }),
      .port_mappings = rendered<Cfn::PortMappingProperty>(port_mappings_, port_mapping),
      .privileged = o.privileged,
      .pseudo_terminal = o.pseudo_terminal,
      .readonly_root_filesystem = o.readonly_root_filesystem,
      .repository_credentials = image_.repository_credentials,
      .restart_policy = restart_policy(o),
      .secrets = rendered<Cfn::SecretProperty>(secrets_,
                                               [](const auto& secret) {
                                                 return Cfn::SecretProperty{.name = secret.first,
                                                                            .value_from = secret.second.arn()};
                                               }),
      .start_timeout = cdk::detail::to_seconds(o.start_timeout),
      .stop_timeout = cdk::detail::to_seconds(o.stop_timeout),
      .system_controls = rendered<Cfn::SystemControlProperty>(
          o.system_controls,
          [](const SystemControl& control) {
            return Cfn::SystemControlProperty{.namespace_ = control.namespace_, .value = control.value};
          }),
      .ulimits = rendered<Cfn::UlimitProperty>(ulimits_,
                                               [](const Ulimit& limit) {
                                                 return Cfn::UlimitProperty{.hard_limit = limit.hard_limit,
                                                                            .name = to_value(limit.name),
                                                                            .soft_limit = limit.soft_limit};
                                               }),
      .user = o.user,
      .version_consistency = o.version_consistency,
      .volumes_from = rendered<Cfn::VolumeFromProperty>(volumes_from_,
                                                        [](const VolumeFrom& volumes) {
                                                          return Cfn::VolumeFromProperty{
                                                              .read_only = volumes.read_only,
                                                              .source_container = volumes.source_container};
                                                        }),
      .working_directory = o.working_directory,
  };
  if (!o.docker_labels.empty()) made.docker_labels = o.docker_labels;
  if (!links_.empty()) made.links = links_;
  if (o.linux_parameters) made.linux_parameters = o.linux_parameters->render_linux_parameters();
  if (o.gpu_count > 0) made.resource_requirements = {{.type = "GPU", .value = std::to_string(o.gpu_count)}};
  return made;
}

}  // namespace cdk::ecs
