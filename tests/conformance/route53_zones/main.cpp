// Hosted zones and records of every type, aliases, and the ways to choose between records.
#include <cdk/cdk.hpp>
#include <cdk/ec2.hpp>
#include <cdk/elbv2.hpp>
#include <cdk/route53.hpp>
#include <cdk/route53_targets.hpp>

using namespace cdk;
using route53::ARecord;
using route53::IHostedZone;
using route53::RecordTarget;

namespace {

void records_of_each_type(Stack& stack, IHostedZone& zone, IHostedZone& below) {
  stack.add<route53::CnameRecord>("docs",
                                  {.domain_name = "docs.example.net", .zone = zone, .record_name = "docs.example.com"});
  stack.add<route53::TxtRecord>(
      "text", {.values = {"v=spf1 -all", "back\\slash", std::string(300, 'x')}, .zone = zone, .record_name = "_spf"});
  stack.add<route53::SrvRecord>(
      "sip", {.values = {{.host_name = "sip.example.com", .port = 5060, .priority = 10, .weight = 5}},
              .zone = zone,
              .record_name = "_sip._tcp"});
  stack.add<route53::CaaRecord>(
      "caa", {.values = {{.flag = 0, .tag = route53::CaaTag::IODEF, .value = "mailto:me@example.com"}}, .zone = below});
  stack.add<route53::MxRecord>("mail", {.values = {{.host_name = "mx1.example.com", .priority = 10},
                                                   {.host_name = "mx2.example.com", .priority = 20}},
                                        .zone = zone});
  stack.add<route53::NsRecord>(
      "ns", {.values = {"ns-1.example.net.", "ns-2.example.net."}, .zone = zone, .record_name = "us"});
  stack.add<route53::DsRecord>(
      "ds", {.values = {"12345 3 1 123456789abcdef67890123456789abcdef67890"}, .zone = zone, .record_name = "us"});
  stack.add<route53::ZoneDelegationRecord>(
      "asia", {.name_servers = {"ns-1.example.net", "ns-2.example.net."}, .zone = zone, .record_name = "asia"});
}

void choices(Stack& stack, IHostedZone& zone, elbv2::ILoadBalancerV2& alb) {
  using route53::Failover;
  using route53::GeoLocation;
  const auto ip = RecordTarget::from_ip_addresses("192.0.2.1");
  stack.add<ARecord>("weighted", {.target = ip, .zone = zone, .record_name = "w", .weight = 20});
  stack.add<ARecord>("weighted-own",
                     {.target = ip, .zone = zone, .record_name = "w", .set_identifier = "none", .weight = 0});
  stack.add<ARecord>("near", {.target = ip, .zone = zone, .record_name = "n", .region = "eu-west-1"});
  stack.add<ARecord>("many", {.target = ip, .zone = zone, .multi_value_answer = true, .record_name = "m"});
  stack.add<ARecord>("germany",
                     {.target = ip, .zone = zone, .geo_location = GeoLocation::country("DE"), .record_name = "g"});
  stack.add<ARecord>("asia-too", {.target = ip,
                                  .zone = zone,
                                  .geo_location = GeoLocation::continent(route53::Continent::ASIA),
                                  .record_name = "g"});
  stack.add<ARecord>("washington",
                     {.target = ip, .zone = zone, .geo_location = GeoLocation::subdivision("WA"), .record_name = "g"});
  stack.add<ARecord>("rest", {.target = ip, .zone = zone, .geo_location = GeoLocation::default_(), .record_name = "g"});
  stack.add<ARecord>(
      "first",
      {.target = RecordTarget::from_alias(route53_targets::LoadBalancerTarget(alb, {.evaluate_target_health = true})),
       .zone = zone,
       .failover = Failover::PRIMARY,
       .record_name = "f"});
  stack.add<ARecord>("second", {.target = ip, .zone = zone, .failover = Failover::SECONDARY, .record_name = "f"});
}

}  // namespace

int main(int argc, char** argv) {
  App app(argc, argv);
  auto& stack = app.add<Stack>("zones");
  auto& vpc = stack.add<ec2::Vpc>("vpc", {.max_azs = 2});
  auto& zone = stack.add<route53::PublicHostedZone>(
      "zone",
      {.zone_name = "example.com", .accelerated_recovery_enabled = true, .caa_amazon = true, .comment = "the shop"});
  auto& below =
      stack.add<route53::PublicHostedZone>("below", {.zone_name = "eu.example.com", .add_trailing_dot = false});
  zone.add_delegation(below, {.comment = "Europe", .ttl = Duration::minutes(30)});
  auto& inside = stack.add<route53::PrivateHostedZone>("inside", {.vpc = vpc, .zone_name = "shop.local"});
  stack
      .add<route53::HostedZone>("plain",
                                {.zone_name = "example.org.",
                                 .query_logs_log_group_arn = "arn:aws:logs:us-east-1:123456789012:log-group:dns"})
      .add_vpc(vpc);

  auto& alb = stack.add<elbv2::ApplicationLoadBalancer>("alb", {.vpc = vpc, .internet_facing = true});
  const auto alias = RecordTarget::from_alias(route53_targets::LoadBalancerTarget(alb));
  auto& www = stack.add<ARecord>("www", {.target = alias, .zone = zone, .record_name = "www"});
  stack.add<route53::AaaaRecord>("www6", {.target = alias, .zone = zone, .record_name = "www"});
  stack.add<ARecord>("apex", {.target = RecordTarget::from_alias(route53_targets::Route53RecordTarget(www)),
                              .zone = zone,
                              .comment = "the domain itself"});
  stack.add<ARecord>("hosts", {.target = RecordTarget::from_ip_addresses("10.0.0.4", "10.0.0.5"),
                               .zone = inside,
                               .record_name = "host.shop.local.",
                               .ttl = Duration::minutes(1)});
  auto& endpoint = vpc.add_interface_endpoint("ecr", {.service = ec2::InterfaceVpcEndpointAwsService::ECR});
  stack.add<ARecord>("registry",
                     {.target = RecordTarget::from_alias(route53_targets::InterfaceVpcEndpointTarget(endpoint)),
                      .zone = inside,
                      .record_name = "ecr"});
  records_of_each_type(stack, zone, below);
  choices(stack, zone, alb);

  auto& imported = route53::HostedZone::from_hosted_zone_attributes(
      stack, "imported", {.hosted_zone_id = "Z123", .zone_name = "example.net"});
  stack.add<route53::RecordSet>(
      "any", {.record_type = route53::RecordType::NAPTR,
              .target = RecordTarget::from_values("100 50 \"s\" \"z3950+I2L+I2C\" \"\" _z3950._tcp.example.net."),
              .zone = imported,
              .record_name = "any"});
  auto& by_id = route53::HostedZone::from_hosted_zone_id(stack, "by-id", "Z124");
  stack.add<CfnOutput>("arn", {.value = by_id.hosted_zone_arn()});
  stack.add<CfnOutput>("servers", {.value = join(",", zone.hosted_zone_name_servers())});
  stack.add<CfnOutput>("name", {.value = www.domain_name()});
  return app.run();
}
