// The port of a listener, as something to connect to.
#pragma once

#include <cdk/ec2/connections.hpp>

namespace cdk::elasticloadbalancing {

/// The port of a Classic Load Balancer's listener. It is the default port of its connections:
/// `port.connections().allow_default_port_from_any_ipv4()`. Copies share one state.
class ListenerPort : public ec2::IConnectable {
 public:
  ListenerPort(ec2::ISecurityGroup& security_group, const ec2::Port& default_port)
      : connections_({.default_port = default_port, .security_groups = {security_group}}) {}
  ec2::Connections& connections() override { return connections_; }

 private:
  ec2::Connections connections_;
};

}  // namespace cdk::elasticloadbalancing
