// Load balancers of the first generation.
#pragma once

#include <cdk/ec2/connections.hpp>
#include <cdk/elasticloadbalancing/listener_port.hpp>
#include <cdk/elasticloadbalancing/load_balancer_props.hpp>
#include <cdk/resource.hpp>
#include <vector>

namespace cdk::elasticloadbalancing {

class CfnLoadBalancer;

/// A Classic Load Balancer.
class ILoadBalancer : public Resource {
 protected:
  using Resource::Resource;
};

/// A Classic Load Balancer, in front of instances. The newer kinds are elbv2::ApplicationLoadBalancer and
/// elbv2::NetworkLoadBalancer. CloudFormation: AWS::ElasticLoadBalancing::LoadBalancer.
class LoadBalancer : public ILoadBalancer, public ec2::IConnectable {
 public:
  using Props = LoadBalancerProps;

  /// Errors: a health check outside its limits; what add_listener and add_target refuse.
  LoadBalancer(const Scope& scope, const Props& props);

  /// Lets in whom the listener names, and lets the load balancer reach its targets on the instance port.
  /// Errors: a port outside 1 to 65535, or one that tells no protocol where none is given; TCP or SSL together with
  /// HTTP or HTTPS; HTTPS or SSL without certificate; a port that has a listener.
  ListenerPort add_listener(const LoadBalancerListener& listener);
  /// A construct such as an Auto Scaling group or a service, or a value such as InstanceTarget(instance).
  void add_target(const LoadBalancerTarget& target);

  /// The port of each listener.
  const std::vector<ListenerPort>& listener_ports() const noexcept { return listener_ports_; }
  ec2::Connections& connections() override { return connections_; }
  Input<std::string> load_balancer_name() const;
  Input<std::string> load_balancer_dns_name() const;
  /// The hosted zone of its name, for alias records.
  Input<std::string> load_balancer_canonical_hosted_zone_name_id() const;
  Input<std::string> load_balancer_canonical_hosted_zone_name() const;
  /// The security group that instances see it by.
  Input<std::string> load_balancer_source_security_group_group_name() const;
  Input<std::string> load_balancer_source_security_group_owner_alias() const;

 private:
  friend class InstanceTarget;
  void check(const LoadBalancerListener& listener, LoadBalancingProtocol outside, LoadBalancingProtocol inside) const;
  void check(const HealthCheck& check) const;
  CfnLoadBalancer& make_resource(const Props& props);
  void allow(const LoadBalancerTarget& target, int port);

  ec2::ISecurityGroup& security_group_;
  ec2::Connections connections_;
  std::vector<LoadBalancerListener> listeners_;
  std::vector<ListenerPort> listener_ports_;
  std::vector<LoadBalancerTarget> targets_;
  std::vector<Input<std::string>> instance_ids_;
  CfnLoadBalancer& resource_;
};

}  // namespace cdk::elasticloadbalancing
