#include <cdk/error.hpp>
#include <cdk/names.hpp>
#include <cdk/servicediscovery/cfn_instance.hpp>
#include <cdk/servicediscovery/instance.hpp>

namespace cdk::servicediscovery {
namespace {

constexpr const char* RULE = "AWS::ServiceDiscovery::Instance InstanceAttributes";

bool is_missing(const Input<std::string>& text) { return !text.is_set() || text == Value(""); }

void check_dns(const Construct& instance, const IService& service) {
  if (service.namespace_().type() == NamespaceType::HTTP)
    fail(instance, {"an instance with a DNS name in an HTTP namespace", "a DNS namespace", RULE});
}

}  // namespace

std::string InstanceBase::unique_instance_id() const {
  const std::string id = Names::unique_id(*this);
  return id.size() > 64 ? id.substr(id.size() - 64) : id;
}

void InstanceBase::register_with(const BaseInstanceProps& props, std::vector<Member> attributes,
                                 const std::string& default_id) {
  for (const auto& [name, value] : props.custom_attributes) attributes.push_back({name, value});
  id_ = add<CfnInstance>("Resource", {.instance_attributes = Input<Json>(Value::object(std::move(attributes))),
                                      .service_id = service_.service_id(),
                                      .instance_id = is_missing(props.instance_id) ? Input<std::string>(default_id)
                                                                                   : props.instance_id})
            .ref();
}

IpInstance::IpInstance(const Scope& scope, const Props& props) : InstanceBase(scope, props.service), props_(props) {
  check();
  register_with(props_,
                {{"AWS_INSTANCE_IPV4", props_.ipv4},
                 {"AWS_INSTANCE_IPV6", props_.ipv6},
                 {"AWS_INSTANCE_PORT", Value(std::to_string(port()))}},
                unique_instance_id());
}

Input<std::string> IpInstance::ipv4() const { return is_missing(props_.ipv4) ? Input<std::string>("") : props_.ipv4; }
Input<std::string> IpInstance::ipv6() const { return is_missing(props_.ipv6) ? Input<std::string>("") : props_.ipv6; }

void IpInstance::check() const {
  const DnsRecordType type = service().dns_record_type();
  if (type == DnsRecordType::CNAME)
    fail(*this, {"an instance with addresses for a service with CNAME records", "A, AAAA or SRV records", RULE});
  if (type == DnsRecordType::SRV && !props_.port)
    fail(*this, {"no port for a service with SRV records", "a port", RULE});
  if (type == DnsRecordType::SRV && is_missing(props_.ipv4) && is_missing(props_.ipv6))
    fail(*this, {"no address for a service with SRV records", "ipv4 or ipv6", RULE});
  const bool is_both = type == DnsRecordType::A_AAAA;
  if ((type == DnsRecordType::A || is_both) && is_missing(props_.ipv4))
    fail(*this, {"no ipv4 for a service with A records", "ipv4", RULE});
  if ((type == DnsRecordType::AAAA || is_both) && is_missing(props_.ipv6))
    fail(*this, {"no ipv6 for a service with AAAA records", "ipv6", RULE});
}

NonIpInstance::NonIpInstance(const Scope& scope, const Props& props) : InstanceBase(scope, props.service) {
  if (service().discovery_type() != DiscoveryType::API)
    fail(*this,
         {"an instance without address for a service that is found by DNS", "a service with DiscoveryType::API", RULE});
  if (props.custom_attributes.empty())
    fail(*this, {"an instance without address and attributes", "custom_attributes", RULE});
  register_with(props, {}, unique_instance_id());
}

CnameInstance::CnameInstance(const Scope& scope, const Props& props)
    : InstanceBase(scope, props.service), cname_(props.instance_cname) {
  check_dns(*this, service());
  if (service().dns_record_type() != DnsRecordType::CNAME)
    fail(*this,
         {"a CnameInstance for a service with " + std::string(to_value(service().dns_record_type())) + " records",
          "CNAME records", RULE});
  register_with(props, {{"AWS_INSTANCE_CNAME", cname_}}, unique_instance_id());
}

AliasTargetInstance::AliasTargetInstance(const Scope& scope, const Props& props)
    : InstanceBase(scope, props.service), dns_name_(props.dns_name) {
  check_dns(*this, service());
  const DnsRecordType type = service().dns_record_type();
  if (type == DnsRecordType::SRV || type == DnsRecordType::CNAME)
    fail(*this,
         {"a load balancer for a service with " + std::string(to_value(type)) + " records", "A or AAAA records", RULE});
  if (service().routing_policy() != RoutingPolicy::WEIGHTED)
    fail(*this, {"a load balancer for a service with RoutingPolicy::MULTIVALUE",
                 "a service made with load_balancer = true", RULE});
  register_with(props, {{"AWS_ALIAS_DNS_NAME", dns_name_}}, Names::unique_id(*this));
}

}  // namespace cdk::servicediscovery
