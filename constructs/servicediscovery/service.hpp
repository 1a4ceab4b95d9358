// Services of Cloud Map.
#pragma once

#include <cdk/resource.hpp>
#include <cdk/servicediscovery/inamespace.hpp>
#include <cdk/servicediscovery/instance_props.hpp>
#include <cdk/servicediscovery/service_props.hpp>
#include <string>
#include <utility>
#include <vector>

namespace cdk::elbv2 {
class ILoadBalancerV2;
}

namespace cdk::servicediscovery {

class IInstance;

/// A service, made here or imported.
class IService : public Resource {
 public:
  using Resource::Resource;
  virtual DiscoveryType discovery_type() const = 0;
  virtual DnsRecordType dns_record_type() const = 0;
  virtual INamespace& namespace_() const = 0;
  virtual RoutingPolicy routing_policy() const = 0;
  virtual Input<std::string> service_arn() const = 0;
  virtual Input<std::string> service_id() const = 0;
  virtual Input<std::string> service_name() const = 0;
};

/// A name in a namespace under which instances are found. CloudFormation: AWS::ServiceDiscovery::Service.
class Service : public IService {
 public:
  using Props = ServiceProps;

  /// Errors: DNS in an HTTP namespace; records or routing without DNS; both health checks, or one of Route 53 in a
  /// private namespace; a path for a TCP check; MULTIVALUE with CNAME records or load balancers; load balancers
  /// without A or AAAA records.
  Service(const Scope& scope, const Props& props);
  static IService& from_service_attributes(Construct& scope, Id id, const ServiceAttributes& attrs);

  IInstance& register_cname_instance(Id id, const CnameInstanceBaseProps& props);
  IInstance& register_ip_instance(Id id, const IpInstanceBaseProps& props);
  IInstance& register_load_balancer(
      Id id, elbv2::ILoadBalancerV2& load_balancer,
      const std::vector<std::pair<std::string, Input<std::string>>>& custom_attributes = {});
  IInstance& register_non_ip_instance(Id id, const NonIpInstanceBaseProps& props);

  DiscoveryType discovery_type() const override { return discovery_type_; }
  DnsRecordType dns_record_type() const override { return dns_record_type_; }
  INamespace& namespace_() const override { return namespace_of_; }
  RoutingPolicy routing_policy() const override { return routing_policy_; }
  Input<std::string> service_arn() const override { return arn_; }
  Input<std::string> service_id() const override { return id_; }
  Input<std::string> service_name() const override { return name_; }

 private:
  void check(const Props& props) const;

  INamespace& namespace_of_;
  DiscoveryType discovery_type_;
  DnsRecordType dns_record_type_;
  RoutingPolicy routing_policy_;
  Input<std::string> arn_;
  Input<std::string> id_;
  Input<std::string> name_;
};

}  // namespace cdk::servicediscovery
