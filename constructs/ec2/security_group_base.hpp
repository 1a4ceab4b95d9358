// What all security groups do alike, made here or imported. For constructs that are security groups.
#pragma once

#include <cdk/ec2/connections.hpp>
#include <cdk/ec2/isecurity_group.hpp>

namespace cdk::ec2 {

/// A security group whose rules are resources of their own.
class SecurityGroupBase : public ISecurityGroup {
 public:
  Connections& connections() override { return connections_; }
  const std::optional<Port>& default_port() { return connections_.default_port(); }
  bool can_inline_rule() const override { return false; }
  Input<std::string> unique_id() const override;
  IngressRuleConfig to_ingress_rule_config() const override {
    return {.source_security_group_id = security_group_id()};
  }
  EgressRuleConfig to_egress_rule_config() const override {
    return {.destination_security_group_id = security_group_id()};
  }
  void add_ingress_rule(const Peer& peer, const Port& connection, const Input<std::string>& description = {},
                        bool remote_rule = false) override;
  void add_egress_rule(const Peer& peer, const Port& connection, const Input<std::string>& description = {},
                       bool remote_rule = false) override;
  /// Whether the group lets all IPv6 traffic out.
  virtual bool allow_all_ipv6_outbound() const = 0;

 protected:
  explicit SecurityGroupBase(const Scope& scope, const ResourceProps& props = {});

  /// Under which security group a rule's resource goes, and with which id.
  struct RuleScope {
    ISecurityGroup& scope;
    std::string id;
  };
  enum class Direction { From, To };
  RuleScope determine_rule_scope(const Peer& peer, const Port& connection, Direction direction, bool remote_rule);

 private:
  std::string render_peer(const Peer& peer);

  Connections connections_;
  int peers_as_token_ = 0;
};

}  // namespace cdk::ec2
