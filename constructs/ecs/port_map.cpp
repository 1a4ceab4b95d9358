#include <cdk/construct.hpp>
#include <cdk/ecs/container_definition.hpp>
#include <cdk/ecs/port_map.hpp>
#include <cdk/error.hpp>
#include <charconv>
#include <string>
#include <string_view>

namespace cdk::ecs {
namespace {

constexpr const char* PORTS = "AWS::ECS::TaskDefinition ContainerDefinitions.PortMappings";

bool is_port(int port) { return port >= 0 && port <= 65535; }

/// "first-last", in digits.
bool is_range(std::string_view text) {
  int first = 0;
  int last = 0;
  const auto [dash, error] = std::from_chars(text.data(), text.data() + text.size(), first);
  if (error != std::errc() || dash == text.data() + text.size() || *dash != '-') return false;
  const auto [end, error_after] = std::from_chars(dash + 1, text.data() + text.size(), last);
  return error_after == std::errc() && end == text.data() + text.size() && is_port(first) && is_port(last) &&
         first <= last;
}

std::string port_and_protocol(const PortMapping& mapping) {
  return std::to_string(mapping.container_port) + "/" + std::string(to_value(mapping.protocol.value_or(Protocol::TCP)));
}

}  // namespace

void PortMap::validate(const Construct& container) const {
  const PortMapping& pm = portmapping_;
  if (pm.name == "") fail(container, {"a port mapping with an empty name", "a name, or none at all", PORTS});
  if (!is_port(pm.container_port))
    fail(container, {"container_port is " + std::to_string(pm.container_port), "1 to 65535", PORTS});
  if (pm.host_port && !is_port(*pm.host_port))
    fail(container, {"host_port is " + std::to_string(*pm.host_port), "0 to 65535", PORTS});
  if (pm.container_port == ContainerDefinition::CONTAINER_PORT_USE_RANGE) {
    if (!pm.container_port_range.is_set())
      fail(container, {"container_port is 0 (CONTAINER_PORT_USE_RANGE) without a container_port_range",
                       "a container_port_range such as \"8080-8089\", or a port", PORTS});
    return validate_range(container);
  }
  if (pm.container_port_range.is_set())
    fail(container,
         {"a port mapping has container_port " + std::to_string(pm.container_port) + " and a container_port_range",
          "one of them; with a range, container_port is CONTAINER_PORT_USE_RANGE", PORTS});
  const bool shares_host_ports = networkmode_ == NetworkMode::AWS_VPC || networkmode_ == NetworkMode::HOST;
  if (shares_host_ports && pm.host_port && *pm.host_port != pm.container_port)
    fail(container,
         {"host_port " + std::to_string(*pm.host_port) + " differs from container_port " +
              std::to_string(pm.container_port) + " in the network mode " + std::string(to_value(networkmode_)),
          "the same port, or no host_port", PORTS});
}

void PortMap::validate_range(const Construct& container) const {
  const Input<std::string>& range = portmapping_.container_port_range;
  if (range.is_unresolved())
    fail(container, {"container_port_range is known only at deployment", "a text such as \"8080-8089\"", PORTS});
  if (portmapping_.host_port)
    fail(container, {"container_port_range \"" + std::string(range.as_string()) + "\" with host_port " +
                         std::to_string(*portmapping_.host_port),
                     "no host_port with a range", PORTS});
  if (networkmode_ != NetworkMode::BRIDGE && networkmode_ != NetworkMode::AWS_VPC)
    fail(container, {"container_port_range in the network mode " + std::string(to_value(networkmode_)),
                     "ranges in the network modes bridge and awsvpc", PORTS});
  if (!is_range(range.as_string()))
    fail(container, {"container_port_range is \"" + std::string(range.as_string()) + "\"",
                     "\"first-last\", such as \"8080-8089\"", PORTS});
}

void ServiceConnect::validate(const Construct& container) const {
  if (networkmode_ != NetworkMode::AWS_VPC && networkmode_ != NetworkMode::BRIDGE)
    fail(container, {"a port mapping's name or app_protocol in the network mode " + std::string(to_value(networkmode_)),
                     "both in the network modes awsvpc and bridge", PORTS});
  if (!portmapping_.name)
    fail(container, {"port " + std::to_string(portmapping_.container_port) + " has an app_protocol but no name",
                     "app_protocol with a name", PORTS});
}

void refuse_double_port(const Construct& container, const std::vector<PortMapping>& mappings,
                        const PortMapping& added) {
  if (added.container_port == ContainerDefinition::CONTAINER_PORT_USE_RANGE) return;
  for (const PortMapping& mapping : mappings)
    if (mapping.container_port == added.container_port && mapping.host_port == added.host_port &&
        mapping.protocol.value_or(Protocol::TCP) == added.protocol.value_or(Protocol::TCP))
      fail(container, {"port " + port_and_protocol(added) + " is mapped twice", "each port once", PORTS});
}

}  // namespace cdk::ecs
