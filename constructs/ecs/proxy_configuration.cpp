#include <cdk/ecs/cfn_task_definition.hpp>
#include <cdk/ecs/proxy_configuration.hpp>
#include <cdk/error.hpp>
#include <cdk/fn.hpp>

namespace cdk::ecs {
namespace {

using Cfn = CfnTaskDefinitionTypes;

std::string comma_separated(const auto& items) {
  std::string text;
  for (const auto& item : items) {
    if (!text.empty()) text += ',';
    if constexpr (requires { std::to_string(item); })
      text += std::to_string(item);
    else
      text += item;
  }
  return text;
}

Cfn::ProxyConfigurationProperty app_mesh(const AppMeshProxyConfigurationConfigProps& props,
                                         const std::source_location& where) {
  const AppMeshProxyConfigurationProps& mesh = props.properties;
  if (!mesh.ignored_uid.is_set() && !mesh.ignored_gid.is_set())
    fail({"AppMeshProxyConfiguration got neither ignored_uid nor ignored_gid",
          "at least one of them: the proxy's own user or group, whose traffic is left alone",
          "AWS::ECS::TaskDefinition ProxyConfiguration"},
         where);
  std::vector<Cfn::KeyValuePairProperty> properties;
  const auto add = [&properties](const char* name, const Input<std::string>& value) {
    if (!value.is_string() || !value.as_string().empty()) properties.push_back({.name = name, .value = value});
  };
  add("AppPorts", comma_separated(mesh.app_ports));
  add("ProxyEgressPort", concat(mesh.proxy_egress_port));
  add("ProxyIngressPort", concat(mesh.proxy_ingress_port));
  add("EgressIgnoredIPs", comma_separated(mesh.egress_ignored_i_ps));
  add("EgressIgnoredPorts", comma_separated(mesh.egress_ignored_ports));
  if (mesh.ignored_gid.is_set()) add("IgnoredGID", concat(mesh.ignored_gid));
  if (mesh.ignored_uid.is_set()) add("IgnoredUID", concat(mesh.ignored_uid));
  return {.container_name = props.container_name, .proxy_configuration_properties = properties, .type = "APPMESH"};
}

}  // namespace

AppMeshProxyConfiguration::AppMeshProxyConfiguration(const AppMeshProxyConfigurationConfigProps& props,
                                                     std::source_location where)
    : ProxyConfiguration(app_mesh(props, where)) {}

}  // namespace cdk::ecs
