// Namespaces of Cloud Map, made here.
#pragma once

#include <cdk/servicediscovery/inamespace.hpp>
#include <cdk/servicediscovery/service_props.hpp>

namespace cdk::servicediscovery {

class Service;

/// What namespaces made here have in common.
class NamespaceBase : public INamespace {
 public:
  Input<std::string> namespace_arn() const override { return arn_; }
  Input<std::string> namespace_id() const override { return id_; }
  Input<std::string> namespace_name() const override { return name_; }
  NamespaceType type() const override { return type_; }

 protected:
  NamespaceBase(const Scope& scope, NamespaceType type, Input<std::string> name)
      : INamespace(scope), type_(type), name_(std::move(name)) {}
  /// Keeps id and ARN of the resource that was added.
  template <class Resource>
  void keep(const Resource& resource) {
    arn_ = resource.attr_arn();
    id_ = resource.attr_id();
  }
  static INamespace& import(Construct& scope, Id id, NamespaceType type, const NamespaceAttributes& attrs);
  Service& add_service(Id id, const DnsServiceProps& props);

 private:
  NamespaceType type_;
  Input<std::string> name_;
  Input<std::string> arn_;
  Input<std::string> id_;
};

/// Services that are found by Cloud Map's API. CloudFormation: AWS::ServiceDiscovery::HttpNamespace.
class HttpNamespace : public NamespaceBase {
 public:
  using Props = HttpNamespaceProps;
  HttpNamespace(const Scope& scope, const Props& props);
  static IHttpNamespace& from_http_namespace_attributes(Construct& scope, Id id, const HttpNamespaceAttributes& attrs);

  /// A service of this namespace.
  Service& create_service(Id id, const BaseServiceProps& props = {});
  Input<std::string> http_namespace_arn() const { return namespace_arn(); }
  Input<std::string> http_namespace_id() const { return namespace_id(); }
  Input<std::string> http_namespace_name() const { return namespace_name(); }
};

/// Services that a VPC finds by DNS. CloudFormation: AWS::ServiceDiscovery::PrivateDnsNamespace.
class PrivateDnsNamespace : public NamespaceBase {
 public:
  using Props = PrivateDnsNamespaceProps;
  PrivateDnsNamespace(const Scope& scope, const Props& props);
  static IPrivateDnsNamespace& from_private_dns_namespace_attributes(Construct& scope, Id id,
                                                                     const PrivateDnsNamespaceAttributes& attrs);

  /// A service of this namespace.
  Service& create_service(Id id, const DnsServiceProps& props = {});
  Input<std::string> namespace_hosted_zone_id() const { return hosted_zone_id_; }
  Input<std::string> private_dns_namespace_arn() const { return namespace_arn(); }
  Input<std::string> private_dns_namespace_id() const { return namespace_id(); }
  Input<std::string> private_dns_namespace_name() const { return namespace_name(); }

 private:
  Input<std::string> hosted_zone_id_;
};

/// Services that everybody finds by DNS. CloudFormation: AWS::ServiceDiscovery::PublicDnsNamespace.
class PublicDnsNamespace : public NamespaceBase {
 public:
  using Props = PublicDnsNamespaceProps;
  PublicDnsNamespace(const Scope& scope, const Props& props);
  static IPublicDnsNamespace& from_public_dns_namespace_attributes(Construct& scope, Id id,
                                                                   const PublicDnsNamespaceAttributes& attrs);

  /// A service of this namespace.
  Service& create_service(Id id, const DnsServiceProps& props = {});
  Input<std::string> namespace_hosted_zone_id() const { return hosted_zone_id_; }
  Input<std::string> public_dns_namespace_arn() const { return namespace_arn(); }
  Input<std::string> public_dns_namespace_id() const { return namespace_id(); }
  Input<std::string> public_dns_namespace_name() const { return namespace_name(); }

 private:
  Input<std::string> hosted_zone_id_;
};

}  // namespace cdk::servicediscovery
