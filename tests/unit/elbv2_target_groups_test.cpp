#include <cdk/elbv2_targets.hpp>
#include <chrono>

#include "catch.hpp"
#include "elbv2_support.hpp"

using namespace cdk;
using namespace std::chrono_literals;
using elbv2::ApplicationTargetGroup;
using elbv2::NetworkTargetGroup;
using elbv2::Protocol;
using elbv2::TargetType;
using elbv2_targets::InstanceIdTarget;
using elbv2_targets::IpTarget;
using Algorithm = elbv2::TargetGroupLoadBalancingAlgorithmType;

namespace {

struct Groups : Balanced {
  std::string refused(elbv2::ApplicationTargetGroupProps props) {
    return refusal([&] { stack.add<ApplicationTargetGroup>("group", props); });
  }
  /// What synthesis says of a web group with this health check.
  std::string web(elbv2::HealthCheck check, TargetType type = TargetType::IP) {
    stack.add<ApplicationTargetGroup>("group", {.health_check = check, .port = 80, .target_type = type, .vpc = vpc});
    return findings();
  }
  std::string net(elbv2::HealthCheck check, Protocol protocol = Protocol::TCP) {
    stack.add<NetworkTargetGroup>(
        "group", {.port = 80, .health_check = check, .protocol = protocol, .target_type = TargetType::IP, .vpc = vpc});
    return findings();
  }
};

}  // namespace

TEST_CASE("slow start and anomaly mitigation go with their algorithms") {
  Groups g;
  CHECK(
      g.refused({.slow_start = 29s}) ==
      "error: [app/group] slow start takes 29 seconds; allowed: 30 to 900, or 0 to turn it off (TargetGroupAttributes "
      "slow_start.duration_seconds)");
  CHECK(g.refused({.load_balancing_algorithm_type = Algorithm::WEIGHTED_RANDOM, .slow_start = 30s}) ==
        "error: [app/group] slow start is used with the algorithm weighted_random; allowed: another algorithm with "
        "slow start "
        "(TargetGroupAttributes slow_start.duration_seconds)");
  CHECK(g.refused({.enable_anomaly_mitigation = true}) ==
        "error: [app/group] anomaly mitigation is enabled without the algorithm weighted_random; allowed: "
        "load_balancing_algorithm_type = WEIGHTED_RANDOM with it (TargetGroupAttributes "
        "load_balancing.algorithm.anomaly_mitigation)");
}

TEST_CASE("stickiness cookies last up to 7 days and have a name of their own") {
  Groups g;
  CHECK(g.refused({.stickiness_cookie_duration = 0s}) ==
        "error: [app/group] the stickiness cookie lasts 0 seconds; allowed: 1 second to 7 days (604800 seconds) "
        "(TargetGroupAttributes)");
  CHECK(g.refused({.stickiness_cookie_duration = 1h, .stickiness_cookie_name = ""}) ==
        "error: [app/group] the stickiness cookie's name is ''; allowed: a name, or none for the load balancer's own "
        "cookie "
        "(TargetGroupAttributes stickiness.app_cookie.cookie_name)");
  CHECK(g.refused({.stickiness_cookie_duration = 1h, .stickiness_cookie_name = "AWSALBTG"}) ==
        "error: [app/group] the stickiness cookie's name is 'AWSALBTG'; allowed: names that don't begin with AWSALB, "
        "which "
        "the load balancer uses itself (TargetGroupAttributes stickiness.app_cookie.cookie_name)");
  CHECK(g.refused({.stickiness_cookie_name = "mine"}) ==
        "error: [app/group] a stickiness cookie is named, but stickiness is off; allowed: stickiness_cookie_duration, "
        "too "
        "(TargetGroupAttributes)");
}

