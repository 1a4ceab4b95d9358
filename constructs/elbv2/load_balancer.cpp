#include <algorithm>
#include <cdk/ec2/ivpc.hpp>
#include <cdk/elbv2/cfn_load_balancer.hpp>
#include <cdk/elbv2/checks.hpp>
#include <cdk/elbv2/load_balancer.hpp>
#include <cdk/error.hpp>
#include <cdk/lazy.hpp>

namespace cdk::elbv2 {
namespace {

using Mapping = CfnLoadBalancerTypes::SubnetMappingProperty;

std::vector<Mapping> render(const std::vector<SubnetMapping>& mappings) {
  std::vector<Mapping> rendered;
  for (const SubnetMapping& mapping : mappings)
    rendered.push_back({.subnet_id = mapping.subnet->subnet_id(),
                        .allocation_id = mapping.allocation_id,
                        .i_pv6_address = mapping.ipv6_address,
                        .private_i_pv4_address = mapping.private_ipv4_address,
                        .source_nat_ipv6_prefix = mapping.source_nat_ipv6_prefix
                                                      ? mapping.source_nat_ipv6_prefix->prefix()
                                                      : Input<std::string>()});
  return rendered;
}

/// CDK looks for the mapped subnets among the VPC's default selection, so public subnets beside private ones are no
/// dependency there.
DependencyGroup routes_of(ec2::IVpc& vpc, const std::vector<SubnetMapping>& mappings) {
  DependencyGroup routes;
  for (const auto& subnet : vpc.select_subnets().subnets) {
    const auto is_subnet = [&subnet](const SubnetMapping& m) { return m.subnet->subnet_id() == subnet->subnet_id(); };
    if (std::any_of(mappings.begin(), mappings.end(), is_subnet))
      routes.add(subnet->internet_connectivity_established());
  }
  return routes;
}

}  // namespace

bool BaseLoadBalancer::is_given(const ec2::SubnetSelection& selection) {
  return !selection.availability_zones.empty() || selection.one_per_az || !selection.subnet_filters.empty() ||
         !selection.subnet_group_name.empty() || selection.subnet_type || !selection.subnets.empty();
}

struct BaseLoadBalancer::Place {
  Input<List<std::string>> subnets = {};
  Input<List<Mapping>> mappings = {};
  DependencyGroup routes = {};
  std::vector<Ref<ec2::ISubnet>> subnet_constructs = {};
};

BaseLoadBalancer::Place BaseLoadBalancer::find_place(ILoadBalancerV2& self, const BaseLoadBalancerProps& props,
                                                     const std::vector<SubnetMapping>& mappings) {
  const bool internet_facing = props.internet_facing.value_or(false);
  Place place;
  if (!mappings.empty()) {
    if (is_given(props.vpc_subnets))
      fail(self,
           {"the load balancer has both vpc_subnets and subnet_mappings", "one of the two", "Subnets, SubnetMappings"});
    place.mappings = render(mappings);
    if (internet_facing) place.routes = routes_of(*props.vpc, mappings);
    return place;
  }
  ec2::SubnetSelection selection = props.vpc_subnets;
  if (!is_given(selection) && internet_facing) selection.subnet_type = ec2::SubnetType::PUBLIC;
  const ec2::SelectedSubnets selected = props.vpc->select_subnets(selection);
  place.subnets = selected.subnet_ids;
  if (internet_facing) place.routes = selected.internet_connectivity_established;
  if (!selected.is_pending_lookup) place.subnet_constructs = selected.subnets;
  return place;
}

BaseLoadBalancer::BaseLoadBalancer(ILoadBalancerV2& self, const BaseLoadBalancerProps& props,
                                   CfnLoadBalancerProps extra, const std::vector<SubnetMapping>& subnet_mappings)
    : BaseLoadBalancer(self, props, std::move(extra), find_place(self, props, subnet_mappings)) {}

BaseLoadBalancer::BaseLoadBalancer(ILoadBalancerV2& self, const BaseLoadBalancerProps& props,
                                   CfnLoadBalancerProps extra, Place place)
    : self_(self),
      vpc_(props.vpc),
      name_(props.load_balancer_name),
      subnets_(place.subnet_constructs),
      resource_(make_resource(props, std::move(extra), place)) {
  resource_.node().add_dependency(place.routes);
  apply(props);
}

CfnLoadBalancer& BaseLoadBalancer::make_resource(const BaseLoadBalancerProps& props, CfnLoadBalancerProps all,
                                                 const Place& place) {
  all.name = name_;
  all.subnets = place.subnets;
  all.subnet_mappings = place.mappings;
  all.scheme = props.internet_facing.value_or(false) ? "internet-facing" : "internal";
  all.load_balancer_attributes = Lazy::any([this] { return attributes_.render(); });
  if (props.minimum_capacity_unit.value_or(0) != 0)
    all.minimum_load_balancer_capacity =
        CfnLoadBalancerTypes::MinimumLoadBalancerCapacityProperty{.capacity_units = *props.minimum_capacity_unit};
  return self_.add<CfnLoadBalancer>("Resource", std::move(all));
}

void BaseLoadBalancer::apply(const BaseLoadBalancerProps& props) {
  set_attribute("deletion_protection.enabled", props.deletion_protection.value_or(false) ? "true" : "false");
  if (props.cross_zone_enabled)
    set_attribute("load_balancing.cross_zone.enabled", *props.cross_zone_enabled ? "true" : "false");
  if (!props.deny_all_igw_traffic) return;
  if (!(resource_.ip_address_type == Input<std::string>(IpAddressType::DUAL_STACK)))
    fail(self_, {"deny_all_igw_traffic is given, but the load balancer has no IPv6 addresses",
                 "deny_all_igw_traffic with ip_address_type = DUAL_STACK",
                 "LoadBalancerAttributes ipv6.deny_all_igw_traffic"});
  set_attribute("ipv6.deny_all_igw_traffic", *props.deny_all_igw_traffic ? "true" : "false");
}

Input<std::string> BaseLoadBalancer::load_balancer_arn() const { return resource_.ref(); }
Input<std::string> BaseLoadBalancer::load_balancer_canonical_hosted_zone_id() const {
  return resource_.attr_canonical_hosted_zone_id();
}
Input<std::string> BaseLoadBalancer::load_balancer_dns_name() const { return resource_.attr_dns_name(); }
Input<std::string> BaseLoadBalancer::load_balancer_full_name() const {
  return resource_.attr_load_balancer_full_name();
}
Input<std::string> BaseLoadBalancer::load_balancer_name() const { return resource_.attr_load_balancer_name(); }
Input<List<std::string>> BaseLoadBalancer::load_balancer_security_groups() const {
  return resource_.attr_security_groups();
}

std::vector<std::string> BaseLoadBalancer::validate_load_balancer() const {
  std::vector<std::string> problems = checks::name(name_, "the load balancer's", "Name");
  if (name_.is_string() && name_.as_string().starts_with("internal-"))
    problems.push_back(checks::text({"the load balancer's name is '" + std::string(name_.as_string()) + "'",
                                     "names that don't begin with 'internal-'", "Name"}));
  if (resource_.subnets.is_set() && resource_.subnet_mappings.is_set())
    problems.push_back(checks::text({"the load balancer has both subnets and subnet mappings",
                                     "one of the two: unset the other where the resource is changed directly",
                                     "Subnets, SubnetMappings"}));
  return problems;
}

}  // namespace cdk::elbv2
