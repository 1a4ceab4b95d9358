// Load balancers that nobody has looked up yet.
#include <cdk/cdk.hpp>
#include <cdk/elbv2.hpp>
#include <cdk/elbv2_targets.hpp>

#include "catch.hpp"
#include "rendered.hpp"

using namespace cdk;
using elbv2_targets::IpTarget;

namespace {

struct Unanswered {
  App app;
  Stack& stack = app.add<Stack>("app", {.env = {.account = "111122223333", .region = "eu-west-1"}});
};

}  // namespace

TEST_CASE("target groups of an unknown load balancer are in the stand-in for its VPC") {
  Unanswered web;
  elbv2::ApplicationLoadBalancer::from_lookup(web.stack, "Web", {.load_balancer_tags = {{"kind", "web"}}})
      .add_listener("Added", {.port = 8080})
      .add_targets("Targets", {.port = 80, .targets = {IpTarget("10.0.0.1")}});
  CHECK(Rendered(web.app).properties("WebAddedTargetsGroup9F409697") == parse_json(R"({
    "Port": 80, "Protocol": "HTTP",
    "TargetGroupAttributes": [{"Key": "stickiness.enabled", "Value": "false"}],
    "Targets": [{"Id": "10.0.0.1"}], "TargetType": "ip", "VpcId": "vpc-12345"})"));

  Unanswered net;
  elbv2::NetworkLoadBalancer::from_lookup(
      net.stack, "Net",
      {.load_balancer_arn = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/net/other/0123"})
      .add_listener("Added", {.port = 9090})
      .add_targets("Targets", {.port = 90, .targets = {IpTarget("10.0.0.2")}});
  const Rendered rendered(net.app);
  CHECK(rendered.properties("NetAddedTargetsGroup1BFB9CE9") == parse_json(R"({
    "Port": 90, "Protocol": "TCP", "Targets": [{"Id": "10.0.0.2"}], "TargetType": "ip", "VpcId": "vpc-12345"})"));
  CHECK(rendered.properties("NetAdded6FB9A70F") == parse_json(R"({
    "DefaultActions": [{"TargetGroupArn": {"Ref": "NetAddedTargetsGroup1BFB9CE9"}, "Type": "forward"}],
    "LoadBalancerArn":
      "arn:aws:elasticloadbalancing:us-west-2:123456789012:loadbalancer/network/my-load-balancer/50dc6c495c0c9188",
    "Port": 9090, "Protocol": "TCP"})"));
}
