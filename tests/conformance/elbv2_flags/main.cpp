// Load balancers with the feature flags that they read switched on.
#include <cdk/cdk.hpp>
#include <cdk/ec2.hpp>
#include <cdk/ec2/security_group.hpp>
#include <cdk/ec2/vpc.hpp>
#include <cdk/elbv2.hpp>

using namespace cdk;
using elbv2::ListenerAction;
using elbv2::NetworkLoadBalancer;

int main(int argc, char** argv) {
  App app(argc, argv);
  auto& stack = app.add<Stack>("Flags");
  auto& vpc = stack.add<ec2::Vpc>("Vpc", {.max_azs = 2});
  const std::vector<elbv2::ListenerCertificate> certificates = {
      elbv2::ListenerCertificate::from_arn("arn:aws:acm:eu-west-1:111122223333:certificate/a")};

  auto& web = stack.add<elbv2::ApplicationLoadBalancer>(
      "Web",
      {.vpc = vpc, .internet_facing = true, .ip_address_type = elbv2::IpAddressType::DUAL_STACK_WITHOUT_PUBLIC_IPV4});
  web.add_listener("Plain", {.default_action = ListenerAction::fixed_response(200), .port = 80});
  web.add_listener("Secure",
                   {.certificates = certificates, .default_action = ListenerAction::fixed_response(200), .port = 443});
  web.add_listener("Chosen", {.certificates = certificates,
                              .default_action = ListenerAction::fixed_response(200),
                              .port = 8443,
                              .ssl_policy = elbv2::SslPolicy::TLS12});

  auto& group =
      stack.add<elbv2::NetworkTargetGroup>("Group", {.port = 80, .target_type = elbv2::TargetType::IP, .vpc = vpc});
  auto& net = stack.add<NetworkLoadBalancer>("Net", {.vpc = vpc});
  net.add_listener("Tcp", {.port = 80, .default_target_groups = {group}});
  net.add_listener("Tls", {.port = 443, .certificates = certificates, .default_target_groups = {group}});
  net.connections().allow_from_any_ipv4(ec2::Port::tcp(80), "in");
  auto& own = stack.add<ec2::SecurityGroup>("OwnGroup", {.vpc = vpc});
  stack.add<NetworkLoadBalancer>("Own", {.vpc = vpc, .security_groups = {own}})
      .add_listener("Tcp", {.port = 80, .default_target_groups = {group}});
  stack.add<NetworkLoadBalancer>("None", {.vpc = vpc, .disable_security_groups = true})
      .add_listener("Tcp", {.port = 80, .default_target_groups = {group}});
  return app.run();
}
