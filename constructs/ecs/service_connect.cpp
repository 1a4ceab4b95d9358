// How services take part in Service Connect.
#include <algorithm>
#include <cdk/ecs/base_service.hpp>
#include <cdk/ecs/cfn_service.hpp>
#include <cdk/error.hpp>
#include <cdk/kms/key.hpp>
#include <cdk/servicediscovery/inamespace.hpp>

namespace cdk::ecs {
namespace {

using Cfn = CfnServiceTypes;

constexpr const char* RULE = "AWS::ECS::Service ServiceConnectConfiguration";

std::string discovery_name(const ServiceConnectService& service) {
  return service.discovery_name.value_or("").empty() ? service.port_mapping_name : *service.discovery_name;
}

Input<std::int64_t> seconds(const Construct& service, const char* name, const std::optional<Duration>& time) {
  if (!time) return {};
  if (*time > Duration::seconds(0) && *time < Duration::seconds(1))
    fail(service, {std::string(name) + " is " + time->to_human_string(), "0 for no limit, or at least 1 second", RULE});
  return time->to_seconds();
}

Input<Cfn::LogConfigurationProperty> rendered(const LogDriverConfig& config) {
  // A service's log options have the shape of a container's, under another type's name.
  return Cfn::LogConfigurationProperty{.log_driver = config.log_driver,
                                       .options = config.options,
                                       .secret_options = Input<List<Cfn::SecretProperty>>::from(config.secret_options)};
}

}  // namespace

void BaseService::check_service_connect_service(const ServiceConnectService& service) const {
  const auto refuse_no_port = [this](const std::optional<int>& port, const char* name) {
    if (port && (*port < 1 || *port > 65535))
      fail(*this, {std::string(name) + " is " + std::to_string(*port), "1 to 65535", RULE});
  };
  if (!task_definition_.find_port_mapping_by_name(service.port_mapping_name))
    fail(*this, {"the task has no port mapping named \"" + service.port_mapping_name + "\"",
                 "the name of a port mapping of one of its containers", RULE});
  refuse_no_port(service.ingress_port_override, "ingress_port_override");
  refuse_no_port(service.port, "port");
  if (!service.tls) return;
  const Input<std::string>& authority = service.tls->aws_pca_authority_arn;
  if (authority.is_string() && !authority.as_string().empty() && !authority.as_string().starts_with("arn:"))
    fail(*this, {"aws_pca_authority_arn is \"" + std::string(authority.as_string()) + "\"", "an ARN, arn:aws:acm-pca:…",
                 RULE});
}

void BaseService::check_service_connect(const ServiceConnectProps& config) const {
  if (resource_->service_connect_configuration.is_set())
    fail(*this, {"a second Service Connect configuration", "one for each service", RULE});
  if (!task_definition_.default_container())
    fail(*this, {"Service Connect for a task without an essential container",
                 "a container added by add_container before", RULE});
  if (!config.namespace_.is_set() && !cluster_.default_cloud_map_namespace())
    fail(*this, {"Service Connect without a namespace", ".namespace_, or a default namespace of the cluster", RULE});
  if (config.access_log_configuration && !config.log_driver)
    fail(*this,
         {"access_log_configuration without a log_driver", "both together: the log goes to the log_driver", RULE});
  std::vector<std::string> names;
  for (const ServiceConnectService& service : config.services) {
    check_service_connect_service(service);
    const std::string name = service.port_mapping_name + " " + discovery_name(service);
    if (std::ranges::find(names, name) != names.end())
      fail(*this, {"two services with the discovery name \"" + discovery_name(service) + "\"", "each name once", RULE});
    names.push_back(name);
  }
}

Cfn::ServiceConnectServiceProperty BaseService::rendered(const ServiceConnectService& service) const {
  const int container_port = task_definition_.find_port_mapping_by_name(service.port_mapping_name)->container_port;
  Cfn::ServiceConnectServiceProperty made{
      .port_name = service.port_mapping_name,
      .client_aliases = {{.port = service.port.value_or(container_port), .dns_name = service.dns_name}},
      .ingress_port_override = service.ingress_port_override};
  if (service.discovery_name) made.discovery_name = *service.discovery_name;
  if (service.idle_timeout || service.per_request_timeout)
    made.timeout = Cfn::TimeoutConfigurationProperty{
        .idle_timeout_seconds = seconds(*this, "idle_timeout", service.idle_timeout),
        .per_request_timeout_seconds = seconds(*this, "per_request_timeout", service.per_request_timeout)};
  if (service.tls) {
    Cfn::ServiceConnectTlsConfigurationProperty tls{
        .issuer_certificate_authority = Cfn::ServiceConnectTlsCertificateAuthorityProperty{
            .aws_pca_authority_arn = service.tls->aws_pca_authority_arn}};
    if (service.tls->kms_key) tls.kms_key = service.tls->kms_key->key_arn();
    if (service.tls->role) tls.role_arn = service.tls->role->role_arn();
    made.tls = tls;
  }
  return made;
}

void BaseService::enable_service_connect(const ServiceConnectProps& config) {
  check_service_connect(config);
  Cfn::ServiceConnectConfigurationProperty made{.enabled = true, .namespace_ = config.namespace_};
  if (!config.namespace_.is_set()) made.namespace_ = cluster_.default_cloud_map_namespace()->namespace_name();
  if (config.log_driver)
    made.log_configuration = ecs::rendered(config.log_driver->bind(*this, *task_definition_.default_container()));
  if (const auto& access_log = config.access_log_configuration)
    made.access_log_configuration = Cfn::ServiceConnectAccessLogConfigurationProperty{
        .format = access_log->format,
        .include_query_parameters = access_log->include_query_parameters.value_or(false) ? "ENABLED" : "DISABLED"};
  if (!config.services.empty()) {
    std::vector<Cfn::ServiceConnectServiceProperty> services;
    for (const ServiceConnectService& service : config.services) services.push_back(rendered(service));
    made.services = services;
  }
  resource_->service_connect_configuration = made;
}

}  // namespace cdk::ecs
