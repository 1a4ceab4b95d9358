// Services that are found by name.
#include <algorithm>
#include <cdk/ecs/base_service.hpp>
#include <cdk/ecs/cfn_service.hpp>
#include <cdk/ecs/container_definition.hpp>
#include <cdk/error.hpp>
#include <cdk/servicediscovery/service.hpp>

namespace cdk::ecs {

using servicediscovery::DnsRecordType;

namespace {

constexpr const char* RULE = "AWS::ECS::Service ServiceRegistries";

}  // namespace

servicediscovery::Service& BaseService::enable_cloud_map(const CloudMapOptions& options) {
  const OptRef<servicediscovery::INamespace> in =
      options.cloud_map_namespace ? options.cloud_map_namespace : cluster_.default_cloud_map_namespace();
  if (!in)
    fail(*this,
         {"service discovery without a namespace", "cloud_map_namespace, or a default namespace of the cluster", RULE});
  if (in->type() == servicediscovery::NamespaceType::HTTP)
    fail(*this, {"service discovery in an HTTP namespace", "a DNS namespace; HTTP ones are for Service Connect", RULE});
  const NetworkMode mode = task_definition_.network_mode();
  if (mode == NetworkMode::NONE)
    fail(*this, {"service discovery in the network mode none", "bridge, host or awsvpc", RULE});
  const bool has_addresses = mode == NetworkMode::AWS_VPC;
  const DnsRecordType type = options.dns_record_type.value_or(has_addresses ? DnsRecordType::A : DnsRecordType::SRV);
  if (!has_addresses && type != DnsRecordType::SRV)
    fail(*this, {std::string(to_value(type)) + " records in the network mode " + std::string(to_value(mode)),
                 "SRV records, which hold the port", RULE});
  auto& made = add<servicediscovery::Service>(
      "CloudmapService", {.namespace_ = *in,
                          .custom_health_check = {{.failure_threshold = options.failure_threshold.value_or(1)}},
                          .dns_record_type = type,
                          .dns_ttl = options.dns_ttl,
                          .name = options.name});
  register_with(made.service_arn(), type, options);
  cloud_map_service_ = made;
  return made;
}

void BaseService::associate_cloud_map_service(const AssociateCloudMapServiceOptions& options) {
  register_with(options.service->service_arn(), options.service->dns_record_type(), options);
}

void BaseService::register_with(const Input<std::string>& registry_arn, DnsRecordType type,
                                const CloudMapTarget& target) {
  if (resource_->service_registries.is_set()) fail(*this, {"a second service registry", "one for each service", RULE});
  CfnServiceTypes::ServiceRegistryProperty registry{.registry_arn = registry_arn};
  if (type == DnsRecordType::SRV) {
    if (target.container && &target.container->task_definition() != &task_definition_)
      fail(*this,
           {"the container " + target.container->to_string() + " of another task", "one of this service's task", RULE});
    const OptRef<ContainerDefinition> container =
        target.container ? target.container : task_definition_.default_container();
    if (!container)
      fail(*this, {"the task has no essential container", "a container added by add_container before", RULE});
    const auto maps = [&](const PortMapping& mapping) { return mapping.container_port == target.container_port; };
    if (target.container_port && std::ranges::none_of(container->port_mappings(), maps))
      fail(*this, {"container_port " + std::to_string(*target.container_port) + ", which the container " +
                       container->container_name() + " doesn't map",
                   "a port that it maps", RULE});
    registry.container_name = container->container_name();
    const OptRef<ContainerDefinition> first = task_definition_.default_container();
    registry.container_port =
        target.container_port ? *target.container_port : (first ? first : container)->container_port();
  }
  resource_->service_registries = {registry};
}

}  // namespace cdk::ecs
