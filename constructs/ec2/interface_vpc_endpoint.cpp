#include <cdk/context_provider.hpp>
#include <cdk/ec2/cfn_vpc_endpoint.hpp>
#include <cdk/ec2/security_group.hpp>
#include <cdk/ec2/vpc_endpoint.hpp>
#include <cdk/error.hpp>
#include <cdk/stack.hpp>

#include <algorithm>

namespace cdk::ec2 {

namespace {

class ImportedInterfaceEndpoint final : public IInterfaceVpcEndpoint {
 public:
  ImportedInterfaceEndpoint(const Scope& scope, const InterfaceVpcEndpointAttributes& attributes)
      : IInterfaceVpcEndpoint(scope),
        id_(attributes.vpc_endpoint_id),
        connections_({.default_port = Port::tcp(attributes.port), .security_groups = attributes.security_groups}) {}
  Input<std::string> vpc_endpoint_id() const override { return id_; }
  Connections& connections() override { return connections_; }

 private:
  Input<std::string> id_;
  Connections connections_;
};

Input<CfnVPCEndpoint::DnsOptionsSpecificationProperty> dns_options(const InterfaceVpcEndpointProps& props) {
  if (!props.dns_record_ip_type && !props.private_dns_only_for_inbound_resolver_endpoint) return {};
  return CfnVPCEndpoint::DnsOptionsSpecificationProperty{
      .dns_record_ip_type = props.dns_record_ip_type,
      .private_dns_only_for_inbound_resolver_endpoint = props.private_dns_only_for_inbound_resolver_endpoint};
}

}  // namespace

InterfaceVpcEndpoint::InterfaceVpcEndpoint(const Scope& scope, const Props& props) : IInterfaceVpcEndpoint(scope) {
  std::vector<Ref<ISecurityGroup>> groups = props.security_groups;
  if (groups.empty()) groups.push_back(add<SecurityGroup>("SecurityGroup", {.vpc = *props.vpc}));
  connections_ =
      Connections(ConnectionsProps{.default_port = Port::tcp(props.service.port()), .security_groups = groups});
  if (props.open.value_or(true)) connections_.allow_default_port_from(Peer::ipv4(props.vpc->vpc_cidr_block()));

  std::vector<Input<std::string>> group_ids;
  for (const Ref<ISecurityGroup>& group : groups) group_ids.push_back(group->security_group_id());
  const bool private_dns = props.private_dns_enabled.value_or(props.service.private_dns_default().value_or(true));
  resource_ = &add<CfnVPCEndpoint>("Resource", {.vpc_id = props.vpc->vpc_id(),
                                                .dns_options = dns_options(props),
                                                .ip_address_type = props.ip_address_type,
                                                .policy_document = policy_document_.live(),
                                                .private_dns_enabled = private_dns,
                                                .security_group_ids = group_ids,
                                                .service_name = props.service.name(),
                                                .service_region = props.service_region,
                                                .subnet_ids = subnet_ids(props),
                                                .vpc_endpoint_type = VpcEndpointType::INTERFACE});
}

std::vector<Input<std::string>> InterfaceVpcEndpoint::subnet_ids(const Props& props) {
  SubnetSelection selection = props.subnets;
  selection.one_per_az = true;
  const SelectedSubnets selected = props.vpc->select_subnets(selection);
  if (selected.subnets.empty() && !selected.is_pending_lookup)
    fail(*this, {"an interface endpoint without subnets", "one subnet or more", "AWS::EC2::VPCEndpoint SubnetIds"});
  if (!props.lookup_supported_azs.value_or(false)) return selected.subnet_ids;
  std::vector<Input<std::string>> ids;
  for (const Ref<ISubnet>& subnet : in_supported_zones(props, selected.subnets)) ids.push_back(subnet->subnet_id());
  return ids;
}

std::vector<Ref<ISubnet>> InterfaceVpcEndpoint::in_supported_zones(const Props& props,
                                                                   const std::vector<Ref<ISubnet>>& subnets) {
  if (env().account.empty() || env().region.empty()) {
    fail(*this, {"lookup_supported_azs in a stack whose environment is open", "a stack with account and region",
                 "InterfaceVpcEndpointOptions"});
  }
  const Value service = stack().resolve(props.service.name());
  if (!service.is_string()) {
    fail(*this, {"lookup_supported_azs for a service whose name is known only at deployment", "a literal name",
                 "InterfaceVpcEndpointOptions"});
  }
  const Value zones =
      ContextProvider::get_value(*this, {.provider = "endpoint-service-availability-zones",
                                         .dummy_value = Input<List<std::string>>(stack().availability_zones()),
                                         .props = {{"serviceName", service}}})
          .value;
  std::vector<Ref<ISubnet>> supported;
  for (const Ref<ISubnet>& subnet : subnets) {
    const Value zone = subnet->availability_zone();
    if (zone.is_unresolved()) {
      fail(*this, {"lookup_supported_azs for " + subnet->node().path() + ", whose zone is known only at deployment",
                   "subnets of known zones", "InterfaceVpcEndpointOptions"});
    }
    if (zones.is_list() && std::ranges::find(zones.items(), zone) != zones.items().end()) supported.push_back(subnet);
  }
  if (supported.empty()) {
    fail(*this, {"none of the subnets is in a zone of " + std::string(service.as_string()),
                 "subnets in its zones: " + to_debug_string(zones), "AWS::EC2::VPCEndpoint SubnetIds"});
  }
  return supported;
}

IInterfaceVpcEndpoint& InterfaceVpcEndpoint::from_interface_vpc_endpoint_attributes(
    Construct& scope, Id id, const InterfaceVpcEndpointAttributes& attrs) {
  return scope.add<ImportedInterfaceEndpoint>(std::move(id), attrs);
}

Input<std::string> InterfaceVpcEndpoint::vpc_endpoint_id() const { return resource_->ref(); }
Input<std::string> InterfaceVpcEndpoint::vpc_endpoint_creation_timestamp() const {
  return resource_->attr_creation_timestamp();
}
Input<List<std::string>> InterfaceVpcEndpoint::vpc_endpoint_dns_entries() const {
  return resource_->attr_dns_entries();
}
Input<List<std::string>> InterfaceVpcEndpoint::vpc_endpoint_network_interface_ids() const {
  return resource_->attr_network_interface_ids();
}

}  // namespace cdk::ec2
