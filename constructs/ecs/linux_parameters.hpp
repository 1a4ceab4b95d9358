// Options of a container that concern the Linux kernel.
#pragma once

#include <cdk/construct.hpp>
#include <cdk/ecs/cfn_task_definition_types.hpp>
#include <cdk/ecs/linux_parameters_props.hpp>
#include <vector>

namespace cdk::ecs {

/// Capabilities, devices, swap and memory file systems of containers.
class LinuxParameters : public Construct {
 public:
  using Props = LinuxParametersProps;
  /// Errors: a negative shared_memory_size, a swappiness outside 0 to 100.
  LinuxParameters(const cdk::Scope& scope, const Props& props = {});

  template <class... C>
  void add_capabilities(C... capabilities) {
    (added_.push_back(capabilities), ...);
  }
  template <class... C>
  void drop_capabilities(C... capabilities) {
    (dropped_.push_back(capabilities), ...);
  }
  void add_devices(Device device);
  void add_tmpfs(Tmpfs tmpfs);

  CfnTaskDefinitionTypes::LinuxParametersProperty render_linux_parameters() const;

 private:
  Props props_;
  std::vector<Capability> added_;
  std::vector<Capability> dropped_;
  std::vector<Device> devices_;
  std::vector<Tmpfs> tmpfs_;
};

}  // namespace cdk::ecs
