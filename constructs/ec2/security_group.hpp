// Security groups made in a stack.
#pragma once

#include <cdk/ec2/cfn_security_group_types.hpp>
#include <cdk/ec2/ivpc.hpp>
#include <cdk/ec2/security_group_base.hpp>
#include <cdk/ec2/security_group_props.hpp>
#include <string>
#include <vector>

namespace cdk::ec2 {

class CfnSecurityGroup;

/// A security group. Rules are best added through `connections()` of what the group protects: both sides get theirs.
class SecurityGroup : public SecurityGroupBase {
 public:
  using Props = SecurityGroupProps;
  SecurityGroup(const Scope& scope, const Props& props);
  ~SecurityGroup() override;

  /// A group that exists already, by its id.
  static ISecurityGroup& from_security_group_id(Construct& scope, Id id, const Input<std::string>& security_group_id,
                                                const SecurityGroupImportOptions& options = {});
  /// A group that the cdk CLI looks up in the account. Errors: the stack's environment is open.
  static ISecurityGroup& from_lookup_by_id(Construct& scope, Id id, const std::string& security_group_id);
  /// Errors: the stack's environment is open, or the VPC's id is known only at deployment.
  static ISecurityGroup& from_lookup_by_name(Construct& scope, Id id, const std::string& security_group_name,
                                             const IVpc& vpc);

  /// Whether it is a security group, made here or imported.
  static bool is_security_group(const Construct& x);

  Input<std::string> security_group_id() const override;
  Input<std::string> security_group_vpc_id() const;
  bool allow_all_outbound() const override { return allow_all_outbound_; }
  bool allow_all_ipv6_outbound() const override { return allow_all_ipv6_outbound_; }

  void add_ingress_rule(const Peer& peer, const Port& connection, const Input<std::string>& description = {},
                        bool remote_rule = false) override;
  /// Errors: a rule for all traffic, which is what allow_all_outbound is for.
  void add_egress_rule(const Peer& peer, const Port& connection, const Input<std::string>& description = {},
                       bool remote_rule = false) override;

 private:
  using Ingress = CfnSecurityGroupTypes::IngressProperty;
  using Egress = CfnSecurityGroupTypes::EgressProperty;
  bool inlines(const Peer& peer, const Port& connection) const;
  bool ignores_egress(bool ipv6, bool remote_rule);
  void add_default_egress_rules();
  void remove_no_traffic_rule();

  bool allow_all_outbound_;
  bool allow_all_ipv6_outbound_;
  bool disable_inline_rules_;
  std::vector<Ingress> ingress_;
  std::vector<Egress> egress_;
  CfnSecurityGroup& resource_;
};

}  // namespace cdk::ec2
