#include <cdk/ec2/ivpc.hpp>
#include <cdk/servicediscovery/cfn_http_namespace.hpp>
#include <cdk/servicediscovery/cfn_private_dns_namespace.hpp>
#include <cdk/servicediscovery/cfn_public_dns_namespace.hpp>
#include <cdk/servicediscovery/namespaces.hpp>
#include <cdk/servicediscovery/service.hpp>

namespace cdk::servicediscovery {
namespace {

class ImportedNamespace final : public INamespace {
 public:
  ImportedNamespace(const Scope& scope, NamespaceType type, NamespaceAttributes attrs)
      : INamespace(scope), type_(type), attrs_(std::move(attrs)) {}
  Input<std::string> namespace_arn() const override { return attrs_.namespace_arn; }
  Input<std::string> namespace_id() const override { return attrs_.namespace_id; }
  Input<std::string> namespace_name() const override { return attrs_.namespace_name; }
  NamespaceType type() const override { return type_; }

 private:
  NamespaceType type_;
  NamespaceAttributes attrs_;
};

}  // namespace

INamespace& NamespaceBase::import(Construct& scope, Id id, NamespaceType type, const NamespaceAttributes& attrs) {
  return scope.add<ImportedNamespace>(std::move(id), type, attrs);
}

Service& NamespaceBase::add_service(Id id, const DnsServiceProps& props) {
  return add<Service>(std::move(id), {.namespace_ = *this,
                                      .custom_health_check = props.custom_health_check,
                                      .description = props.description,
                                      .discovery_type = props.discovery_type,
                                      .dns_record_type = props.dns_record_type,
                                      .dns_ttl = props.dns_ttl,
                                      .health_check = props.health_check,
                                      .load_balancer = props.load_balancer,
                                      .name = props.name,
                                      .routing_policy = props.routing_policy});
}

HttpNamespace::HttpNamespace(const Scope& scope, const Props& props)
    : NamespaceBase(scope, NamespaceType::HTTP, props.name) {
  keep(add<CfnHttpNamespace>("Resource", {.name = props.name, .description = props.description}));
}

Service& HttpNamespace::create_service(Id id, const BaseServiceProps& props) {
  return add_service(std::move(id), {.custom_health_check = props.custom_health_check,
                                     .description = props.description,
                                     .health_check = props.health_check,
                                     .name = props.name});
}

IHttpNamespace& HttpNamespace::from_http_namespace_attributes(Construct& scope, Id id,
                                                              const HttpNamespaceAttributes& attrs) {
  return import(scope, std::move(id), NamespaceType::HTTP, attrs);
}

PrivateDnsNamespace::PrivateDnsNamespace(const Scope& scope, const Props& props)
    : NamespaceBase(scope, NamespaceType::DNS_PRIVATE, props.name) {
  auto& resource = add<CfnPrivateDnsNamespace>(
      "Resource", {.name = props.name, .description = props.description, .vpc = props.vpc->vpc_id()});
  keep(resource);
  hosted_zone_id_ = resource.attr_hosted_zone_id();
}

Service& PrivateDnsNamespace::create_service(Id id, const DnsServiceProps& props) {
  return add_service(std::move(id), props);
}

IPrivateDnsNamespace& PrivateDnsNamespace::from_private_dns_namespace_attributes(
    Construct& scope, Id id, const PrivateDnsNamespaceAttributes& attrs) {
  return import(scope, std::move(id), NamespaceType::DNS_PRIVATE, attrs);
}

PublicDnsNamespace::PublicDnsNamespace(const Scope& scope, const Props& props)
    : NamespaceBase(scope, NamespaceType::DNS_PUBLIC, props.name) {
  auto& resource = add<CfnPublicDnsNamespace>("Resource", {.name = props.name, .description = props.description});
  keep(resource);
  hosted_zone_id_ = resource.attr_hosted_zone_id();
}

Service& PublicDnsNamespace::create_service(Id id, const DnsServiceProps& props) {
  return add_service(std::move(id), props);
}

IPublicDnsNamespace& PublicDnsNamespace::from_public_dns_namespace_attributes(
    Construct& scope, Id id, const PublicDnsNamespaceAttributes& attrs) {
  return import(scope, std::move(id), NamespaceType::DNS_PUBLIC, attrs);
}

}  // namespace cdk::servicediscovery
