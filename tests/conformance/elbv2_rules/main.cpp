// Rules of listeners: every condition and action, target groups with weights, authentication.
#include <cdk/cdk.hpp>
#include <cdk/ec2.hpp>
#include <cdk/ec2/security_group.hpp>
#include <cdk/ec2/vpc.hpp>
#include <cdk/elbv2.hpp>
#include <cdk/elbv2_targets.hpp>
#include <chrono>

using namespace cdk;
using namespace std::chrono_literals;
using elbv2::ApplicationListener;
using elbv2::ApplicationTargetGroup;
using elbv2::AuthenticateOidcOptions;
using elbv2::ListenerAction;
using elbv2::ListenerCondition;
using elbv2_targets::InstanceIdTarget;
using elbv2_targets::IpTarget;

namespace {

std::vector<ListenerCondition> path(const std::string& pattern) {
  return {ListenerCondition::path_patterns({pattern})};
}

void add_targets(ApplicationListener& listener) {
  listener.add_targets("Fleet",
                       {.conditions = path("/fleet/*"),
                        .deregistration_delay = 15s,
                        .enable_anomaly_mitigation = true,
                        .health_check = {.interval = 20s, .path = "/health", .timeout = 5s},
                        .load_balancing_algorithm_type = elbv2::TargetGroupLoadBalancingAlgorithmType::WEIGHTED_RANDOM,
                        .port = 8000,
                        .priority = 2,
                        .protocol_version = elbv2::ApplicationProtocolVersion::HTTP2,
                        .stickiness_cookie_duration = 1h,
                        .stickiness_cookie_name = "mine",
                        .target_group_name = "fleet",
                        .targets = {IpTarget("10.0.1.10"), IpTarget("10.0.1.11", 8001, "all")}});
  listener.add_targets("Slow", {.conditions = path("/slow"),
                                .priority = 3,
                                .protocol = elbv2::ApplicationProtocol::HTTPS,
                                .slow_start = 60s,
                                .targets = {InstanceIdTarget("i-0123456789abcdef0", 8443)}});
}

void add_conditions(ApplicationListener& listener) {
  listener.add_action("Hosts", {.action = ListenerAction::fixed_response(
                                    404, {.content_type = "application/json", .message_body = "{}"}),
                                .conditions = {ListenerCondition::host_headers({"a.example.com", "*.b.example.com"})},
                                .priority = 10});
  listener.add_action("Headers",
                      {.action = ListenerAction::redirect({.permanent = true, .port = "8443", .protocol = "HTTPS"}),
                       .conditions = {ListenerCondition::http_header("X-Kind", {"x", "y"}),
                                      ListenerCondition::http_request_methods({"GET", "HEAD"})},
                       .priority = 11});
  listener.add_action("Queries",
                      {.action = ListenerAction::redirect({.host = "h", .path = "/p", .query = "q"}),
                       .conditions = {ListenerCondition::query_strings({{.value = "1", .key = "a"}, {.value = "2"}}),
                                      ListenerCondition::source_ips({"10.0.0.0/8"})},
                       .priority = 12});
}

AuthenticateOidcOptions oidc(const ListenerAction& next) {
  return {.authorization_endpoint = "https://id.example.com/auth",
          .client_id = "id",
          .client_secret = SecretValue::secrets_manager("oidc"),
          .issuer = "https://id.example.com",
          .next = next,
          .token_endpoint = "https://id.example.com/token",
          .user_info_endpoint = "https://id.example.com/user"};
}

void add_forwards(ApplicationListener& listener, ApplicationTargetGroup& one, ApplicationTargetGroup& two) {
  listener.add_action("Weighted",
                      {.action = ListenerAction::weighted_forward(
                           {{.target_group = one, .weight = 20}, {.target_group = two}}, {.stickiness_duration = 5min}),
                       .conditions = path("/weighted"),
                       .priority = 13});
  listener.add_action("Sticky", {.action = ListenerAction::forward({one}, {.stickiness_duration = 1min}),
                                 .conditions = path("/sticky"),
                                 .priority = 14});
  listener.add_action("Several",
                      {.action = ListenerAction::forward({one, two}), .conditions = path("/several"), .priority = 15});
}

void add_authentication(ApplicationListener& listener, ApplicationTargetGroup& one, ApplicationTargetGroup& two) {
  listener.add_action("SignIn", {.action = ListenerAction::authenticate_oidc(oidc(ListenerAction::forward({one}))),
                                 .conditions = path("/in"),
                                 .priority = 16});
  auto full = oidc(ListenerAction::fixed_response(200));
  full.allow_https_outbound = false;
  full.authentication_request_extra_params = {{"display", "page"}};
  full.on_unauthenticated_request = elbv2::UnauthenticatedAction::DENY;
  full.scope = "openid email";
  full.session_cookie_name = "session";
  full.session_timeout = 24h;
  listener.add_action(
      "SignInFully", {.action = ListenerAction::authenticate_oidc(full), .conditions = path("/fully"), .priority = 17});
  listener.add_action("Jwt",
                      {.action = ListenerAction::authenticate_jwt({.issuer = "https://id.example.com",
                                                                   .jwks_endpoint = "https://id.example.com/keys",
                                                                   .next = ListenerAction::forward({two})}),
                       .conditions = path("/jwt"),
                       .priority = 18});
}

void imported_listener(Stack& stack, ec2::Vpc& vpc, const elbv2::ListenerCertificate& certificate) {
  auto& group = ec2::SecurityGroup::from_security_group_id(stack, "ImportedGroup", "sg-0123456789abcdef0");
  auto& imported = ApplicationListener::from_application_listener_attributes(
      stack, "Imported",
      {.listener_arn = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/x/0123456789abcdef/"
                       "0123456789abcdef",
       .security_group = group,
       .default_port = 443});
  imported.add_action("Action",
                      {.action = ListenerAction::fixed_response(200), .conditions = path("/1"), .priority = 1});
  imported.add_action(
      "Bare",
      {.action = ListenerAction::fixed_response(201), .conditions = path("/2"), .priority = 2, .remove_suffix = true});
  auto& three =
      stack.add<ApplicationTargetGroup>("Three", {.port = 80, .target_type = elbv2::TargetType::IP, .vpc = vpc});
  imported.add_target_groups("Groups", {.conditions = path("/3"), .priority = 3, .target_groups = {three}});
  imported.add_certificates("Certs", {certificate});
  imported.connections().allow_default_port_from_any_ipv4("in");
}

}  // namespace

