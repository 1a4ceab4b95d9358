#include <cdk/cdk.hpp>
#include <cdk/ec2.hpp>
#include <cdk/elbv2.hpp>
#include <cdk/route53.hpp>
#include <cdk/route53_targets.hpp>

#include "catch.hpp"
#include "refusal.hpp"

using namespace cdk;
using route53::GeoLocation;
using route53::RecordTarget;

namespace {

struct Fixture {
  App app;
  Stack& stack = app.add<Stack>("stack");
  route53::IHostedZone& zone = route53::HostedZone::from_hosted_zone_attributes(
      stack, "zone", {.hosted_zone_id = "Z1", .zone_name = "example.com"});

  std::string record(route53::ARecordProps props) {
    return refusal([&] { stack.add<route53::ARecord>("record", std::move(props)); });
  }
};

const RecordTarget IP = RecordTarget::from_ip_addresses("192.0.2.1");

/// What is said of a record with an address and what `options` sets.
std::string record_error(void (*options)(route53::ARecordProps&)) {
  Fixture f;
  route53::ARecordProps props{.target = IP, .zone = f.zone};
  options(props);
  return f.record(props);
}

std::string zone_error(const std::string& name) {
  Fixture f;
  return refusal([&] { f.stack.add<route53::HostedZone>("made", {.zone_name = name}); });
}

}  // namespace

TEST_CASE("names of hosted zones are ones that DNS knows") {
  CHECK(zone_error(std::string(256, 'a')) ==
        "error: [stack/made] a zone name of 256 characters; allowed: at most 255 (AWS::Route53::HostedZone Name)");
  CHECK(zone_error(std::string(64, 'a') + ".com") ==
        "error: [stack/made] the part \"" + std::string(64, 'a') +
            "\" of the zone name has 64 characters; allowed: at most 63 (AWS::Route53::HostedZone Name)");
  CHECK(zone_error("my shop.com") ==
        "error: [stack/made] the zone name \"my shop.com\"; allowed: letters, digits and punctuation, and at least one "
        "of them (AWS::Route53::HostedZone Name)");
  CHECK(zone_error("example.com") == "");
}

TEST_CASE("hosted zones know what they are") {
  Fixture f;
  auto& vpc = f.stack.add<ec2::Vpc>("vpc");
  auto& open = f.stack.add<route53::PublicHostedZone>("open", {.zone_name = "example.org"});
  CHECK(refusal([&] { open.add_vpc(vpc); }) ==
        "error: [stack/open] a VPC for a public hosted zone; allowed: VPCs of private zones "
        "(AWS::Route53::HostedZone VPCs)");
  CHECK(refusal([&] { route53::HostedZone::from_hosted_zone_id(f.stack, "by-id", "Z2").zone_name(); }) ==
        "error: [stack/by-id] the name of a hosted zone imported by its id; allowed: an import by "
        "from_hosted_zone_attributes (CDK: HostedZone.fromHostedZoneId)");
  auto& token = route53::HostedZone::from_hosted_zone_attributes(
      f.stack, "token", {.hosted_zone_id = "Z3", .zone_name = Aws::STACK_NAME});
  CHECK(refusal([&] { open.add_delegation(token); }) ==
        "error: [stack/open] a delegation between zones whose names are only known at deployment; allowed: literal "
        "names (CDK: PublicHostedZone.addDelegation)");
}

