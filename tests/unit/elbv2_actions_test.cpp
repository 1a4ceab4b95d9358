#include <cdk/elbv2_targets.hpp>

#include "catch.hpp"
#include "elbv2_support.hpp"

using namespace cdk;
using elbv2::ListenerAction;
using elbv2::ListenerCondition;
using elbv2::NetworkListenerAction;

TEST_CASE("redirects change something, to a path, protocol and port that exist") {
  CHECK(refusal([] { ListenerAction::redirect({}); }) ==
        "error: the redirect changes nothing, so clients would come back forever; allowed: at least one of protocol, "
        "host, "
        "port, path and query (RedirectConfig)");
  CHECK(refusal([] { ListenerAction::redirect({.path = "p"}); }) ==
        "error: the redirect's path is 'p'; allowed: a path that begins with '/' (RedirectConfig.Path)");
  CHECK(refusal([] { ListenerAction::redirect({.protocol = "https"}); }) ==
        "error: the redirect's protocol is 'https'; allowed: HTTP, HTTPS or #{protocol} (RedirectConfig.Protocol)");
  CHECK(refusal([] { ListenerAction::redirect({.port = "70000"}); }) ==
        "error: the redirect's port is '70000'; allowed: 1 to 65535, or #{port} (RedirectConfig.Port)");
  CHECK(refusal([] { ListenerAction::redirect({.port = "#{port}", .protocol = "#{protocol}"}); }).empty());
}

TEST_CASE("fixed responses have a status code, content type and body that AWS takes") {
  CHECK(refusal([] { ListenerAction::fixed_response(301); }) ==
        "error: the fixed response's status code is 301; allowed: 200 to 299 or 400 to 599 "
        "(FixedResponseConfig.StatusCode)");
  CHECK(refusal([] { ListenerAction::fixed_response(200, {.content_type = "text/xml"}); }) ==
        "error: the fixed response's content type is 'text/xml'; allowed: text/plain, text/css, text/html, "
        "application/javascript or application/json (FixedResponseConfig.ContentType)");
  CHECK(
      refusal([] { ListenerAction::fixed_response(200, {.message_body = std::string(1025, 'x')}); }) ==
      "error: the fixed response's body has 1025 characters; allowed: at most 1024 (FixedResponseConfig.MessageBody)");
}

TEST_CASE("requests are forwarded to one to five target groups, with weights up to 999") {
  Balanced b;
  auto& group = b.stack.add<elbv2::ApplicationTargetGroup>("group", {.port = 80, .vpc = b.vpc});
  auto& net = b.stack.add<elbv2::NetworkTargetGroup>("net", {.port = 80, .vpc = b.vpc});
  CHECK(refusal([] { ListenerAction::forward({}); }) ==
        "error: a request is forwarded to no target group; allowed: at least one (ForwardConfig.TargetGroups)");
  CHECK(refusal([&] {
          ListenerAction::forward({group, group, group, group, group, group});
        }) == "error: a request is forwarded to 6 target groups; allowed: at most 5 (ForwardConfig.TargetGroups)");
  CHECK(refusal([&] { ListenerAction::weighted_forward({{.target_group = group, .weight = 1000}}); }) ==
        "error: a target group's weight is 1000; allowed: 0 to 999 (ForwardConfig.TargetGroups.Weight)");
  CHECK(refusal([] { NetworkListenerAction::forward({}); }) ==
        "error: a connection is forwarded to 0 target groups; allowed: 1 to 5 (ForwardConfig.TargetGroups)");
  CHECK(refusal([&] { NetworkListenerAction::weighted_forward({{.target_group = net, .weight = -1}}); }) ==
        "error: a target group's weight is -1; allowed: 0 to 999 (ForwardConfig.TargetGroups.Weight)");
}

TEST_CASE("tokens are checked against keys that are fetched over https, on listeners for HTTPS") {
  const auto next = ListenerAction::fixed_response(200);
  CHECK(refusal([&] {
          ListenerAction::authenticate_jwt({.issuer = "i", .jwks_endpoint = "http://k", .next = next});
        }) == "error: the JWKS endpoint is 'http://k'; allowed: an https:// URL (JwtValidationConfig.JwksEndpoint)");
  const std::string long_url = "https://" + std::string(250, 'k');
  CHECK(refusal([&] { ListenerAction::authenticate_jwt({.issuer = "i", .jwks_endpoint = long_url, .next = next}); }) ==
        "error: the JWKS endpoint has 258 characters; allowed: at most 256 (JwtValidationConfig.JwksEndpoint)");
  const std::string issuer(257, 'i');
  CHECK(refusal([&] {
          ListenerAction::authenticate_jwt({.issuer = issuer, .jwks_endpoint = "https://k", .next = next});
        }) == "error: the issuer has 257 characters; allowed: at most 256 (JwtValidationConfig.Issuer)");
  Balanced b;
  auto& balancer = b.stack.add<elbv2::ApplicationLoadBalancer>("lb", {.vpc = b.vpc});
  const auto action = ListenerAction::authenticate_jwt({.issuer = "i", .jwks_endpoint = "https://k", .next = next});
  CHECK(
      refusal([&] { balancer.add_listener("web", {.default_action = action, .port = 80}); }) ==
      "error: [app/lb/web] users are authenticated on a listener for HTTP; allowed: an HTTPS listener (Actions.Type)");
}

TEST_CASE("conditions have one to five values") {
  CHECK(refusal([] { ListenerCondition::path_patterns({}); }) ==
        "error: the condition path-pattern has 0 values; allowed: 1 to 5 (ListenerRule.Conditions)");
  CHECK(refusal([] {
          ListenerCondition::host_headers({"1", "2", "3", "4", "5", "6"});
        }) == "error: the condition host-header has 6 values; allowed: 1 to 5 (ListenerRule.Conditions)");
}

TEST_CASE("prefixes for source NAT have the mask that AWS wants") {
  CHECK(refusal([] { elbv2::SourceNatIpv6Prefix::from_ipv6_prefix("2001:db8::/64"); }) ==
        "error: the IPv6 prefix is '2001:db8::/64'; allowed: a block with mask /80, such as 2001:db8::/80 "
        "(SubnetMappings.SourceNatIpv6Prefix)");
}

TEST_CASE("targets have a port that exists") {
  CHECK(refusal([] { elbv2_targets::IpTarget("10.0.0.1", 65536); }) ==
        "error: the target's port is 65536; allowed: 1 to 65535 (TargetDescription.Port)");
  CHECK(refusal([] { elbv2_targets::InstanceIdTarget("i-1", 0); }) ==
        "error: the target's port is 0; allowed: 1 to 65535 (TargetDescription.Port)");
  CHECK(refusal([] { elbv2_targets::AlbArnTarget("arn", 0); }) ==
        "error: the target's port is 0; allowed: 1 to 65535 (TargetDescription.Port)");
}
