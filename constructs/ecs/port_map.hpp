// The rules that port mappings follow.
#pragma once

#include <cdk/ecs/container_definition_props.hpp>
#include <cdk/ecs/task_definition_props.hpp>
#include <utility>
#include <vector>

namespace cdk {
class Construct;
}

namespace cdk::ecs {

/// A port mapping in a network mode.
class PortMap {
 public:
  PortMap(NetworkMode networkmode, PortMapping pm) : networkmode_(networkmode), portmapping_(std::move(pm)) {}

  NetworkMode networkmode() const noexcept { return networkmode_; }
  const PortMapping& portmapping() const noexcept { return portmapping_; }
  /// Errors: an empty name; a port outside 0 to 65535; a host port that differs from the container port where the
  /// network mode has no room for that; a range together with a port, a host port or a network mode without ranges.
  void validate(const Construct& container) const;

 private:
  void validate_range(const Construct& container) const;
  NetworkMode networkmode_;
  PortMapping portmapping_;
};

/// What Service Connect needs of a port mapping in a network mode.
class ServiceConnect {
 public:
  ServiceConnect(NetworkMode networkmode, PortMapping pm) : networkmode_(networkmode), portmapping_(std::move(pm)) {}

  NetworkMode networkmode() const noexcept { return networkmode_; }
  const PortMapping& portmapping() const noexcept { return portmapping_; }
  /// Whether the mapping has what only Service Connect uses: a name or an application protocol.
  bool is_service_connect() const noexcept { return portmapping_.name || portmapping_.app_protocol; }
  /// Errors: a network mode other than AWS_VPC and BRIDGE; an application protocol without a name.
  void validate(const Construct& container) const;

 private:
  NetworkMode networkmode_;
  PortMapping portmapping_;
};

/// Errors: one of the mappings takes the same port already.
void refuse_double_port(const Construct& container, const std::vector<PortMapping>& mappings, const PortMapping& added);

}  // namespace cdk::ecs
