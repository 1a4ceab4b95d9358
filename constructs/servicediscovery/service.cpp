#include <cdk/elbv2/load_balancer.hpp>
#include <cdk/error.hpp>
#include <cdk/servicediscovery/cfn_service.hpp>
#include <cdk/servicediscovery/instance.hpp>
#include <cdk/servicediscovery/service.hpp>

namespace cdk::servicediscovery {
namespace {

DiscoveryType default_type(const INamespace& in) {
  return in.type() == NamespaceType::HTTP ? DiscoveryType::API : DiscoveryType::DNS_AND_API;
}

class ImportedService final : public IService {
 public:
  ImportedService(const Scope& scope, ServiceAttributes attrs) : IService(scope), attrs_(std::move(attrs)) {}
  DiscoveryType discovery_type() const override {
    return attrs_.discovery_type.value_or(default_type(attrs_.namespace_));
  }
  DnsRecordType dns_record_type() const override { return attrs_.dns_record_type; }
  INamespace& namespace_() const override { return attrs_.namespace_; }
  RoutingPolicy routing_policy() const override { return attrs_.routing_policy; }
  Input<std::string> service_arn() const override { return attrs_.service_arn; }
  Input<std::string> service_id() const override { return attrs_.service_id; }
  Input<std::string> service_name() const override { return attrs_.service_name; }

 private:
  ServiceAttributes attrs_;
};

bool has_addresses(DnsRecordType type) {
  return type == DnsRecordType::A || type == DnsRecordType::AAAA || type == DnsRecordType::A_AAAA;
}

std::vector<CfnServiceTypes::DnsRecordProperty> records(DnsRecordType type, const Duration& ttl) {
  const auto seconds = ttl.to_seconds();
  if (type != DnsRecordType::A_AAAA) return {{.ttl = seconds, .type = type}};
  return {{.ttl = seconds, .type = DnsRecordType::A}, {.ttl = seconds, .type = DnsRecordType::AAAA}};
}

CfnServiceTypes::HealthCheckConfigProperty render(const HealthCheckConfig& config) {
  CfnServiceTypes::HealthCheckConfigProperty made{.type = config.type.value_or(HealthCheckType::HTTP),
                                                  .failure_threshold = 1};
  if (config.failure_threshold.is_set()) made.failure_threshold = config.failure_threshold;
  if (config.resource_path.is_set())
    made.resource_path = config.resource_path;
  else if (config.type != HealthCheckType::TCP)
    made.resource_path = "/";
  return made;
}

}  // namespace

Service::Service(const Scope& scope, const Props& props)
    : IService(scope),
      namespace_of_(props.namespace_),
      discovery_type_(props.discovery_type.value_or(default_type(props.namespace_))),
      dns_record_type_(props.dns_record_type.value_or(DnsRecordType::A)),
      routing_policy_(dns_record_type_ == DnsRecordType::CNAME || props.load_balancer ? RoutingPolicy::WEIGHTED
                                                                                      : RoutingPolicy::MULTIVALUE) {
  check(props);
  CfnServiceProps service{
      .description = props.description, .name = props.name, .namespace_id = namespace_of_.namespace_id()};
  if (discovery_type_ != DiscoveryType::API)
    service.dns_config = CfnServiceTypes::DnsConfigProperty{
        .dns_records = records(dns_record_type_, props.dns_ttl.value_or(Duration::minutes(1))),
        .namespace_id = namespace_of_.namespace_id(),
        .routing_policy = routing_policy_};
  if (props.health_check) service.health_check_config = render(*props.health_check);
  if (props.custom_health_check)
    service.health_check_custom_config = CfnServiceTypes::HealthCheckCustomConfigProperty{
        .failure_threshold = props.custom_health_check->failure_threshold};
  if (props.discovery_type == DiscoveryType::API) service.type = "HTTP";
  auto& resource = add<CfnService>("Resource", std::move(service));
  arn_ = resource.attr_arn();
  id_ = resource.attr_id();
  name_ = resource.attr_name();
}

void Service::check(const Props& props) const {
  const std::string rule = "AWS::ServiceDiscovery::Service";
  if (namespace_of_.type() == NamespaceType::HTTP && discovery_type_ == DiscoveryType::DNS_AND_API)
    fail(*this, {"DiscoveryType::DNS_AND_API in an HTTP namespace", "DiscoveryType::API, or a DNS namespace", rule});
  if (discovery_type_ == DiscoveryType::API && (props.routing_policy || props.dns_record_type))
    fail(*this, {"routing_policy or dns_record_type for a service without DNS", "neither", rule + " DnsConfig"});
  if (props.health_check && props.custom_health_check)
    fail(*this, {"both health_check and custom_health_check", "one of them", rule + " HealthCheckConfig"});
  if (props.health_check && namespace_of_.type() == NamespaceType::DNS_PRIVATE)
    fail(*this, {"a health_check in a private namespace, which Route 53 can't reach", "custom_health_check, or none",
                 rule + " HealthCheckConfig"});
  const bool is_multivalue = props.routing_policy == RoutingPolicy::MULTIVALUE;
  if (is_multivalue && dns_record_type_ == DnsRecordType::CNAME)
    fail(*this, {"RoutingPolicy::MULTIVALUE with CNAME records", "RoutingPolicy::WEIGHTED", rule + " DnsConfig"});
  if (is_multivalue && props.load_balancer)
    fail(*this, {"RoutingPolicy::MULTIVALUE with load balancers", "RoutingPolicy::WEIGHTED", rule + " DnsConfig"});
  if (props.health_check && props.health_check->type == HealthCheckType::TCP &&
      props.health_check->resource_path.is_set())
    fail(*this, {"a resource_path for a health check by TCP", "HTTP or HTTPS with a path",
                 rule + " HealthCheckConfig.ResourcePath"});
  if (props.load_balancer && !has_addresses(dns_record_type_))
    fail(*this, {"load balancers with " + std::string(to_value(dns_record_type_)) + " records", "A or AAAA records",
                 rule + " DnsConfig"});
}

IService& Service::from_service_attributes(Construct& scope, Id id, const ServiceAttributes& attrs) {
  return scope.add<ImportedService>(std::move(id), attrs);
}

IInstance& Service::register_cname_instance(Id id, const CnameInstanceBaseProps& props) {
  return add<CnameInstance>(std::move(id), {.instance_cname = props.instance_cname,
                                            .service = *this,
                                            .custom_attributes = props.custom_attributes,
                                            .instance_id = props.instance_id});
}

IInstance& Service::register_ip_instance(Id id, const IpInstanceBaseProps& props) {
  return add<IpInstance>(std::move(id), {.service = *this,
                                         .custom_attributes = props.custom_attributes,
                                         .instance_id = props.instance_id,
                                         .ipv4 = props.ipv4,
                                         .ipv6 = props.ipv6,
                                         .port = props.port});
}

IInstance& Service::register_load_balancer(
    Id id, elbv2::ILoadBalancerV2& load_balancer,
    const std::vector<std::pair<std::string, Input<std::string>>>& custom_attributes) {
  return add<AliasTargetInstance>(
      std::move(id),
      {.dns_name = load_balancer.load_balancer_dns_name(), .service = *this, .custom_attributes = custom_attributes});
}

IInstance& Service::register_non_ip_instance(Id id, const NonIpInstanceBaseProps& props) {
  return add<NonIpInstance>(
      std::move(id),
      {.service = *this, .custom_attributes = props.custom_attributes, .instance_id = props.instance_id});
}

}  // namespace cdk::servicediscovery
