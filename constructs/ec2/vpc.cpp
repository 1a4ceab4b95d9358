#include <cdk/annotations.hpp>
#include <cdk/ec2/cfn_egress_only_internet_gateway.hpp>
#include <cdk/ec2/cfn_internet_gateway.hpp>
#include <cdk/ec2/cfn_vpc.hpp>
#include <cdk/ec2/cfn_vpc_cidr_block.hpp>
#include <cdk/ec2/cfn_vpc_gateway_attachment.hpp>
#include <cdk/ec2/vpc.hpp>
#include <cdk/error.hpp>
#include <cdk/feature_flags.hpp>
#include <cdk/fn.hpp>
#include <cdk/tags.hpp>

#include <algorithm>

namespace cdk::ec2 {

namespace {

constexpr const char* reserved_zone = "fake-az";

CfnVPCProps resource_props(const IpAddresses& addresses, const VpcProps& props) {
  const VpcIpamOptions block = addresses->allocate_vpc_cidr();
  return {.cidr_block = block.cidr_block,
          .enable_dns_hostnames = props.enable_dns_hostnames.value_or(true),
          .enable_dns_support = props.enable_dns_support.value_or(true),
          .instance_tenancy = props.default_instance_tenancy.value_or(DefaultInstanceTenancy::DEFAULT),
          .ipv4_ipam_pool_id = block.ipv4_ipam_pool_id,
          .ipv4_netmask_length = block.ipv4_netmask_length};
}

bool has(const std::vector<SubnetConfiguration>& groups, SubnetType type) {
  return std::ranges::any_of(
      groups, [&](const auto& group) { return group.subnet_type == type && !group.reserved.value_or(false); });
}

std::string listed(const std::vector<std::string>& names) {
  std::string text;
  for (const std::string& name : names) text += (text.empty() ? "" : ", ") + name;
  return text;
}

}  // namespace

std::vector<SubnetConfiguration> Vpc::DEFAULT_SUBNETS() {
  return {{.name = "Public", .subnet_type = SubnetType::PUBLIC},
          {.name = "Private", .subnet_type = SubnetType::PRIVATE_WITH_EGRESS}};
}

std::vector<SubnetConfiguration> Vpc::DEFAULT_SUBNETS_NO_NAT() {
  return {{.name = "Public", .subnet_type = SubnetType::PUBLIC},
          {.name = "Isolated", .subnet_type = SubnetType::PRIVATE_ISOLATED}};
}

Vpc::Vpc(const Scope& scope, const Props& props)
    : VpcBase(scope),
      ipv6_(props.ip_protocol == IpProtocol::DUAL_STACK),
      dns_hostnames_enabled_(props.enable_dns_hostnames.value_or(true)),
      dns_support_enabled_(props.enable_dns_support.value_or(true)),
      ip_addresses_(props.ip_addresses ? *props.ip_addresses : IpAddresses::cidr(DEFAULT_CIDR_RANGE)),
      subnet_configuration_(props.subnet_configuration ? std::vector<SubnetConfiguration>(*props.subnet_configuration)
                            : props.nat_gateways == 0  ? DEFAULT_SUBNETS_NO_NAT()
                                                       : DEFAULT_SUBNETS()),
      resource_(add<CfnVPC>("Resource", resource_props(ip_addresses_, props))) {
  check(props);
  Tags::of(*this).add("Name", props.vpc_name.empty() ? node().path() : props.vpc_name);
  choose_availability_zones(props);
  const int nat_gateways = nat_gateway_count(props);
  create_subnets(props);
  if (props.create_internet_gateway.value_or(true) &&
      (has(subnet_configuration_, SubnetType::PUBLIC) || has(subnet_configuration_, SubnetType::PRIVATE_WITH_EGRESS)))
    create_internet_gateway(props, nat_gateways);
  if (ipv6_) create_egress_only_internet_gateway();
  create_vpn(props);
  for (const auto& [id, endpoint] : props.gateway_endpoints) add_gateway_endpoint(id, endpoint);
  for (const auto& [id, flow_log] : props.flow_logs) add_flow_log(id, flow_log);
  if (props.restrict_default_security_group.value_or(
          FeatureFlags::of(*this).is_enabled("@aws-cdk/aws-ec2:restrictDefaultSecurityGroup")))
    restrict_default_security_group();
}

void Vpc::check(const Props& props) const {
  if (props.enable_dns_hostnames == true && props.enable_dns_support == false) {
    fail(*this, {"enable_dns_hostnames = true with enable_dns_support = false", "host names with DNS support",
                 "AWS::EC2::VPC EnableDnsHostnames"});
  }
  if (!props.availability_zones.empty() && props.max_azs)
    fail(*this, {"both availability_zones and max_azs", "one of the two", "VpcProps"});
  if (!ipv6_ && props.ipv6_addresses) {
    fail(*this, {"ipv6_addresses in a VPC without IPv6", "ip_protocol = IpProtocol::DUAL_STACK with it",
                 "AWS::EC2::VPCCidrBlock"});
  }
  for (const auto& [count, name] : {std::pair(props.max_azs, "max_azs"), std::pair(props.nat_gateways, "nat_gateways"),
                                    std::pair(props.reserved_azs, "reserved_azs")}) {
    if (count && *count < 0) fail(*this, {std::string(name) + " = " + std::to_string(*count), "0 or more", "VpcProps"});
  }
}

void Vpc::choose_availability_zones(const Props& props) {
  const std::vector<Input<std::string>> known = stack().availability_zones();
  if (!props.availability_zones.empty()) {
    availability_zones_ = props.availability_zones;
    std::vector<std::string> names;
    for (const Input<std::string>& zone : known) {
      if (!zone.is_unresolved() && !zone.as_string().starts_with("dummy1")) names.emplace_back(zone.as_string());
    }
    for (const Input<std::string>& zone : availability_zones_) {
      if (names.empty() || zone.is_unresolved()) continue;
      if (std::ranges::find(names, zone.as_string()) != names.end()) continue;
      fail(*this, {"availability zone \"" + std::string(zone.as_string()) + "\"",
                   "those of the stack: " + listed(names), "AWS::EC2::Subnet AvailabilityZone"});
    }
  } else {
    const auto wanted = static_cast<std::size_t>(props.max_azs.value_or(3));
    availability_zones_.assign(known.begin(),
                               known.begin() + static_cast<std::ptrdiff_t>(std::min(wanted, known.size())));
    if (props.max_azs && wanted > known.size() && (stack().env().account.empty() || stack().env().region.empty())) {
      Annotations::of(*this).add_warning_v2(
          "@cdk-cpp/aws-ec2:maxAzsCut",
          "The VPC gets " + std::to_string(known.size()) + " zones, not " + std::to_string(wanted) +
              ", since a stack with an open environment knows no more; give the stack its account and region");
    }
  }
  for (int i = 0; i < props.reserved_azs.value_or(0); ++i) availability_zones_.emplace_back(reserved_zone);
}

int Vpc::nat_gateway_count(const Props& props) {
  const bool regional = props.nat_gateway_provider && props.nat_gateway_provider->is_regional();
  if (regional && props.nat_gateways == 0) {
    fail(*this, {"nat_gateways = 0 with a regional NAT gateway", "no nat_gateway_provider, or no nat_gateways",
                 "VpcProps nat_gateways"});
  }
  if (regional && props.nat_gateways.value_or(1) > 1) {
    Annotations::of(*this).add_warning_v2("@aws-cdk/aws-ec2:regionalNatGatewayCount",
                                          "nat_gateways does nothing here: one regional NAT gateway serves all zones");
  }
  if (regional && props.nat_gateway_subnets) {
    Annotations::of(*this).add_warning_v2(
        "@aws-cdk/aws-ec2:regionalNatGatewaySubnets",
        "nat_gateway_subnets does nothing here: a regional NAT gateway has no subnet");
  }
  if (regional) return 1;
  const auto zones = static_cast<int>(availability_zones_.size());
  const int count = props.nat_gateways                                            ? std::min(*props.nat_gateways, zones)
                    : has(subnet_configuration_, SubnetType::PRIVATE_WITH_EGRESS) ? zones
                                                                                  : 0;
  if (count > 0 && !has(subnet_configuration_, SubnetType::PUBLIC)) {
    fail(*this, {std::to_string(count) + " NAT gateways without public subnets to put them into",
                 "a PUBLIC group in subnet_configuration, or nat_gateways = 0", "AWS::EC2::NatGateway SubnetId"});
  }
  return count;
}

std::vector<RequestedSubnet> Vpc::requested_subnets() const {
  std::vector<RequestedSubnet> requested;
  for (const SubnetConfiguration& group : subnet_configuration_) {
    for (std::size_t i = 0; i < availability_zones_.size(); ++i) {
      requested.push_back({.availability_zone = availability_zones_[i],
                           .configuration = group,
                           .subnet_construct_id = group.name + "Subnet" + std::to_string(i + 1)});
    }
  }
  return requested;
}

void Vpc::create_subnets(const Props& props) {
  const Ipv6Addresses ipv6_addresses = props.ipv6_addresses ? *props.ipv6_addresses : Ipv6Addresses::amazon_provided();
  CfnVPCCidrBlock* ipv6_block = nullptr;
  if (ipv6_) ipv6_block = &ipv6_addresses->allocate_vpc_ipv6_cidr({.scope = *this, .vpc_id = vpc_id()});

  const std::vector<RequestedSubnet> requested = requested_subnets();
  std::vector<AllocatedSubnet> allocated =
      ip_addresses_
          ->allocate_subnets_cidr({.requested_subnets = requested, .scope = *this, .vpc_cidr = vpc_cidr_block()})
          .allocated_subnets;
  if (allocated.size() != requested.size()) {
    fail(*this, {"ip_addresses gave " + std::to_string(allocated.size()) + " blocks for " +
                     std::to_string(requested.size()) + " subnets",
                 "one for each", "IIpAddresses allocate_subnets_cidr"});
  }
  if (ipv6_) {
    const auto blocks =
        ipv6_addresses->create_ipv6_cidr_blocks({.ipv6_selected_cidr = Fn::select(0, vpc_ipv6_cidr_blocks()),
                                                 .subnet_count = static_cast<int>(allocated.size())});
    allocated = ipv6_addresses->allocate_subnets_ipv6_cidr({.allocated_subnets = allocated, .ipv6_cidrs = blocks})
                    .allocated_subnets;
  }
  for (std::size_t i = 0; i < requested.size(); ++i) create_subnet(requested[i], allocated[i]);
  if (ipv6_block == nullptr) return;
  for (const auto* list : {&public_subnets_, &private_subnets_, &isolated_subnets_}) {
    for (ISubnet& subnet : *list) subnet.node().add_dependency(*ipv6_block);
  }
}

SubnetProps Vpc::subnet_props(const RequestedSubnet& requested, const AllocatedSubnet& allocated) const {
  const SubnetConfiguration& group = requested.configuration;
  if (!ipv6_ && group.ipv6_assign_address_on_creation) {
    fail(*this, {"ipv6_assign_address_on_creation of group \"" + group.name + "\" in a VPC without IPv6",
                 "ip_protocol = IpProtocol::DUAL_STACK with it", "AWS::EC2::Subnet AssignIpv6AddressOnCreation"});
  }
  const bool is_public = group.subnet_type == SubnetType::PUBLIC;
  if (!is_public && group.map_public_ip_on_launch) {
    fail(*this, {"map_public_ip_on_launch of group \"" + group.name + "\", which isn't public", "PUBLIC groups with it",
                 "AWS::EC2::Subnet MapPublicIpOnLaunch"});
  }
  SubnetProps props{.availability_zone = requested.availability_zone,
                    .cidr_block = allocated.cidr,
                    .vpc_id = vpc_id(),
                    .ipv6_cidr_block = allocated.ipv6_cidr,
                    .map_public_ip_on_launch = is_public && group.map_public_ip_on_launch.value_or(!ipv6_)};
  if (ipv6_) props.assign_ipv6_address_on_creation = group.ipv6_assign_address_on_creation.value_or(true);
  return props;
}

void Vpc::create_subnet(const RequestedSubnet& requested, const AllocatedSubnet& allocated) {
  const SubnetConfiguration& group = requested.configuration;
  if (group.reserved.value_or(false) || requested.availability_zone == Value(reserved_zone)) return;
  const SubnetProps props = subnet_props(requested, allocated);
  Subnet* made = nullptr;
  if (group.subnet_type == SubnetType::PUBLIC) {
    auto& subnet =
        add<PublicSubnet>(requested.subnet_construct_id,
                          PublicSubnetProps{.availability_zone = props.availability_zone,
                                            .cidr_block = props.cidr_block,
                                            .vpc_id = props.vpc_id,
                                            .assign_ipv6_address_on_creation = props.assign_ipv6_address_on_creation,
                                            .ipv6_cidr_block = props.ipv6_cidr_block,
                                            .map_public_ip_on_launch = props.map_public_ip_on_launch});
    own_public_subnets_.push_back(subnet);
    public_subnets_.push_back(subnet);
    made = &subnet;
  } else {
    auto& subnet =
        add<PrivateSubnet>(requested.subnet_construct_id,
                           PrivateSubnetProps{.availability_zone = props.availability_zone,
                                              .cidr_block = props.cidr_block,
                                              .vpc_id = props.vpc_id,
                                              .assign_ipv6_address_on_creation = props.assign_ipv6_address_on_creation,
                                              .ipv6_cidr_block = props.ipv6_cidr_block,
                                              .map_public_ip_on_launch = props.map_public_ip_on_launch});
    const bool egress = group.subnet_type == SubnetType::PRIVATE_WITH_EGRESS;
    if (egress) own_private_subnets_.push_back(subnet);
    (egress ? private_subnets_ : isolated_subnets_).push_back(subnet);
    made = &subnet;
  }
  const TagProps on_subnets{.include_resource_types = {"AWS::EC2::Subnet"}};
  Tags::of(*made).add("aws-cdk:subnet-name", group.name, on_subnets);
  Tags::of(*made).add("aws-cdk:subnet-type", to_value(group.subnet_type), on_subnets);
}

void Vpc::create_internet_gateway(const Props& props, int nat_gateways) {
  auto& gateway = add<CfnInternetGateway>("IGW");
  internet_gateway_id_ = gateway.ref();
  internet_connectivity_.add(gateway);
  auto& attachment = add<CfnVPCGatewayAttachment>("VPCGW", {.vpc_id = vpc_id(), .internet_gateway_id = gateway.ref()});
  for (PublicSubnet& subnet : own_public_subnets_) {
    subnet.add_default_internet_route(gateway.ref(), attachment);
    if (ipv6_) subnet.add_ipv6_default_internet_route(gateway.ref(), {attachment});
  }
  if (nat_gateways > 0) create_nat_gateways(props, nat_gateways);
}

void Vpc::create_nat_gateways(const Props& props, int count) {
  NatProvider provider = props.nat_gateway_provider ? *props.nat_gateway_provider : NatProvider::gateway();
  std::vector<Ref<PublicSubnet>> places;
  if (!provider.is_regional()) {
    const SubnetSelection placement =
        props.nat_gateway_subnets ? *props.nat_gateway_subnets : SubnetSelection{.subnet_type = SubnetType::PUBLIC};
    for (const Ref<ISubnet>& subnet : select_subnet_objects(placement)) {
      const auto own =
          std::ranges::find_if(own_public_subnets_, [&](const auto& other) { return &*other == &*subnet; });
      if (own == own_public_subnets_.end()) {
        fail(*this,
             {"nat_gateway_subnets holds " + subnet->node().path() + ", which isn't one of this VPC's public subnets",
              "public subnets of this VPC", "AWS::EC2::NatGateway SubnetId"});
      }
      if (static_cast<int>(places.size()) < count) places.push_back(*own);
    }
  }
  provider.configure_nat({.nat_subnets = places, .private_subnets = own_private_subnets_, .vpc = *this});
}

void Vpc::create_egress_only_internet_gateway() {
  // Without the flag CDK makes the gateway even where no subnet can use it.
  if (own_private_subnets_.empty() &&
      FeatureFlags::of(*this).is_enabled("@aws-cdk/aws-ec2:requirePrivateSubnetsForEgressOnlyInternetGateway"))
    return;
  auto& gateway = add<CfnEgressOnlyInternetGateway>("EIGW6", {.vpc_id = vpc_id()});
  for (PrivateSubnet& subnet : own_private_subnets_) subnet.add_ipv6_default_egress_only_internet_route(gateway.ref());
}

void Vpc::create_vpn(const Props& props) {
  const bool wanted = !props.vpn_connections.empty() || props.vpn_gateway_asn;
  if (wanted && props.vpn_gateway == false) {
    fail(*this,
         {std::string(props.vpn_gateway_asn ? "vpn_gateway_asn" : "vpn_connections") + " with vpn_gateway = false",
          "vpn_gateway = true with it", "AWS::EC2::VPNGateway"});
  }
  if (!wanted && !props.vpn_gateway.value_or(false)) return;
  if (public_subnets_.empty() && private_subnets_.empty() && isolated_subnets_.empty())
    fail(*this, {"a VPN gateway in a VPC without subnets", "subnets with it", "AWS::EC2::VPNGatewayRoutePropagation"});
  enable_vpn_gateway({.amazon_side_asn = props.vpn_gateway_asn, .vpn_route_propagation = props.vpn_route_propagation});
  for (const auto& [id, connection] : props.vpn_connections) add_vpn_connection(id, connection);
}

Input<std::string> Vpc::vpc_id() const { return resource_.ref(); }
Input<std::string> Vpc::vpc_cidr_block() const { return resource_.attr_cidr_block(); }
Input<List<std::string>> Vpc::vpc_cidr_block_associations() const { return resource_.attr_cidr_block_associations(); }
Input<std::string> Vpc::vpc_default_network_acl() const { return resource_.attr_default_network_acl(); }
Input<std::string> Vpc::vpc_default_security_group() const { return resource_.attr_default_security_group(); }
Input<List<std::string>> Vpc::vpc_ipv6_cidr_blocks() const { return resource_.attr_ipv6_cidr_blocks(); }

}  // namespace cdk::ec2
