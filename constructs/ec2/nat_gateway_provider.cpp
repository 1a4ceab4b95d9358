#include <cdk/ec2/cfn_nat_gateway.hpp>
#include <cdk/ec2/elastic_ip.hpp>
#include <cdk/ec2/nat_gateways.hpp>
#include <cdk/ec2/nat_provider.hpp>
#include <cdk/ec2/subnet.hpp>
#include <cdk/ec2/vpc.hpp>
#include <cdk/error.hpp>

namespace cdk::ec2 {

namespace {

void check_drain(const std::optional<Duration>& drain, const std::source_location& where) {
  if (!drain) return;
  const double seconds = drain->to_seconds({.integral = false});
  if (seconds >= 1 && seconds <= 4000 && seconds == static_cast<double>(static_cast<std::int64_t>(seconds))) return;
  fail({"max_drain_duration of " + drain->to_human_string(), "1 to 4000 whole seconds",
        "AWS::EC2::NatGateway MaxDrainDurationSeconds"},
       where);
}

void route_to(PrivateSubnet& subnet, const Input<std::string>& gateway_id) { subnet.add_default_nat_route(gateway_id); }

class NatGateways final : public NatProvider::Way {
 public:
  explicit NatGateways(NatGatewayProps props) : props_(std::move(props)) {}

  void configure_nat(const ConfigureNatOptions& options) override {
    const auto& eips = props_.eip_allocation_ids;
    if (!eips.empty() && eips.size() < options.nat_subnets.size()) {
      fail(*options.vpc,
           {std::to_string(eips.size()) + " Elastic IPs for " + std::to_string(options.nat_subnets.size()) +
                " NAT gateways",
            "one for each gateway in eip_allocation_ids, or none at all", "AWS::EC2::NatGateway AllocationId"});
    }
    for (std::size_t i = 0; i < options.nat_subnets.size(); ++i) {
      PublicSubnet& subnet = options.nat_subnets[i];
      auto& gateway = subnet.add_nat_gateway(eips.empty() ? Input<std::string>() : eips[i],
                                             {.max_drain_duration = props_.max_drain_duration});
      gateways_.add(subnet.availability_zone(), gateway.ref());
    }
    for (PrivateSubnet& subnet : options.private_subnets) configure_subnet(subnet);
  }

  void configure_subnet(PrivateSubnet& subnet) override {
    const Input<std::string>* gateway = gateways_.pick(subnet.availability_zone());
    if (gateway == nullptr)
      fail(subnet, {"there is no NAT gateway to route to", "a provider that a Vpc has used", "NatProvider"});
    route_to(subnet, *gateway);
  }

  std::vector<GatewayConfig> configured_gateways() const override {
    std::vector<GatewayConfig> made;
    for (const auto& [zone, gateway] : gateways_.entries()) made.push_back({.az = zone, .gateway_id = gateway});
    return made;
  }

 private:
  NatGatewayProps props_;
  GatewaysByZone<Input<std::string>> gateways_;
};

class RegionalNatGateway final : public NatProvider::Way {
 public:
  explicit RegionalNatGateway(RegionalNatGatewayProviderProps props) : props_(std::move(props)) {}

  bool is_regional() const override { return true; }

  void configure_nat(const ConfigureNatOptions& options) override {
    CfnNatGatewayProps props{
        .availability_mode = "regional", .connectivity_type = "public", .vpc_id = options.vpc->vpc_id()};
    if (props_.availability_zone_addresses.empty())
      props.allocation_id = props_.eip ? props_.eip->allocation_id() : props_.allocation_id;
    else
      props.availability_zone_addresses = addresses();
    if (props_.max_drain_duration) props.max_drain_duration_seconds = props_.max_drain_duration->to_seconds();
    gateway_ = &options.vpc->add<CfnNatGateway>("RegionalNatGateway", props);
    gateway_->node().add_dependency(options.vpc->internet_connectivity_established());
    for (PrivateSubnet& subnet : options.private_subnets) configure_subnet(subnet);
  }

