#include <algorithm>
#include <cdk/ecs/container_definition.hpp>
#include <cdk/ecs/port_map.hpp>
#include <cdk/ecs/task_definition.hpp>
#include <cdk/error.hpp>

namespace cdk::ecs {
namespace {

constexpr const char* CONTAINER = "AWS::ECS::TaskDefinition ContainerDefinitions";

bool is_number(const Input<std::int64_t>& value) { return value.kind() == Value::Kind::Integer; }

std::string seconds(const Duration& duration) { return std::to_string(duration.to_milliseconds() / 1000) + " seconds"; }

/// Replaces the entry of that name, or adds one.
void set_entry(Vector<std::pair<std::string, Input<std::string>>>& entries, std::string_view name,
               const Input<std::string>& value) {
  const auto found = std::ranges::find(entries, name, &std::pair<std::string, Input<std::string>>::first);
  if (found == entries.end())
    entries.push_back({std::string(name), value});
  else
    found->second = value;
}

}  // namespace

ContainerDefinition::ContainerDefinition(const cdk::Scope& scope, const Props& props)
    : ContainerDefinition(scope, static_cast<ContainerDefinitionOptions>(props), *props.task_definition) {}

ContainerDefinition::ContainerDefinition(const cdk::Scope& scope, ContainerDefinitionOptions options,
                                         TaskDefinition& task_definition)
    : Construct(scope),
      task_definition_(task_definition),
      options_(std::move(options)),
      name_(options_.container_name.empty() ? node().id() : options_.container_name),
      image_(options_.image.bind(*this, *this)) {
  check_options();
  if (options_.logging) log_configuration_ = options_.logging->bind(*this, *this);
  for (const auto& [name, secret] : options_.secrets) add_secret(name, secret);
  for (const EnvironmentFile& file : options_.environment_files) environment_files_.push_back(file.bind(*this));
  for (const CredentialSpec& spec : options_.credential_specs) credential_specs_.push_back(spec.bind());
  task_definition_.link_container(*this);
  for (const PortMapping& mapping : options_.port_mappings) add_port_mappings(mapping);
  ulimits_ = options_.ulimits;
}

ContainerDefinition::~ContainerDefinition() = default;

void ContainerDefinition::check_options() const {
  const auto& limit = options_.memory_limit_mib;
  const auto& reservation = options_.memory_reservation_mib;
  if (is_number(limit) && is_number(reservation) && limit.as_int() < reservation.as_int())
    fail(*this, {"memory_limit_mib " + std::to_string(limit.as_int()) + " is less than memory_reservation_mib " +
                     std::to_string(reservation.as_int()),
                 "a limit that is at least the reservation", std::string(CONTAINER) + ".Memory"});
  if (options_.credential_specs.size() > 1)
    fail(*this, {std::to_string(options_.credential_specs.size()) + " credential specs", "one for each container",
                 std::string(CONTAINER) + ".CredentialSpecs"});
  const auto& period = options_.restart_attempt_period;
  const std::string rule = std::string(CONTAINER) + ".RestartPolicy";
  if (options_.enable_restart_policy == false && (period || !options_.restart_ignored_exit_codes.empty()))
    fail(*this, {"enable_restart_policy is false, but restart_attempt_period or restart_ignored_exit_codes is given",
                 "both only with a restart policy", rule});
  if (options_.restart_ignored_exit_codes.size() > 50)
    fail(*this, {std::to_string(options_.restart_ignored_exit_codes.size()) + " restart_ignored_exit_codes",
                 "at most 50", rule});
  if (period && (*period < Duration::seconds(60) || *period > Duration::seconds(1800)))
    fail(*this, {"restart_attempt_period is " + seconds(*period), "60 to 1800 seconds", rule});
  check_health_check();
}

void ContainerDefinition::check_health_check() const {
  const HealthCheck& check = options_.health_check;
  const std::string rule = std::string(CONTAINER) + ".HealthCheck";
  const auto refuse_outside = [&](const std::optional<Duration>& value, const char* name, int low, int high) {
    if (value && (*value < Duration::seconds(low) || *value > Duration::seconds(high)))
      fail(*this, {"health check " + std::string(name) + " is " + seconds(*value),
                   std::to_string(low) + " to " + std::to_string(high) + " seconds", rule});
  };
  refuse_outside(check.interval, "interval", 5, 300);
  refuse_outside(check.timeout, "timeout", 2, 120);
  refuse_outside(check.start_period, "start_period", 0, 300);
  if (is_number(check.retries) && (check.retries.as_int() < 1 || check.retries.as_int() > 10))
    fail(*this, {"health check retries is " + std::to_string(check.retries.as_int()), "1 to 10", rule});
  if (check.interval && check.timeout && *check.interval < *check.timeout)
    fail(*this, {"health check interval of " + seconds(*check.interval) + " is shorter than its timeout of " +
                     seconds(*check.timeout),
                 "an interval that is at least the timeout", rule});
  const bool is_given =
      check.interval || check.timeout || check.start_period || check.retries.is_set() || !check.command.empty();
  if (is_given && check.command.empty())
    fail(*this,
         {"health check without a command", "at least one argument, such as \"curl -f http://localhost/\"", rule});
}

void ContainerDefinition::add_container_dependencies(ContainerDependency dependency) {
  dependencies_.push_back(std::move(dependency));
}

void ContainerDefinition::add_mount_points(MountPoint mount_point) { mount_points_.push_back(std::move(mount_point)); }

void ContainerDefinition::add_ulimits(Ulimit ulimit) { ulimits_.push_back(std::move(ulimit)); }

void ContainerDefinition::add_volumes_from(VolumeFrom volumes) { volumes_from_.push_back(std::move(volumes)); }

void ContainerDefinition::add_docker_label(std::string_view name, const Input<std::string>& value) {
  set_entry(options_.docker_labels, name, value);
}

void ContainerDefinition::add_environment(std::string_view name, const Input<std::string>& value) {
  set_entry(options_.environment, name, value);
}

void ContainerDefinition::add_link(ContainerDefinition& container, std::string_view alias) {
  if (task_definition_.network_mode() != NetworkMode::BRIDGE)
    fail(*this, {"a link in the network mode " + std::string(to_value(task_definition_.network_mode())),
                 "links in the network mode bridge", std::string(CONTAINER) + ".Links"});
  links_.push_back(alias.empty() ? container.container_name() : container.container_name() + ":" + std::string(alias));
}

void ContainerDefinition::add_port_mappings(const PortMapping& mapping) {
  const NetworkMode mode = task_definition_.network_mode();
  PortMap(mode, mapping).validate(*this);
  const ServiceConnect service_connect(mode, mapping);
  if (service_connect.is_service_connect()) {
    service_connect.validate(*this);
    if (find_port_mapping_by_name(*mapping.name))
      fail(*this, {"port mapping name \"" + *mapping.name + "\" is taken in this container", "a name of its own",
                   std::string(CONTAINER) + ".PortMappings"});
  }
  PortMapping added = mapping;
  if (mode == NetworkMode::BRIDGE && !mapping.host_port && !mapping.container_port_range.is_set()) added.host_port = 0;
  refuse_double_port(*this, port_mappings_, added);
  port_mappings_.push_back(std::move(added));
}

void ContainerDefinition::add_scratch(const ScratchSpace& scratch) {
  task_definition_.add_volume({.name = scratch.name, .host = {.source_path = scratch.source_path}});
  add_mount_points(
      {.container_path = scratch.container_path, .read_only = scratch.read_only, .source_volume = scratch.name});
}

void ContainerDefinition::add_secret(std::string_view name, const Secret& secret) {
  secret.grant_read(task_definition_.obtain_execution_role());
  secrets_.emplace_back(name, secret);
}

void ContainerDefinition::add_to_execution_policy(const iam::PolicyStatement& statement) {
  task_definition_.add_to_execution_role_policy(statement);
}

std::optional<PortMapping> ContainerDefinition::find_port_mapping(int container_port, Protocol protocol) const {
  for (const PortMapping& mapping : port_mappings_)
    if (mapping.container_port == container_port && mapping.protocol.value_or(Protocol::TCP) == protocol)
      return mapping;
  return {};
}

std::optional<PortMapping> ContainerDefinition::find_port_mapping_by_name(std::string_view name) const {
  for (const PortMapping& mapping : port_mappings_)
    if (mapping.name == name) return mapping;
  return {};
}

const PortMapping& ContainerDefinition::first_port_mapping() const {
  if (port_mappings_.empty())
    fail(*this, {"container \"" + name_ + "\" has no port", "a port given by port_mappings or add_port_mappings",
                 std::string(CONTAINER) + ".PortMappings"});
  return port_mappings_.front();
}

int ContainerDefinition::container_port() const {
  const PortMapping& mapping = first_port_mapping();
  if (mapping.container_port_range.is_set())
    fail(*this, {"the first port mapping of container \"" + name_ + "\" is a range", "a single port",
                 std::string(CONTAINER) + ".PortMappings"});
  return mapping.container_port;
}

int ContainerDefinition::ingress_port() const {
  const PortMapping& mapping = first_port_mapping();
  if (mapping.host_port.value_or(0) != 0) return *mapping.host_port;
  return task_definition_.network_mode() == NetworkMode::BRIDGE ? 0 : container_port();
}

bool ContainerDefinition::memory_limit_specified() const noexcept {
  return options_.memory_limit_mib.is_set() || options_.memory_reservation_mib.is_set();
}

bool ContainerDefinition::references_secret_json_field() const noexcept {
  return std::ranges::any_of(secrets_, [](const auto& entry) { return entry.second.has_field(); });
}

}  // namespace cdk::ecs
