#include <algorithm>
#include <cdk/annotations.hpp>
#include <cdk/ec2/isubnet.hpp>
#include <cdk/ec2/security_group.hpp>
#include <cdk/elbv2/application_load_balancer.hpp>
#include <cdk/elbv2/cfn_load_balancer.hpp>
#include <cdk/elbv2/checks.hpp>
#include <cdk/elbv2/load_balancer_metrics.hpp>
#include <cdk/error.hpp>
#include <cdk/lazy.hpp>
#include <cdk/names.hpp>

namespace cdk::elbv2 {
namespace {

std::string plain(bool flag) { return flag ? "true" : "false"; }

struct Zones {
  std::size_t count = 0;
  bool all_known = true;
  bool is_local = false;
};

/// Local Zones are named after their region, place and number: us-west-2-lax-1a.
bool is_local_zone(const Value& zone) { return zone.is_string() && std::ranges::count(zone.as_string(), '-') > 2; }

/// Zones of imported subnets may not be known; each of those counts as one of its own.
Zones zones_of(const std::vector<Ref<ec2::ISubnet>>& subnets) {
  Zones zones;
  std::vector<Value> seen;
  for (const auto& subnet : subnets) {
    if (!Resource::is_owned_resource(*subnet)) {
      zones.all_known = false;
      ++zones.count;
      continue;
    }
    const Value zone = subnet->availability_zone();
    zones.is_local = zones.is_local || is_local_zone(zone);
    if (std::ranges::find(seen, zone) != seen.end()) continue;
    seen.push_back(zone);
    ++zones.count;
  }
  return zones;
}

}  // namespace

ApplicationLoadBalancer::ApplicationLoadBalancer(const Scope& scope, const Props& props)
    : IApplicationLoadBalancer(scope, {.physical_name = props.load_balancer_name}),
      BaseLoadBalancer(*this, props, resource_props(props)),
      ip_address_type_(props.ip_address_type.value_or(IpAddressType::IPV4)) {
  check(props);
  ec2::ISecurityGroup& group =
      props.security_group
          ? *props.security_group
          : add<ec2::SecurityGroup>("SecurityGroup", {.vpc = props.vpc,
                                                      .allow_all_outbound = false,
                                                      .description = "Automatically created Security Group for ELB " +
                                                                     Names::unique_id(*this)});
  connections_.add_security_group(group);
  apply(props);
  node().add_validation([this] { return validate(); });
}

CfnLoadBalancerProps ApplicationLoadBalancer::resource_props(const Props& props) {
  return {.ip_address_type = props.ip_address_type,
          .security_groups = Lazy::list([this] {
            std::vector<Input<std::string>> ids;
            for (const auto& group : connections_.security_groups()) ids.push_back(group->security_group_id());
            return Input<List<std::string>>(ids);
          }),
          .type = "application"};
}

void ApplicationLoadBalancer::check(const Props& props) const {
  const int capacity = props.minimum_capacity_unit.value_or(0);
  if (capacity != 0 && capacity < 100)
    fail(*this, {"minimum_capacity_unit is " + std::to_string(capacity),
                 "at least 100 for an Application Load Balancer", "MinimumLoadBalancerCapacity.CapacityUnits"});
  if (ip_address_type_ == IpAddressType::DUAL_STACK_WITHOUT_PUBLIC_IPV4 && !props.internet_facing.value_or(false))
    fail(*this, {"ip_address_type is DUAL_STACK_WITHOUT_PUBLIC_IPV4 on an internal load balancer",
                 "internet_facing = true with it", "IpAddressType, Scheme"});
  if (props.client_keep_alive) {
    const auto seconds = props.client_keep_alive->to_seconds({.integral = false});
    if (seconds < 60 || seconds > 604800)
      fail(*this, {"client_keep_alive is " + props.client_keep_alive->to_human_string(), "60 to 604800 seconds",
                   "LoadBalancerAttributes client_keep_alive.seconds"});
  }
  if (props.idle_timeout) {
    const auto seconds = props.idle_timeout->to_seconds();
    if (seconds < 1 || seconds > 4000)
      fail(*this, {"idle_timeout is " + std::to_string(seconds) + " seconds", "1 to 4000",
                   "LoadBalancerAttributes idle_timeout.timeout_seconds"});
  }
  if (props.cross_zone_enabled == false)
    fail(*this,
         {"cross_zone_enabled is false", "true for an Application Load Balancer, which always spreads over zones",
          "LoadBalancerAttributes load_balancing.cross_zone.enabled"});
}

void ApplicationLoadBalancer::apply(const Props& props) {
  const auto set_if_true = [this](const char* key, const std::optional<bool>& flag) {
    if (flag.value_or(false)) set_attribute(key, "true");
  };
  if (props.http2_enabled) set_attribute("routing.http2.enabled", plain(*props.http2_enabled));
  if (props.idle_timeout)
    set_attribute("idle_timeout.timeout_seconds", std::to_string(props.idle_timeout->to_seconds()));
  if (props.drop_invalid_header_fields)
    set_attribute("routing.http.drop_invalid_header_fields.enabled", plain(*props.drop_invalid_header_fields));
  if (props.desync_mitigation_mode) set_attribute("routing.http.desync_mitigation_mode", *props.desync_mitigation_mode);
  set_if_true("routing.http.preserve_host_header.enabled", props.preserve_host_header);
  set_if_true("routing.http.x_amzn_tls_version_and_cipher_suite.enabled",
              props.x_amzn_tls_version_and_cipher_suite_headers);
  set_if_true("routing.http.xff_client_port.enabled", props.preserve_xff_client_port);
  if (props.xff_header_processing_mode)
    set_attribute("routing.http.xff_header_processing.mode", *props.xff_header_processing_mode);
  set_if_true("waf.fail_open.enabled", props.waf_fail_open);
  if (props.client_keep_alive)
    set_attribute("client_keep_alive.seconds", std::to_string(props.client_keep_alive->to_seconds()));
}

ApplicationLoadBalancerMetrics ApplicationLoadBalancer::metrics() const { return {*this, load_balancer_full_name()}; }

ApplicationListener& IApplicationLoadBalancer::add_listener(Id id, BaseApplicationListenerProps props) {
  return add<ApplicationListener>(std::move(id), {.load_balancer = *this,
                                                  .certificates = props.certificates,
                                                  .default_action = props.default_action,
                                                  .default_target_groups = props.default_target_groups,
                                                  .mutual_authentication = props.mutual_authentication,
                                                  .open = props.open,
                                                  .port = props.port,
                                                  .protocol = props.protocol,
                                                  .ssl_policy = props.ssl_policy});
}

ApplicationListener& ApplicationLoadBalancer::add_listener(Id id, BaseApplicationListenerProps props) {
  auto& listener = IApplicationLoadBalancer::add_listener(std::move(id), std::move(props));
  listeners_.push_back(listener);
  return listener;
}

ApplicationListener& ApplicationLoadBalancer::add_redirect(ApplicationLoadBalancerRedirectConfig props,
                                                           std::source_location where) {
  const int source = props.source_port.value_or(80);
  const std::string target = std::to_string(props.target_port.value_or(443));
  return add_listener(
      Id("Redirect" + std::to_string(source) + "To" + target, where),
      {.default_action = ListenerAction::redirect(
           {.permanent = true, .port = target, .protocol = props.target_protocol.value_or(ApplicationProtocol::HTTPS)},
           where),
       .open = props.open.value_or(true),
       .port = source,
       .protocol = props.source_protocol.value_or(ApplicationProtocol::HTTP)});
}

std::vector<std::string> ApplicationLoadBalancer::validate() const {
  std::vector<std::string> problems = validate_load_balancer();
  // Subnets that were changed on the resource itself are the user's business.
  if (subnets().empty() || resource().subnet_mappings.is_set() || resource().subnets.items().size() != subnets().size())
    return problems;
  const Zones zones = zones_of(subnets());
  if (zones.count >= 2 || zones.is_local) return problems;
  const std::string message = "the load balancer's subnets are in one zone";
  const char* const allowed = "subnets in at least two zones";
  if (zones.all_known)
    problems.push_back(checks::text({message, allowed, "Subnets of an Application Load Balancer"}));
  else
    Annotations::of(const_cast<ApplicationLoadBalancer&>(*this))
        .add_warning_v2("cdk-cpp/elbv2:oneZone", message + "; AWS takes that on Outposts and in Local Zones only");
  return problems;
}

}  // namespace cdk::elbv2