TEST_CASE("targets of a group are of one type, a Lambda function alone") {
  Groups g;
  auto& group = g.stack.add<ApplicationTargetGroup>("group", {.port = 80, .vpc = g.vpc});
  group.add_target(IpTarget("10.0.0.1"));
  CHECK(refusal([&] { group.add_target(InstanceIdTarget("i-1")); }) ==
        "error: [app/group] a target of type 'instance' was added to a group of type 'ip'; allowed: targets of one "
        "type in a "
        "group (TargetType)");
  CHECK(
      refusal(
          [&] { g.stack.add<ApplicationTargetGroup>("headers", {.multi_value_headers_enabled = true, .port = 80}); }) ==
      "error: [app/headers] multi-value headers are enabled, but the target type isn't LAMBDA; allowed: target_type = "
      "LAMBDA with them (TargetGroupAttributes)");
}

TEST_CASE("numbers of healthy targets are numbers") {
  Groups g;
  CHECK(
      g.refused({.target_group_health = {.routing_minimum_healthy_target_count = 0}}) ==
      "error: [app/group] attribute target_group_health.unhealthy_state_routing.minimum_healthy_targets.count is '0'; "
      "allowed: a whole number greater than 0 (TargetGroupAttributes)");
  CHECK(refusal([&] {
          g.stack.add<ApplicationTargetGroup>("two",
                                              {.target_group_health = {.dns_minimum_healthy_target_percentage = 101}});
        }) ==
        "error: [app/two] attribute target_group_health.dns_failover.minimum_healthy_targets.percentage is '101'; "
        "allowed: a "
        "whole number from 1 to 100, or 'off' (TargetGroupAttributes)");
  CHECK(
      refusal([&] {
        g.stack.add<ApplicationTargetGroup>("three", {.target_group_health = {.dns_minimum_healthy_target_count = -1}});
      }) ==
      "error: [app/three] attribute target_group_health.dns_failover.minimum_healthy_targets.count is '-1'; allowed: a "
      "whole number greater than 0, or 'off' (TargetGroupAttributes)");
}

TEST_CASE("a group has a name that AWS takes, a vpc, and a port or protocol") {
  Groups g;
  g.stack.add<ApplicationTargetGroup>(
      "group", {.target_group_name = "-a_name_of_33_characters_at_least", .target_type = TargetType::IP});
  CHECK(
      g.findings() ==
      "error: [app/group] the target group's name is '-a_name_of_33_characters_at_least', 33 characters; allowed: at "
      "most "
      "32 (Name)\n"
      "error: [app/group] the target group's name is '-a_name_of_33_characters_at_least'; allowed: no hyphen at either "
      "end "
      "(Name)\n"
      "error: [app/group] the target group's name is '-a_name_of_33_characters_at_least'; allowed: letters, digits and "
      "hyphens (Name)\n"
      "error: [app/group] the target group has no vpc; allowed: one, unless its target is a Lambda function (VpcId)\n"
      "error: [app/group] the target group has neither port nor protocol; allowed: one of the two (Port, Protocol)");
}

TEST_CASE("a Lambda function has no port") {
  Groups g;
  g.stack.add<ApplicationTargetGroup>("group", {.port = 80, .target_type = TargetType::LAMBDA});
  CHECK(g.findings() ==
        "error: [app/group] the target is a Lambda function, but the target group has a port or protocol; allowed: "
        "neither "
        "(Port, Protocol)");
}