  void configure_subnet(PrivateSubnet& subnet) override {
    if (gateway_ == nullptr)
      fail(subnet, {"there is no NAT gateway to route to", "a provider that a Vpc has used", "NatProvider"});
    check_served(subnet);
    route_to(subnet, gateway_->attr_nat_gateway_id());
  }

  std::vector<GatewayConfig> configured_gateways() const override {
    if (gateway_ == nullptr) return {};
    return {{.az = "regional", .gateway_id = gateway_->attr_nat_gateway_id()}};
  }

 private:
  std::vector<CfnNatGateway::AvailabilityZoneAddressProperty> addresses() const {
    std::vector<CfnNatGateway::AvailabilityZoneAddressProperty> list;
    for (const AvailabilityZoneAddress& zone : props_.availability_zone_addresses) {
      list.push_back({.allocation_ids = zone.allocation_ids,
                      .availability_zone = zone.availability_zone,
                      .availability_zone_id = zone.availability_zone_id});
    }
    return list;
  }

  void check_served(PrivateSubnet& subnet) const {
    const Input<std::string> wanted = subnet.availability_zone();
    if (wanted.is_unresolved() || props_.availability_zone_addresses.empty()) return;
    std::string served;
    for (const AvailabilityZoneAddress& zone : props_.availability_zone_addresses) {
      if (!zone.availability_zone.is_set() || zone.availability_zone.is_unresolved()) return;
      if (zone.availability_zone == wanted) return;
      served += (served.empty() ? "" : ", ") + std::string(zone.availability_zone.as_string());
    }
    fail(subnet,
         {"zone " + std::string(wanted.as_string()) + " isn't served by the regional NAT gateway",
          "a zone of its availability_zone_addresses: " + served, "AWS::EC2::NatGateway AvailabilityZoneAddresses"});
  }

  RegionalNatGatewayProviderProps props_;
  CfnNatGateway* gateway_ = nullptr;
};

void check_addresses(const RegionalNatGatewayProviderProps& props, const std::source_location& where) {
  const char* rule = "AWS::EC2::NatGateway AvailabilityZoneAddresses";
  const auto& zones = props.availability_zone_addresses;
  for (std::size_t i = 0; i < zones.size(); ++i) {
    if (!zones[i].availability_zone.is_set() && !zones[i].availability_zone_id.is_set())
      fail({"an address without a zone", "availability_zone or availability_zone_id", rule}, where);
    if (zones[i].allocation_ids.empty()) fail({"a zone without Elastic IPs", "one allocation id or more", rule}, where);
    for (std::size_t j = 0; j < i; ++j) {
      const auto same = [](const Value& a, const Value& b) { return a.is_set() && !a.is_unresolved() && a == b; };
      const bool by_name = same(zones[i].availability_zone, zones[j].availability_zone);
      if (!by_name && !same(zones[i].availability_zone_id, zones[j].availability_zone_id)) continue;
      const Value& zone = by_name ? zones[i].availability_zone : zones[i].availability_zone_id;
      fail({"zone " + std::string(zone.as_string()) + " stands twice", "each zone once", rule}, where);
    }
  }
}

}  // namespace

NatProvider NatProvider::gateway(const NatGatewayProps& props, Where where) {
  check_drain(props.max_drain_duration, where);
  return NatProvider(std::make_shared<NatGateways>(props));
}

NatProvider NatProvider::regional_gateway(const RegionalNatGatewayProviderProps& props, Where where) {
  if (props.allocation_id.is_set() && props.eip)
    fail({"both allocation_id and eip", "one of the two", "AWS::EC2::NatGateway AllocationId"}, where);
  if (!props.availability_zone_addresses.empty() && (props.allocation_id.is_set() || props.eip)) {
    fail({"an Elastic IP beside availability_zone_addresses", "the address within availability_zone_addresses",
          "AWS::EC2::NatGateway AllocationId"},
         where);
  }
  check_addresses(props, where);
  check_drain(props.max_drain_duration, where);
  return NatProvider(std::make_shared<RegionalNatGateway>(props));
}

}  // namespace cdk::ec2
