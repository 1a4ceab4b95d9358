// Application Load Balancers with every prop, their listeners, redirects, certificates.
#include <cdk/cdk.hpp>
#include <cdk/ec2.hpp>
#include <cdk/ec2/security_group.hpp>
#include <cdk/ec2/vpc.hpp>
#include <cdk/elbv2.hpp>
#include <chrono>

using namespace cdk;
using namespace std::chrono_literals;
using elbv2::ApplicationListener;
using elbv2::ApplicationLoadBalancer;
using elbv2::ApplicationProtocol;
using elbv2::ListenerAction;

namespace {

elbv2::ListenerCertificate cert(const std::string& name) {
  return elbv2::ListenerCertificate::from_arn("arn:aws:acm:eu-west-1:111122223333:certificate/" + name);
}

ApplicationLoadBalancer& full_balancer(Stack& stack, ec2::Vpc& vpc) {
  auto& group = stack.add<ec2::SecurityGroup>("Group", {.vpc = vpc});
  auto& second = stack.add<ec2::SecurityGroup>("Second", {.vpc = vpc, .allow_all_outbound = false});
  auto& full = stack.add<ApplicationLoadBalancer>(
      "Full", {.vpc = vpc,
               .client_keep_alive = 600s,
               .cross_zone_enabled = true,
               .deletion_protection = true,
               .deny_all_igw_traffic = false,
               .desync_mitigation_mode = elbv2::DesyncMitigationMode::STRICTEST,
               .drop_invalid_header_fields = true,
               .http2_enabled = false,
               .idle_timeout = 90s,
               .internet_facing = true,
               .ip_address_type = elbv2::IpAddressType::DUAL_STACK,
               .load_balancer_name = "full-balancer",
               .minimum_capacity_unit = 150,
               .preserve_host_header = true,
               .preserve_xff_client_port = true,
               .security_group = group,
               .vpc_subnets = {.subnet_type = ec2::SubnetType::PUBLIC},
               .waf_fail_open = true,
               .x_amzn_tls_version_and_cipher_suite_headers = true,
               .xff_header_processing_mode = elbv2::XffHeaderProcessingMode::PRESERVE});
  full.add_security_group(second);
  full.set_attribute("routing.http.custom", "yes");
  full.set_attribute("gone", "soon");
  full.remove_attribute("gone");
  full.add_redirect();
  full.add_redirect({.open = false, .source_port = 8080, .target_port = 8443});
  full.add_redirect({.source_port = 8000,
                     .source_protocol = ApplicationProtocol::HTTP,
                     .target_port = 81,
                     .target_protocol = ApplicationProtocol::HTTP});
  return full;
}

ApplicationListener& add_listeners(ApplicationLoadBalancer& full) {
  auto& https = full.add_listener("Https", {.certificates = {cert("a"), cert("b"), cert("c")},
                                            .default_action = ListenerAction::fixed_response(
                                                200, {.content_type = "text/plain", .message_body = "OK"}),
                                            .protocol = ApplicationProtocol::HTTPS,
                                            .ssl_policy = elbv2::SslPolicy::TLS13_RES});
  https.add_certificates("More", {cert("d"), cert("e")});
  https.set_attribute("routing.http.response.server.enabled", "false");
  https.set_attribute("gone", "soon");
  https.remove_attribute("gone");
  full.add_listener(
      "Mutual",
      {.certificates = {cert("f")},
       .default_action = ListenerAction::redirect({.host = "example.com", .path = "/#{path}", .query = "a=b"}),
       .mutual_authentication = {.mutual_authentication_mode = elbv2::MutualAuthenticationMode::PASS_THROUGH},
       .open = false,
       .port = 8444,
       .protocol = ApplicationProtocol::HTTPS});
  full.connections().allow_from_any_ipv4(ec2::Port::tcp(9999), "more");
  return https;
}

void outputs(Stack& stack, ApplicationLoadBalancer& full, ApplicationListener& https) {
  stack.add<CfnOutput>("Arn", {.value = full.load_balancer_arn()});
  stack.add<CfnOutput>("Dns", {.value = full.load_balancer_dns_name()});
  stack.add<CfnOutput>("Zone", {.value = full.load_balancer_canonical_hosted_zone_id()});
  stack.add<CfnOutput>("FullName", {.value = full.load_balancer_full_name()});
  stack.add<CfnOutput>("Name", {.value = full.load_balancer_name()});
  stack.add<CfnOutput>("Groups", {.value = Fn::join(",", full.load_balancer_security_groups())});
  stack.add<CfnOutput>("Listener", {.value = https.listener_arn()});
  stack.add<CfnOutput>("Count", {.value = std::to_string(full.listeners().size())});
}

}  // namespace

int main(int argc, char** argv) {
  App app(argc, argv);
  auto& stack = app.add<Stack>("Balancers");
  auto& vpc = stack.add<ec2::Vpc>("Vpc", {.max_azs = 2});

  // nothing but what is required
  auto& plain = stack.add<ApplicationLoadBalancer>("Plain", {.vpc = vpc});
  plain.add_listener("Http", {.default_action = ListenerAction::fixed_response(404), .port = 80});

  // everything
  auto& full = full_balancer(stack, vpc);
  auto& https = add_listeners(full);

  // another address type; certificates added later
  auto& six = stack.add<ApplicationLoadBalancer>(
      "Six", {.vpc = vpc,
              .deletion_protection = false,
              .drop_invalid_header_fields = false,
              .http2_enabled = true,
              .internet_facing = true,
              .ip_address_type = elbv2::IpAddressType::DUAL_STACK_WITHOUT_PUBLIC_IPV4,
              .preserve_host_header = false,
              .vpc_subnets = {.subnets = vpc.public_subnets()}});
  auto& late = six.add_listener("Late", {.port = 443});
  late.add_certificates("Certs", {cert("g")});
  late.add_action("Default", {.action = ListenerAction::fixed_response(503)});

  outputs(stack, full, https);

  // a listener in another stack
  auto& other = app.add<Stack>("Other");
  other.add<ApplicationListener>("Listener", {.load_balancer = full,
                                              .default_action = ListenerAction::fixed_response(200),
                                              .port = 8081,
                                              .protocol = ApplicationProtocol::HTTP});
  return app.run();
}