TEST_CASE("health checks of web targets") {
  CHECK(Groups().web({.interval = 10s, .timeout = 10s}) ==
        "error: [app/group] the health check's interval is 10 seconds, its timeout 10 seconds; allowed: an interval "
        "greater "
        "than the timeout (HealthCheckIntervalSeconds, HealthCheckTimeoutSeconds)");
  CHECK(Groups().web({.protocol = Protocol::TCP}) ==
        "error: [app/group] the health check's protocol is TCP; allowed: HTTP or HTTPS behind an Application Load "
        "Balancer "
        "(HealthCheckProtocol)");
  CHECK(
      Groups().web({.healthy_threshold_count = 1, .interval = 301s, .timeout = 1s, .unhealthy_threshold_count = 11}) ==
      "error: [app/group] the health check's interval is 301 seconds; allowed: 5 to 300 (HealthCheckIntervalSeconds)\n"
      "error: [app/group] the health check's timeout is 1 seconds; allowed: 2 to 120 (HealthCheckTimeoutSeconds)\n"
      "error: [app/group] the health check's healthy threshold is 1 checks; allowed: 2 to 10 (HealthyThresholdCount)\n"
      "error: [app/group] the health check's unhealthy threshold is 11 checks; allowed: 2 to 10 "
      "(UnhealthyThresholdCount)");
  CHECK(Groups().web({.enabled = false}) ==
        "error: [app/group] the health check is off for targets of type 'ip'; allowed: that for Lambda functions only "
        "(HealthCheckEnabled)");
  CHECK(Groups().web({}, TargetType::ALB) ==
        "error: [app/group] the target is a load balancer, but the group is for Application Load Balancers; allowed: a "
        "NetworkTargetGroup for targets of type alb (TargetType)");
}

TEST_CASE("health checks of network targets") {
  CHECK(Groups().net({.protocol = Protocol::UDP}) ==
        "error: [app/group] the health check's protocol is UDP; allowed: HTTP, HTTPS or TCP behind a Network Load "
        "Balancer "
        "(HealthCheckProtocol)");
  CHECK(Groups().net({.path = "/"}) ==
        "error: [app/group] the health check has a path, but its protocol is TCP; allowed: a path with HTTP or HTTPS "
        "(HealthCheckPath)");
  CHECK(Groups().net({.healthy_http_codes = "200"}) ==
        "error: [app/group] the health check has HTTP codes, but its protocol is TCP; allowed: HTTP codes with HTTP or "
        "HTTPS "
        "(Matcher)");
  CHECK(Groups().net({.healthy_grpc_codes = "0"}) ==
        "error: [app/group] the health check has gRPC codes; allowed: those behind an Application Load Balancer only "
        "(Matcher.GrpcCode)");
  CHECK(Groups().net({.interval = 5s, .timeout = 6s}) ==
        "error: [app/group] the health check's interval is 5 seconds, its timeout 6 seconds; allowed: an interval of "
        "at least "
        "the timeout (HealthCheckIntervalSeconds, HealthCheckTimeoutSeconds)");
  CHECK(Groups().net({.interval = 5s, .timeout = 5s}, Protocol::UDP).empty());
}

TEST_CASE("an Application Load Balancer is a target for TCP alone") {
  Groups g;
  g.stack.add<NetworkTargetGroup>(
      "group",
      {.port = 80, .protocol = Protocol::UDP, .targets = {elbv2_targets::AlbArnTarget("arn", 80)}, .vpc = g.vpc});
  CHECK(g.findings() ==
        "error: [app/group] the target is an Application Load Balancer, but the group's protocol is UDP; allowed: TCP "
        "(Protocol of TargetType alb)");
}

TEST_CASE("a group tells its load balancer once it has one") {
  Groups g;
  auto& group = g.stack.add<NetworkTargetGroup>("group", {.port = 80, .vpc = g.vpc});
  CHECK(refusal([&] { group.first_load_balancer_full_name(); }) ==
        "error: [app/group] the target group isn't attached to a load balancer yet; allowed: adding it to a listener "
        "before");
}

TEST_CASE("imported groups take targets that register themselves") {
  Groups g;
  auto& group = ApplicationTargetGroup::from_target_group_attributes(
      g.stack, "group", {.target_group_arn = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:targetgroup/name/1"});
  const std::string allowed =
      "a target that doesn't register itself was added to an imported target group; allowed: services and Auto Scaling "
      "groups, or a target group made here (Targets)";
  CHECK(refusal([&] { group.add_target(IpTarget("10.0.0.1")); }) == "error: [app/group] " + allowed);
  auto& plain = NetworkTargetGroup::from_target_group_attributes(
      g.stack, "plain", {.target_group_arn = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:targetgroup/name/2"});
  CHECK(refusal([&] { plain.add_target(IpTarget("10.0.0.1")); }) == "error: [app/plain] " + allowed);
}
