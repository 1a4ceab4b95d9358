// A proxy that takes a task's traffic.
#pragma once

#include <cdk/ecs/cfn_task_definition_types.hpp>
#include <cdk/ecs/proxy_configuration_props.hpp>
#include <source_location>
#include <utility>

namespace cdk::ecs {

/// A container of the task that takes its traffic. Made by ProxyConfigurations.
class ProxyConfiguration {
 public:
  /// As CloudFormation takes it.
  const Input<CfnTaskDefinitionTypes::ProxyConfigurationProperty>& bind() const noexcept { return rendered_; }

 protected:
  explicit ProxyConfiguration(Input<CfnTaskDefinitionTypes::ProxyConfigurationProperty> rendered)
      : rendered_(std::move(rendered)) {}

 private:
  Input<CfnTaskDefinitionTypes::ProxyConfigurationProperty> rendered_;
};

/// App Mesh's Envoy proxy.
struct AppMeshProxyConfiguration : ProxyConfiguration {
  /// Errors: neither ignored_uid nor ignored_gid, so that the proxy would get its own traffic.
  explicit AppMeshProxyConfiguration(const AppMeshProxyConfigurationConfigProps& props,
                                     std::source_location where = std::source_location::current());
};

/// The proxies that ECS knows.
struct ProxyConfigurations {
  static ProxyConfiguration app_mesh_proxy_configuration(const AppMeshProxyConfigurationConfigProps& props,
                                                         std::source_location where = std::source_location::current()) {
    return AppMeshProxyConfiguration(props, where);
  }
};

}  // namespace cdk::ecs
