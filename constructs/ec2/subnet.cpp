#include <cdk/ec2/cfn_eip.hpp>
#include <cdk/ec2/cfn_nat_gateway.hpp>
#include <cdk/ec2/cfn_route.hpp>
#include <cdk/ec2/cfn_route_table.hpp>
#include <cdk/ec2/cfn_subnet.hpp>
#include <cdk/ec2/cfn_subnet_route_table_association.hpp>
#include <cdk/ec2/network_acl.hpp>
#include <cdk/ec2/subnet.hpp>
#include <cdk/error.hpp>
#include <cdk/lazy.hpp>
#include <cdk/names.hpp>
#include <cdk/tags.hpp>

namespace cdk::ec2 {

struct Subnet::RouteTable final : IRouteTable {
  explicit RouteTable(CfnRouteTable& table) : resource(table) {}
  Input<std::string> route_table_id() const override { return resource.ref(); }
  CfnRouteTable& resource;
};

Subnet::Subnet(const Scope& scope, const Props& props)
    : ISubnet(scope),
      availability_zone_(props.availability_zone),
      ipv4_cidr_block_(props.cidr_block),
      resource_(add<CfnSubnet>("Subnet", {.vpc_id = props.vpc_id,
                                          .assign_ipv6_address_on_creation = props.assign_ipv6_address_on_creation,
                                          .availability_zone = props.availability_zone,
                                          .cidr_block = props.cidr_block,
                                          .ipv6_cidr_block = props.ipv6_cidr_block,
                                          .map_public_ip_on_launch = props.map_public_ip_on_launch})),
      route_table_(std::make_unique<RouteTable>(add<CfnRouteTable>("RouteTable", {.vpc_id = props.vpc_id}))) {
  Tags::of(*this).add("Name", node().path());
  node().set_default_child(resource_);
  auto& association = add<CfnSubnetRouteTableAssociation>(
      "RouteTableAssociation", {.route_table_id = route_table_->route_table_id(), .subnet_id = subnet_id()});
  internet_connectivity_.add(association);
}

Subnet::~Subnet() = default;

bool Subnet::is_vpc_subnet(const Construct& construct) { return dynamic_cast<const Subnet*>(&construct) != nullptr; }

Input<std::string> Subnet::subnet_id() const { return resource_.ref(); }
Input<std::string> Subnet::subnet_vpc_id() const { return resource_.attr_vpc_id(); }
Input<std::string> Subnet::subnet_availability_zone() const { return resource_.attr_availability_zone(); }
Input<List<std::string>> Subnet::subnet_ipv6_cidr_blocks() const { return resource_.attr_ipv6_cidr_blocks(); }
Input<std::string> Subnet::subnet_outpost_arn() const { return resource_.attr_outpost_arn(); }
IRouteTable& Subnet::route_table() { return *route_table_; }

Input<std::string> Subnet::subnet_network_acl_association_id() const {
  return Lazy::string([this]() -> Input<std::string> {
    return network_acl_ != nullptr ? network_acl_->network_acl_id() : resource_.attr_network_acl_association_id();
  });
}

INetworkAcl& Subnet::network_acl() {
  if (network_acl_ == nullptr)
    network_acl_ = &NetworkAcl::from_network_acl_id(*this, "Acl", resource_.attr_network_acl_association_id());
  return *network_acl_;
}

void Subnet::associate_network_acl(Id id, INetworkAcl& acl) {
  network_acl_ = &acl;
  acl.add<SubnetNetworkAclAssociation>(id + Names::node_unique_id(node()), {.network_acl = acl, .subnet = *this});
}

void Subnet::add_default_internet_route(const Input<std::string>& gateway_id, const Dependable& gateway_attachment) {
  auto& route = add<CfnRoute>("DefaultRoute", {.route_table_id = route_table_->route_table_id(),
                                               .destination_cidr_block = "0.0.0.0/0",
                                               .gateway_id = gateway_id});
  route.node().add_dependency(gateway_attachment);
  internet_connectivity_.add(route);
}

void Subnet::add_ipv6_default_internet_route(const Input<std::string>& gateway_id,
                                             const std::vector<Dependable>& gateway_attachment) {
  auto& route = add<CfnRoute>("DefaultRoute6", {.route_table_id = route_table_->route_table_id(),
                                                .destination_ipv6_cidr_block = "::/0",
                                                .gateway_id = gateway_id});
  for (const Dependable& attachment : gateway_attachment) route.node().add_dependency(attachment);
  internet_connectivity_.add(route);
}

void Subnet::add_ipv6_default_egress_only_internet_route(const Input<std::string>& gateway_id) {
  add_route("DefaultRoute6", {.router_id = gateway_id,
                              .router_type = RouterType::EGRESS_ONLY_INTERNET_GATEWAY,
                              .destination_ipv6_cidr_block = "::/0",
                              .enables_internet_connectivity = true});
}

void Subnet::add_default_nat_route(const Input<std::string>& nat_gateway_id) {
  add_route(
      "DefaultRoute",
      {.router_id = nat_gateway_id, .router_type = RouterType::NAT_GATEWAY, .enables_internet_connectivity = true});
}

void Subnet::add_ipv6_nat64_route(const Input<std::string>& nat_gateway_id) {
  add_route("Nat64", {.router_id = nat_gateway_id,
                      .router_type = RouterType::NAT_GATEWAY,
                      .destination_ipv6_cidr_block = "64:ff9b::/96",
                      .enables_internet_connectivity = true});
}

namespace {

Input<std::string>& router(CfnRouteProps& route, RouterType type) {
  switch (type) {
    case RouterType::CARRIER_GATEWAY: return route.carrier_gateway_id;
    case RouterType::EGRESS_ONLY_INTERNET_GATEWAY: return route.egress_only_internet_gateway_id;
    case RouterType::GATEWAY: return route.gateway_id;
    case RouterType::INSTANCE: return route.instance_id;
    case RouterType::LOCAL_GATEWAY: return route.local_gateway_id;
    case RouterType::NAT_GATEWAY: return route.nat_gateway_id;
    case RouterType::NETWORK_INTERFACE: return route.network_interface_id;
    case RouterType::TRANSIT_GATEWAY: return route.transit_gateway_id;
    case RouterType::VPC_PEERING_CONNECTION: return route.vpc_peering_connection_id;
    case RouterType::VPC_ENDPOINT: return route.vpc_endpoint_id;
    case RouterType::CORE_NETWORK: break;
  }
  return route.core_network_arn;
}

}  // namespace

void Subnet::add_route(Id id, const AddRouteOptions& options) {
  const bool ipv6 = options.destination_ipv6_cidr_block.is_set();
  if (ipv6 && options.destination_cidr_block.is_set()) {
    fail(*this, {"route \"" + id.text() + "\" has both destination_cidr_block and destination_ipv6_cidr_block",
                 "one of the two", "AWS::EC2::Route DestinationCidrBlock"});
  }
  CfnRouteProps props{.route_table_id = route_table_->route_table_id(),
                      .destination_cidr_block = options.destination_cidr_block,
                      .destination_ipv6_cidr_block = options.destination_ipv6_cidr_block};
  if (!ipv6 && !options.destination_cidr_block.is_set()) props.destination_cidr_block = "0.0.0.0/0";
  router(props, options.router_type) = options.router_id;
  auto& route = add<CfnRoute>(std::move(id), props);
  if (options.enables_internet_connectivity.value_or(false)) internet_connectivity_.add(route);
}

CfnNatGateway& PublicSubnet::add_nat_gateway(const Input<std::string>& eip_allocation_id,
                                             const AddNatGatewayOptions& options) {
  Input<std::string> allocation = eip_allocation_id;
  if (!allocation.is_set()) allocation = add<CfnEIP>("EIP", {.domain = "vpc"}).attr_allocation_id();
  CfnNatGatewayProps props{.allocation_id = allocation, .subnet_id = subnet_id()};
  if (options.max_drain_duration) props.max_drain_duration_seconds = options.max_drain_duration->to_seconds();
  auto& gateway = add<CfnNatGateway>("NATGateway", props);
  gateway.node().add_dependency(internet_connectivity_established());
  return gateway;
}

}  // namespace cdk::ec2
