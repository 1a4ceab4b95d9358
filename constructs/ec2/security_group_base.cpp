#include <cdk/ec2/cfn_security_group_egress.hpp>
#include <cdk/ec2/cfn_security_group_ingress.hpp>
#include <cdk/ec2/security_group_base.hpp>
#include <cdk/fn.hpp>
#include <cdk/names.hpp>

namespace cdk::ec2 {

namespace {

Input<std::string> described(const Input<std::string>& description, const char* direction, const Peer& peer,
                             const Port& connection) {
  return description.is_set() ? description : concat(direction, " ", peer.unique_id(), ":", connection.to_string());
}

}  // namespace

SecurityGroupBase::SecurityGroupBase(const Scope& scope, const ResourceProps& props)
    : ISecurityGroup(scope, props), connections_({.security_groups = {*this}}) {}

Input<std::string> SecurityGroupBase::unique_id() const { return Names::node_unique_id(node()); }

void SecurityGroupBase::add_ingress_rule(const Peer& peer, const Port& connection,
                                         const Input<std::string>& description, bool remote_rule) {
  const auto [scope, id] = determine_rule_scope(peer, connection, Direction::From, remote_rule);
  if (scope.node().try_find_child(id) != nullptr) return;
  IngressRuleConfig source = peer.to_ingress_rule_config();
  scope.add<CfnSecurityGroupIngress>(id, {.ip_protocol = connection.props().protocol,
                                          .cidr_ip = source.cidr_ip,
                                          .cidr_ipv6 = source.cidr_ipv6,
                                          .description = described(description, "from", peer, connection),
                                          .from_port = connection.props().from_port,
                                          .group_id = security_group_id(),
                                          .source_prefix_list_id = source.source_prefix_list_id,
                                          .source_security_group_id = source.source_security_group_id,
                                          .source_security_group_owner_id = source.source_security_group_owner_id,
                                          .to_port = connection.props().to_port});
}

void SecurityGroupBase::add_egress_rule(const Peer& peer, const Port& connection, const Input<std::string>& description,
                                        bool remote_rule) {
  const auto [scope, id] = determine_rule_scope(peer, connection, Direction::To, remote_rule);
  if (scope.node().try_find_child(id) != nullptr) return;
  EgressRuleConfig destination = peer.to_egress_rule_config();
  scope.add<CfnSecurityGroupEgress>(id, {.group_id = security_group_id(),
                                         .ip_protocol = connection.props().protocol,
                                         .cidr_ip = destination.cidr_ip,
                                         .cidr_ipv6 = destination.cidr_ipv6,
                                         .description = described(description, "to", peer, connection),
                                         .destination_prefix_list_id = destination.destination_prefix_list_id,
                                         .destination_security_group_id = destination.destination_security_group_id,
                                         .from_port = connection.props().from_port,
                                         .to_port = connection.props().to_port});
}

// Both rules of a connection refer to both groups. Were each under its own group, two stacks would need each other; so
// the second rule follows the first one into its stack, under an id that can't clash there.
SecurityGroupBase::RuleScope SecurityGroupBase::determine_rule_scope(const Peer& peer, const Port& connection,
                                                                     Direction direction, bool remote_rule) {
  auto* group = dynamic_cast<ISecurityGroup*>(peer.construct());
  if (remote_rule && group != nullptr && &group->stack() != &stack()) {
    return {*group, Names::node_unique_id(node()) + ":" + connection.to_string() +
                        (direction == Direction::From ? " to" : " from")};
  }
  std::string id = (direction == Direction::From ? "from " : "to ") + render_peer(peer) + ":" + connection.to_string();
  if (const auto slash = id.find('/'); slash != std::string::npos) id[slash] = '_';
  return {*this, std::move(id)};
}

// Peers known only at deployment can't be told apart; numbers keep them from being taken for duplicates.
std::string SecurityGroupBase::render_peer(const Peer& peer) {
  const Input<std::string> id = peer.unique_id();
  if (!id.is_unresolved()) return std::string(id.as_string());
  const int earlier = peers_as_token_++;
  return earlier == 0 ? "{IndirectPeer}" : "'{IndirectPeer" + std::to_string(earlier + 1) + "}'";
}

}  // namespace cdk::ec2
