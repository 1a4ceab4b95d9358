// Managed prefix lists: address blocks under one name, for security group rules.
#pragma once

#include <cdk/ec2/connections.hpp>
#include <cdk/ec2/prefix_list_props.hpp>
#include <cdk/resource.hpp>
#include <string>

namespace cdk::ec2 {

/// A managed prefix list, made here or imported. It is a peer: `group.add_ingress_rule(list, Port::HTTPS)`.
class IPrefixList : public Resource, public IPeer {
 public:
  virtual Input<std::string> prefix_list_id() const = 0;
  bool can_inline_rule() const override { return false; }
  Input<std::string> unique_id() const override { return prefix_list_id(); }
  IngressRuleConfig to_ingress_rule_config() const override { return {.source_prefix_list_id = prefix_list_id()}; }
  EgressRuleConfig to_egress_rule_config() const override { return {.destination_prefix_list_id = prefix_list_id()}; }
  Connections& connections() override { return connections_; }

 protected:
  explicit IPrefixList(const Scope& scope, const ResourceProps& props = {});

 private:
  Connections connections_;
};

/// A managed prefix list.
class PrefixList : public IPrefixList {
 public:
  using Props = PrefixListProps;
  /// Errors: a name that AWS refuses; an entry that isn't a block of the list's protocol.
  PrefixList(const Scope& scope, const Props& props = {});
  static IPrefixList& from_prefix_list_id(Construct& scope, Id id, const Input<std::string>& prefix_list_id);
  /// A list that the cdk CLI looks up. Errors: the stack's environment is open.
  static IPrefixList& from_lookup(Construct& scope, Id id, const PrefixListLookupOptions& options);

  Input<std::string> prefix_list_id() const override { return resource_.attr_prefix_list_id(); }
  const Input<std::string>& prefix_list_name() const noexcept { return resource_.prefix_list_name; }
  Input<std::string> prefix_list_arn() const { return resource_.attr_arn(); }
  Input<std::string> owner_id() const { return resource_.attr_owner_id(); }
  const Input<std::string>& address_family() const noexcept { return resource_.address_family; }
  Token version() const { return resource_.get_att("Version"); }

 private:
  void check(const Props& props) const;
  CfnPrefixList& resource_;
};

}  // namespace cdk::ec2