TEST_CASE("one way at most to choose between records") {
  CHECK(record_error([](auto& p) { p.weight = 256; }) ==
        "error: [stack/record] weight is 256; allowed: 0 to 255 (AWS::Route53::RecordSet Weight)");
  CHECK(record_error([](auto& p) {
          p.set_identifier = "";
          p.weight = 1;
        }) ==
        "error: [stack/record] a set_identifier of 0 characters; allowed: 1 to 128 characters "
        "(AWS::Route53::RecordSet SetIdentifier)");
  CHECK(record_error([](auto& p) { p.set_identifier = "one"; }) ==
        "error: [stack/record] a set_identifier for the only record of its name; allowed: set_identifier with "
        "failover, geo_location, multi_value_answer, region or weight (AWS::Route53::RecordSet SetIdentifier)");
  CHECK(record_error([](auto& p) {
          p.region = "eu-west-1";
          p.weight = 1;
        }) ==
        "error: [stack/record] more than one way to choose between records; allowed: at most one of failover, "
        "geo_location, multi_value_answer, region and weight (AWS::Route53::RecordSet)");
  CHECK(record_error([](auto& p) { p.failover = route53::Failover::PRIMARY; }) ==
        "error: [stack/record] a primary failover record without a health check; allowed: an alias that evaluates its "
        "target's health (AWS::Route53::RecordSet Failover)");
  CfnParameterProps number{.type = "Number"};
  Fixture f;
  const auto weight = f.stack.add<CfnParameter>("weight", number).value_as_number();
  CHECK(f.record({.target = IP, .zone = f.zone, .weight = Input<std::int64_t>::from(weight)}) ==
        "error: [stack/record] a weight that is only known at deployment, without a set_identifier; allowed: a "
        "set_identifier (AWS::Route53::RecordSet SetIdentifier)");
}

TEST_CASE("aliases have limits of their own") {
  Fixture f;
  auto& vpc = f.stack.add<ec2::Vpc>("vpc");
  auto& alb = f.stack.add<elbv2::ApplicationLoadBalancer>("alb", {.vpc = vpc});
  const auto alias = RecordTarget::from_alias(route53_targets::LoadBalancerTarget(alb));
  CHECK(f.record({.target = alias, .zone = f.zone, .multi_value_answer = true}) ==
        "error: [stack/record] multi_value_answer for an alias; allowed: values (AWS::Route53::RecordSet "
        "MultiValueAnswer)");
  CHECK(refusal([&] {
          f.stack.add<route53::ARecord>("second",
                                        {.target = alias, .zone = f.zone, .failover = route53::Failover::SECONDARY});
        }) ==
        "error: [stack/second] a failover alias that doesn't evaluate its target's health; allowed: "
        "evaluate_target_health = true (AWS::Route53::RecordSet Failover)");
  auto& record =
      f.stack.add<route53::ARecord>("remembered", {.target = alias, .zone = f.zone, .ttl = Duration::minutes(1)});
  CHECK(record.node().metadata().back().data ==
        Value("ttl has no effect on an alias: what it stands for has its own. [ack: "
              "aws-cdk-lib/aws-route53:ttlIgnored]"));
  CHECK(refusal([&] { route53_targets::Route53RecordTarget(record).bind(record, nullptr); }) ==
        "error: [stack/remembered] an alias of a record without a zone; allowed: the zone of both "
        "(AWS::Route53::RecordSet AliasTarget)");
}

TEST_CASE("quotes within a text record are escaped") {
  Fixture f;
  f.stack.add<route53::TxtRecord>("text", {.values = {"say \"hi\""}, .zone = f.zone});
  const auto assembly = f.app.synth();
  const Value resources = assembly.stacks().front().template_value.find("Resources");
  REQUIRE(resources.members().size() == 1);
  CHECK(resources.members()[0].value.find("Properties").find("ResourceRecords") == Value::list({"\"say \\\"hi\\\"\""}));
}

TEST_CASE("places are given by their codes") {
  CHECK(refusal([] { GeoLocation::country("Germany"); }) ==
        "error: the country code \"Germany\"; allowed: two capital letters, such as \"DE\" (AWS::Route53::RecordSet "
        "GeoLocation.CountryCode)");
  CHECK(refusal([] { GeoLocation::subdivision("BY", "DE"); }) ==
        "error: a subdivision of the country \"DE\"; allowed: \"US\" or \"UA\" (AWS::Route53::RecordSet "
        "GeoLocation.SubdivisionCode)");
  CHECK(refusal([] { GeoLocation::subdivision("Washington"); }) ==
        "error: the subdivision code \"Washington\"; allowed: one to three capital letters and digits, such as \"WA\" "
        "(AWS::Route53::RecordSet GeoLocation.SubdivisionCode)");
}
