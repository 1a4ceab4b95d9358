// A security group, made here or imported.
#pragma once

#include <cdk/ec2/peer.hpp>
#include <cdk/ec2/port.hpp>
#include <cdk/resource.hpp>
#include <string>

namespace cdk::ec2 {

/// A security group: the firewall in front of a load balancer, a task, an instance …
class ISecurityGroup : public Resource, public IPeer {
 public:
  virtual Input<std::string> security_group_id() const = 0;
  /// Whether the group lets all traffic out.
  virtual bool allow_all_outbound() const = 0;
  /// Lets traffic in from the peer. `remote_rule` puts the rule into the peer's stack when that is another one.
  virtual void add_ingress_rule(const Peer& peer, const Port& connection, const Input<std::string>& description = {},
                                bool remote_rule = false) = 0;
  /// Lets traffic out to the peer; a group that lets everything out needs and gets no such rule.
  virtual void add_egress_rule(const Peer& peer, const Port& connection, const Input<std::string>& description = {},
                               bool remote_rule = false) = 0;

 protected:
  using Resource::Resource;
};

}  // namespace cdk::ec2
