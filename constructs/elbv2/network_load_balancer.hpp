// Network Load Balancers: TCP, UDP and TLS.
#pragma once

#include <cdk/ec2/connections.hpp>
#include <cdk/ec2/ivpc.hpp>
#include <cdk/ec2/vpc_endpoint_service.hpp>
#include <cdk/elbv2/load_balancer.hpp>
#include <cdk/elbv2/network_listener.hpp>
#include <cdk/elbv2/network_load_balancer_props.hpp>
#include <optional>
#include <string>
#include <vector>

namespace cdk::elbv2 {

class NetworkLoadBalancerMetrics;

/// A Network Load Balancer, made here or elsewhere. Endpoint services can stand behind it.
class INetworkLoadBalancer : public ILoadBalancerV2,
                             public ec2::IConnectable,
                             public ec2::IVpcEndpointServiceLoadBalancer {
 public:
  Input<std::string> load_balancer_arn() const override = 0;
  /// "on" or "off"; unset where that wasn't said.
  virtual Input<std::string> enforce_security_group_inbound_rules_on_private_link_traffic() const { return {}; }
  /// Nothing when it is imported and that isn't known.
  virtual std::optional<IpAddressType> ip_address_type() const { return {}; }
  /// Ids of its security groups; nothing when it has none.
  virtual std::optional<std::vector<Input<std::string>>> security_groups() const = 0;
  /// What CloudWatch measures of it.
  virtual NetworkLoadBalancerMetrics metrics() const = 0;
  /// Adds a port to listen on. Errors: those of NetworkListener; UDP on a dual-stack load balancer without
  /// enable_prefix_for_ipv6_source_nat.
  virtual NetworkListener& add_listener(Id id, BaseNetworkListenerProps props);

 protected:
  using ILoadBalancerV2::ILoadBalancerV2;
};

/// A load balancer for TCP, UDP and TLS (layer 4). CloudFormation: AWS::ElasticLoadBalancingV2::LoadBalancer.
class NetworkLoadBalancer : public INetworkLoadBalancer, public BaseLoadBalancer {
 public:
  using Props = NetworkLoadBalancerProps;
  /// Errors: both vpc_subnets and subnet_mappings; mappings that the scheme or address type doesn't allow, two in one
  /// subnet; more or fewer elastic_ips than subnets; both security_groups and disable_security_groups; a capacity out
  /// of its range.
  NetworkLoadBalancer(const Scope& scope, const Props& props);

  /// A load balancer that was made elsewhere.
  static INetworkLoadBalancer& from_network_load_balancer_attributes(Construct& scope, Id id,
                                                                     NetworkLoadBalancerAttributes attrs);
  /// A load balancer that the cdk CLI looks up in the account. Errors: options with tokens; a stack whose account or
  /// region is open.
  static INetworkLoadBalancer& from_lookup(Construct& scope, Id id, NetworkLoadBalancerLookupOptions options);

  void add_security_group(ec2::ISecurityGroup& security_group) { connections_.add_security_group(security_group); }

  Input<std::string> load_balancer_arn() const override { return BaseLoadBalancer::load_balancer_arn(); }
  Input<std::string> load_balancer_canonical_hosted_zone_id() const override {
    return BaseLoadBalancer::load_balancer_canonical_hosted_zone_id();
  }
  Input<std::string> load_balancer_dns_name() const override { return BaseLoadBalancer::load_balancer_dns_name(); }
  ec2::IVpc* vpc() const override { return BaseLoadBalancer::vpc(); }
  ec2::Connections& connections() override { return connections_; }
  Input<std::string> enforce_security_group_inbound_rules_on_private_link_traffic() const override {
    return enforce_rules_;
  }
  std::optional<IpAddressType> ip_address_type() const override { return ip_address_type_; }
  std::optional<std::vector<Input<std::string>>> security_groups() const override;
  NetworkLoadBalancerMetrics metrics() const override;
  NetworkListener& add_listener(Id id, BaseNetworkListenerProps props) override;

 private:
  static ec2::SelectedSubnets selected_subnets(const Props& props);
  static BaseLoadBalancerProps base_props(const Props& props);
  static std::vector<SubnetMapping> mappings(const Construct& self, const Props& props);
  CfnLoadBalancerProps resource_props(const Construct& self, const Props& props);
  void check(const Props& props) const;
  void check_mappings(const Props& props) const;
  std::vector<Ref<ec2::ISecurityGroup>> groups(const Props& props);
  std::vector<std::string> validate() const;

  IpAddressType ip_address_type_;
  Input<std::string> enforce_rules_;
  bool source_nat_;
  ec2::Connections connections_;
};

}  // namespace cdk::elbv2