int main(int argc, char** argv) {
  App app(argc, argv);
  auto& stack = app.add<Stack>("Rules");
  auto& vpc = stack.add<ec2::Vpc>("Vpc", {.max_azs = 2});
  auto& balancer = stack.add<elbv2::ApplicationLoadBalancer>("Balancer", {.vpc = vpc, .internet_facing = true});
  const auto certificate = elbv2::ListenerCertificate::from_arn("arn:aws:acm:eu-west-1:111122223333:certificate/a");
  auto& listener = balancer.add_listener("Listener", {.certificates = {certificate}, .open = false, .port = 443});

  auto& one = stack.add<ApplicationTargetGroup>("One", {.port = 80, .target_type = elbv2::TargetType::IP, .vpc = vpc});
  auto& two =
      stack.add<ApplicationTargetGroup>("Two", {.port = 8080, .target_type = elbv2::TargetType::IP, .vpc = vpc});
  listener.add_target_groups("Default", {.target_groups = {one, two}});
  listener.add_target_groups("Grouped", {.conditions = path("/grouped"), .priority = 1, .target_groups = {two}});
  add_targets(listener);
  add_conditions(listener);
  add_forwards(listener, one, two);
  add_authentication(listener, one, two);

  auto signed_in = oidc(ListenerAction::fixed_response(200));
  signed_in.session_timeout = 2h;
  auto& second = balancer.add_listener(
      "Second",
      {.certificates = {certificate}, .default_action = ListenerAction::authenticate_oidc(signed_in), .port = 8443});
  auto& rule = stack.add<elbv2::ApplicationListenerRule>(
      "Rule", {.listener = second, .priority = 5, .conditions = path("/r"), .target_groups = {one}});
  rule.add_condition(ListenerCondition::host_headers({"r.example.com"}));
  stack.add<CfnOutput>("RuleArn", {.value = rule.listener_rule_arn()});
  auto& later =
      stack.add<elbv2::ApplicationListenerRule>("Later", {.listener = second, .priority = 6, .conditions = path("/l")});
  later.configure_action(ListenerAction::fixed_response(418));

  // what waits for the load balancer
  stack.add<CfnResource>("Waiting", {.type = "AWS::SNS::Topic"}).node().add_dependency(one.load_balancer_attached());

  imported_listener(stack, vpc, certificate);
  return app.run();
}
