#include <cdk/ecs/cfn_task_definition.hpp>
#include <cdk/ecs/linux_parameters.hpp>
#include <cdk/error.hpp>

namespace cdk::ecs {
namespace {

/// Unset when there is nothing in it, so that no empty list is rendered.
template <class T, class Items>
Input<List<T>> or_unset(const Items& items) {
  return items.empty() ? Input<List<T>>() : Input<List<T>>(items);
}

}  // namespace

LinuxParameters::LinuxParameters(const cdk::Scope& scope, const Props& props) : Construct(scope), props_(props) {
  const auto refuse_outside = [this](const Input<std::int64_t>& value, std::int64_t low, std::int64_t high,
                                     const char* name, const char* allowed) {
    if (value.kind() == Value::Kind::Integer && (value.as_int() < low || value.as_int() > high))
      fail(*this, {std::string(name) + " is " + std::to_string(value.as_int()), allowed,
                   "AWS::ECS::TaskDefinition LinuxParameters"});
  };
  refuse_outside(props_.shared_memory_size, 0, INT64_MAX, "shared_memory_size", "a number of MiB, 0 or more");
  refuse_outside(props_.swappiness, 0, 100, "swappiness", "0 to 100");
}

void LinuxParameters::add_devices(Device device) { devices_.push_back(std::move(device)); }

void LinuxParameters::add_tmpfs(Tmpfs tmpfs) { tmpfs_.push_back(std::move(tmpfs)); }

CfnTaskDefinitionTypes::LinuxParametersProperty LinuxParameters::render_linux_parameters() const {
  using Cfn = CfnTaskDefinitionTypes;
  std::vector<Cfn::DeviceProperty> devices;
  for (const Device& device : devices_)
    devices.push_back({.container_path = device.container_path,
                       .host_path = device.host_path,
                       .permissions = or_unset<std::string>(device.permissions)});
  std::vector<Cfn::TmpfsProperty> tmpfs;
  for (const Tmpfs& one : tmpfs_)
    tmpfs.push_back({.size = one.size,
                     .container_path = one.container_path,
                     .mount_options = or_unset<std::string>(one.mount_options)});
  Cfn::LinuxParametersProperty rendered{
      .capabilities = Cfn::KernelCapabilitiesProperty{.add = or_unset<std::string>(added_),
                                                      .drop = or_unset<std::string>(dropped_)},
      .devices = or_unset<Cfn::DeviceProperty>(devices),
      .init_process_enabled = props_.init_process_enabled,
      .shared_memory_size = props_.shared_memory_size,
      .tmpfs = or_unset<Cfn::TmpfsProperty>(tmpfs)};
  if (props_.max_swap) {
    rendered.max_swap = static_cast<std::int64_t>(props_.max_swap->to_mebibytes());
    rendered.swappiness = props_.swappiness;
  }
  return rendered;
}

}  // namespace cdk::ecs
