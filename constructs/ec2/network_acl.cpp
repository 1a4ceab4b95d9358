#include <cdk/ec2/cfn_network_acl.hpp>
#include <cdk/ec2/cfn_network_acl_entry.hpp>
#include <cdk/ec2/cfn_subnet_network_acl_association.hpp>
#include <cdk/ec2/network_acl.hpp>
#include <cdk/error.hpp>
#include <cdk/tags.hpp>

namespace cdk::ec2 {

namespace {

class ImportedNetworkAcl final : public INetworkAcl {
 public:
  ImportedNetworkAcl(const Scope& scope, const Input<std::string>& id) : INetworkAcl(scope), id_(id) {}
  Input<std::string> network_acl_id() const override { return id_; }

 private:
  Input<std::string> id_;
};

class ImportedAssociation final : public ISubnetNetworkAclAssociation {
 public:
  ImportedAssociation(const Scope& scope, const Input<std::string>& id)
      : ISubnetNetworkAclAssociation(scope), id_(id) {}
  Input<std::string> subnet_network_acl_association_association_id() const override { return id_; }

 private:
  Input<std::string> id_;
};

CfnNetworkAclEntryProps entry_props(const NetworkAclEntryProps& props) {
  const AclTrafficConfig& traffic = props.traffic.to_traffic_config();
  const AclCidrConfig& cidr = props.cidr.to_cidr_config();
  CfnNetworkAclEntryProps entry{.network_acl_id = props.network_acl->network_acl_id(),
                                .protocol = traffic.protocol,
                                .rule_action = props.rule_action.value_or(Action::ALLOW),
                                .rule_number = props.rule_number,
                                .cidr_block = cidr.cidr_block,
                                .ipv6_cidr_block = cidr.ipv6_cidr_block};
  if (props.direction) entry.egress = *props.direction == TrafficDirection::EGRESS;
  if (traffic.icmp)
    entry.icmp = CfnNetworkAclEntry::IcmpProperty{.code = traffic.icmp->code, .type = traffic.icmp->type};
  if (traffic.port_range) {
    entry.port_range =
        CfnNetworkAclEntry::PortRangeProperty{.from = traffic.port_range->from, .to = traffic.port_range->to};
  }
  return entry;
}

}  // namespace

NetworkAclEntry& INetworkAcl::add_entry(Id id, const CommonNetworkAclEntryOptions& options) {
  return add<NetworkAclEntry>(std::move(id), {.cidr = options.cidr,
                                              .network_acl = *this,
                                              .rule_number = options.rule_number,
                                              .traffic = options.traffic,
                                              .direction = options.direction,
                                              .rule_action = options.rule_action});
}

NetworkAcl::NetworkAcl(const Scope& scope, const Props& props)
    : INetworkAcl(scope), vpc_(props.vpc), resource_(add<CfnNetworkAcl>("Resource", {.vpc_id = props.vpc->vpc_id()})) {
  Tags::of(*this).add("Name", props.network_acl_name.empty() ? node().path() : props.network_acl_name);
  if (props.subnet_selection) associate_with_subnet("DefaultAssociation", *props.subnet_selection);
}

INetworkAcl& NetworkAcl::from_network_acl_id(Construct& scope, Id id, const Input<std::string>& network_acl_id) {
  return scope.add<ImportedNetworkAcl>(std::move(id), network_acl_id);
}

Input<std::string> NetworkAcl::network_acl_id() const { return resource_.ref(); }

void NetworkAcl::associate_with_subnet(Id id, const SubnetSelection& selection) {
  for (ISubnet& subnet : vpc_->select_subnets(selection).subnets) subnet.associate_network_acl(id, *this);
}

NetworkAclEntry::NetworkAclEntry(const Scope& scope, const Props& props)
    : INetworkAclEntry(scope), network_acl_(props.network_acl) {
  if (props.rule_number < 1 || props.rule_number > 32766) {
    fail(*this,
         {"rule_number " + std::to_string(props.rule_number), "1 to 32766", "AWS::EC2::NetworkAclEntry RuleNumber"});
  }
  add<CfnNetworkAclEntry>("Resource", entry_props(props));
}

SubnetNetworkAclAssociation::SubnetNetworkAclAssociation(const Scope& scope, const Props& props)
    : ISubnetNetworkAclAssociation(scope),
      network_acl_(props.network_acl),
      subnet_(props.subnet),
      resource_(add<CfnSubnetNetworkAclAssociation>("Resource", {.network_acl_id = props.network_acl->network_acl_id(),
                                                                 .subnet_id = props.subnet->subnet_id()})) {}

ISubnetNetworkAclAssociation& SubnetNetworkAclAssociation::from_subnet_network_acl_association_association_id(
    Construct& scope, Id id, const Input<std::string>& subnet_network_acl_association_association_id) {
  return scope.add<ImportedAssociation>(std::move(id), subnet_network_acl_association_association_id);
}

Input<std::string> SubnetNetworkAclAssociation::subnet_network_acl_association_association_id() const {
  return resource_.attr_association_id();
}

}  // namespace cdk::ec2
