#include <algorithm>
#include <cdk/ec2/elastic_ip.hpp>
#include <cdk/ec2/ivpc.hpp>
#include <cdk/ec2/security_group.hpp>
#include <cdk/elbv2/cfn_load_balancer.hpp>
#include <cdk/elbv2/checks.hpp>
#include <cdk/elbv2/load_balancer_metrics.hpp>
#include <cdk/elbv2/network_load_balancer.hpp>
#include <cdk/error.hpp>
#include <cdk/feature_flags.hpp>
#include <cdk/lazy.hpp>
#include <cdk/names.hpp>

namespace cdk::elbv2 {
namespace {

using Props = NetworkLoadBalancerProps;

Input<std::string> on_or_off(const std::optional<bool>& flag) {
  if (!flag) return {};
  return *flag ? "on" : "off";
}

bool is_udp(const std::optional<Protocol>& protocol) {
  return protocol == Protocol::UDP || protocol == Protocol::TCP_UDP;
}

}  // namespace

NetworkLoadBalancer::NetworkLoadBalancer(const Scope& scope, const Props& props)
    : INetworkLoadBalancer(scope, {.physical_name = props.load_balancer_name}),
      BaseLoadBalancer(*this, base_props(props), resource_props(*this, props), mappings(*this, props)),
      ip_address_type_(props.ip_address_type.value_or(IpAddressType::IPV4)),
      enforce_rules_(on_or_off(props.enforce_security_group_inbound_rules_on_private_link_traffic)),
      source_nat_(props.enable_prefix_for_ipv6_source_nat.value_or(false)) {
  check(props);
  if (!props.elastic_ips.empty())
    resource().node().add_dependency(selected_subnets(props).internet_connectivity_established);
  for (const auto& group : groups(props)) connections_.add_security_group(*group);
  if (props.client_routing_policy) set_attribute("dns_record.client_routing_policy", *props.client_routing_policy);
  if (props.zonal_shift) set_attribute("zonal_shift.config.enabled", *props.zonal_shift ? "true" : "false");
  node().add_validation([this] { return validate(); });
}

ec2::SelectedSubnets NetworkLoadBalancer::selected_subnets(const Props& props) {
  const ec2::SubnetSelection& given = props.vpc_subnets;
  return props.vpc->select_subnets(is_given(given) ? given
                                                   : ec2::SubnetSelection{.subnet_type = ec2::SubnetType::PUBLIC});
}

/// With Elastic IPs, the subnets go into the mappings.
BaseLoadBalancerProps NetworkLoadBalancer::base_props(const Props& props) {
  BaseLoadBalancerProps base = props;
  if (!props.elastic_ips.empty()) base.vpc_subnets = {};
  return base;
}

std::vector<SubnetMapping> NetworkLoadBalancer::mappings(const Construct& self, const Props& props) {
  if (props.elastic_ips.empty()) return props.subnet_mappings;
  const auto refuse = [&self](bool wrong, const char* message, const char* allowed, const char* rule) {
    if (wrong) fail(self, {message, allowed, rule});
  };
  refuse(!props.subnet_mappings.empty(), "the load balancer has both elastic_ips and subnet_mappings", "one of the two",
         "SubnetMappings");
  refuse(!props.internet_facing.value_or(false), "an internal load balancer has elastic_ips",
         "elastic_ips with internet_facing = true", "SubnetMappings.AllocationId");
  const auto subnets = selected_subnets(props).subnets;
  if (subnets.size() != props.elastic_ips.size())
    fail(self, {"the load balancer has " + std::to_string(props.elastic_ips.size()) + " elastic_ips for " +
                    std::to_string(subnets.size()) + " subnets",
                "one for each subnet, as ec2::ElasticIp::one_per_subnet makes them", "SubnetMappings.AllocationId"});
  std::vector<SubnetMapping> mappings;
  for (std::size_t i = 0; i < subnets.size(); ++i)
    mappings.push_back({.subnet = subnets[i], .allocation_id = props.elastic_ips[i]->allocation_id()});
  return mappings;
}

CfnLoadBalancerProps NetworkLoadBalancer::resource_props(const Construct& self, const Props& props) {
  if (props.ip_address_type == IpAddressType::DUAL_STACK_WITHOUT_PUBLIC_IPV4)
    fail(self, {"ip_address_type is DUAL_STACK_WITHOUT_PUBLIC_IPV4 on a Network Load Balancer", "IPV4 or DUAL_STACK",
                "IpAddressType"});
  return {.enable_prefix_for_ipv6_source_nat = on_or_off(props.enable_prefix_for_ipv6_source_nat),
          .enforce_security_group_inbound_rules_on_private_link_traffic =
              on_or_off(props.enforce_security_group_inbound_rules_on_private_link_traffic),
          .ip_address_type = props.ip_address_type,
          .security_groups = Lazy::list([this] {
            const auto ids = security_groups();
            return ids ? Input<List<std::string>>(*ids) : Input<List<std::string>>();
          }),
          .type = "network"};
}

std::vector<Ref<ec2::ISecurityGroup>> NetworkLoadBalancer::groups(const Props& props) {
  const bool disabled = props.disable_security_groups.value_or(false);
  if (!props.security_groups.empty() && disabled)
    fail(*this,
         {"the load balancer has security_groups, and disable_security_groups", "one of the two", "SecurityGroups"});
  const bool by_default = FeatureFlags::of(*this).is_enabled(
      "@aws-cdk/aws-elasticloadbalancingv2:networkLoadBalancerWithSecurityGroupByDefault");
  if (!props.security_groups.empty() || disabled || !by_default) return props.security_groups;
  return {add<ec2::SecurityGroup>(
      "SecurityGroup", {.vpc = props.vpc,
                        .allow_all_outbound = false,
                        .description = "Automatically created Security Group for ELB " + Names::unique_id(*this)})};
}

void NetworkLoadBalancer::check(const Props& props) const {
  check_mappings(props);
  const int capacity = props.minimum_capacity_unit.value_or(0);
  const auto zones = static_cast<int>(props.vpc->availability_zones().size());
  if (capacity != 0 && (capacity < 2750 * zones || capacity > 45000 * zones))
    fail(*this, {"minimum_capacity_unit is " + std::to_string(capacity) + " in " + std::to_string(zones) + " zones",
                 "2750 to 45000 a zone, here " + std::to_string(2750 * zones) + " to " + std::to_string(45000 * zones),
                 "MinimumLoadBalancerCapacity.CapacityUnits"});
}

void NetworkLoadBalancer::check_mappings(const Props& props) const {
  const bool internet_facing = props.internet_facing.value_or(false);
  const bool source_nat = props.enable_prefix_for_ipv6_source_nat.value_or(false);
  for (const SubnetMapping& mapping : props.subnet_mappings) {
    if (internet_facing && mapping.private_ipv4_address.is_set())
      fail(*this, {"a subnet mapping has a private_ipv4_address on an internet-facing load balancer",
                   "private_ipv4_address on internal load balancers", "SubnetMappings.PrivateIPv4Address"});
    if (!internet_facing && mapping.allocation_id.is_set())
      fail(*this, {"a subnet mapping has an allocation_id on an internal load balancer",
                   "allocation_id with internet_facing = true", "SubnetMappings.AllocationId"});
    if (!source_nat && mapping.source_nat_ipv6_prefix)
      fail(*this, {"a subnet mapping has a source_nat_ipv6_prefix, but source NAT over IPv6 is off",
                   "source_nat_ipv6_prefix with enable_prefix_for_ipv6_source_nat = true",
                   "SubnetMappings.SourceNatIpv6Prefix"});
  }
}

std::optional<std::vector<Input<std::string>>> NetworkLoadBalancer::security_groups() const {
  std::vector<Input<std::string>> ids;
  for (const auto& group : connections_.security_groups()) ids.push_back(group->security_group_id());
  if (ids.empty()) return {};
  return ids;
}

NetworkLoadBalancerMetrics NetworkLoadBalancer::metrics() const { return {*this, load_balancer_full_name()}; }

NetworkListener& INetworkLoadBalancer::add_listener(Id id, BaseNetworkListenerProps props) {
  return add<NetworkListener>(std::move(id), {.load_balancer = *this,
                                              .port = props.port,
                                              .alpn_policy = props.alpn_policy,
                                              .certificates = props.certificates,
                                              .default_action = props.default_action,
                                              .default_target_groups = props.default_target_groups,
                                              .protocol = props.protocol,
                                              .ssl_policy = props.ssl_policy,
                                              .tcp_idle_timeout = props.tcp_idle_timeout});
}

NetworkListener& NetworkLoadBalancer::add_listener(Id id, BaseNetworkListenerProps props) {
  if (is_udp(props.protocol) && ip_address_type_ == IpAddressType::DUAL_STACK && !source_nat_)
    fail(*this,
         {"listener '" + id.text() + "' is for " + std::string(to_value(*props.protocol)) +
              " on a dual-stack load balancer without source NAT over IPv6",
          "enable_prefix_for_ipv6_source_nat = true on the load balancer", "EnablePrefixForIpv6SourceNat"},
         id.where());
  return INetworkLoadBalancer::add_listener(std::move(id), std::move(props));
}

std::vector<std::string> NetworkLoadBalancer::validate() const {
  std::vector<std::string> problems = validate_load_balancer();
  const auto mappings = static_cast<const Value&>(resource().subnet_mappings);
  if (!mappings.is_list()) return problems;
  const auto refuse_twice = [&](const char* member, const char* what) {
    std::vector<Value> seen;
    for (const Value& mapping : mappings.items()) {
      const Value value = mapping.find(member);
      if (!value.is_set()) continue;
      if (std::find(seen.begin(), seen.end(), value) != seen.end())
        problems.push_back(
            checks::text({std::string("two subnet mappings have the same ") + what,
                          std::string("another ") + what + " in each", std::string("SubnetMappings.") + member}));
      seen.push_back(value);
    }
  };
  refuse_twice("SubnetId", "subnet");
  refuse_twice("AllocationId", "Elastic IP");
  return problems;
}

}  // namespace cdk::elbv2
