#include <cdk/elasticloadbalancing/load_balancer.hpp>
#include <cdk/error.hpp>
#include <cdk/fn.hpp>
#include <cdk/route53/hosted_zone.hpp>
#include <cdk/route53_targets/classic_load_balancer_target.hpp>
#include <cdk/route53_targets/interface_vpc_endpoint_target.hpp>
#include <cdk/route53_targets/load_balancer_target.hpp>
#include <cdk/route53_targets/route53_record_target.hpp>

namespace cdk::route53_targets {

using route53::AliasRecordTargetConfig;

AliasRecordTargetConfig LoadBalancerTarget::bind(route53::IRecordSet&, route53::IHostedZone*) const {
  return {.dns_name = concat("dualstack.", load_balancer_.load_balancer_dns_name()),
          .hosted_zone_id = load_balancer_.load_balancer_canonical_hosted_zone_id(),
          .evaluate_target_health = props_.evaluate_target_health};
}

AliasRecordTargetConfig ClassicLoadBalancerTarget::bind(route53::IRecordSet&, route53::IHostedZone*) const {
  return {.dns_name = concat("dualstack.", load_balancer_.load_balancer_dns_name()),
          .hosted_zone_id = load_balancer_.load_balancer_canonical_hosted_zone_name_id(),
          .evaluate_target_health = props_.evaluate_target_health};
}

AliasRecordTargetConfig Route53RecordTarget::bind(route53::IRecordSet& record, route53::IHostedZone* zone) const {
  if (zone == nullptr)
    fail(record, {"an alias of a record without a zone", "the zone of both", "AWS::Route53::RecordSet AliasTarget"});
  return {.dns_name = record_.domain_name(), .hosted_zone_id = zone->hosted_zone_id()};
}

AliasRecordTargetConfig InterfaceVpcEndpointTarget::bind(route53::IRecordSet&, route53::IHostedZone*) const {
  const Input<List<std::string>> entry = Fn::split(":", Fn::select(0, vpc_endpoint_.vpc_endpoint_dns_entries()));
  return {.dns_name = Fn::select(1, entry), .hosted_zone_id = Fn::select(0, entry)};
}

}  // namespace cdk::route53_targets
