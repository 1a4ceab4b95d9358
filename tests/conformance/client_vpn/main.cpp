// Client VPN endpoints: both ways of signing in, rules, routes, and every option.
#include <cdk/cdk.hpp>
#include <cdk/ec2.hpp>
#include <cdk/iam.hpp>
#include <cdk/lambda_.hpp>
#include <cdk/logs.hpp>

using namespace cdk;
using ec2::ClientVpnRouteTarget;
using ec2::ClientVpnUserBasedAuthentication;

namespace {

constexpr const char* SERVER = "arn:aws:acm:eu-west-1:123456789012:certificate/server";
constexpr const char* CLIENT = "arn:aws:acm:eu-west-1:123456789012:certificate/client";

void with_all_options(Stack& stack, ec2::Vpc& vpc) {
  auto& provider =
      iam::SamlProvider::from_saml_provider_arn(stack, "Provider", "arn:aws:iam::123456789012:saml-provider/people");
  auto& portal =
      iam::SamlProvider::from_saml_provider_arn(stack, "Portal", "arn:aws:iam::123456789012:saml-provider/portal");
  auto& handler = stack.add<lambda_::Function>(
      "Handler", {.code = lambda_::Code::from_inline("exports.handler = async () => ({ allow: true })"),
                  .handler = "index.handler",
                  .runtime = lambda_::Runtime::NODEJS_22_X,
                  .function_name = "AWSClientVPN-connect"});
  auto& group = stack.add<logs::LogGroup>("Connections", {.retention = logs::RetentionDays::ONE_WEEK});
  auto& security_group = stack.add<ec2::SecurityGroup>("Group", {.vpc = vpc});
  auto& full = stack.add<ec2::ClientVpnEndpoint>(
      "Full", {.cidr = "10.200.0.0/22",
               .server_certificate_arn = SERVER,
               .vpc = vpc,
               .authorize_all_users_to_vpc_cidr = false,
               .client_certificate_arn = CLIENT,
               .client_connection_handler = handler,
               .client_login_banner = "Be good.",
               .client_route_enforcement_options = {{.enforced = true}},
               .description = "for everybody",
               .disconnect_on_session_timeout = false,
               .dns_servers = {"8.8.8.8", "8.8.4.4"},
               .log_group = group,
               .log_stream = group.add_stream("Stream"),
               .port = ec2::VpnPort::OPENVPN,
               .security_groups = {security_group},
               .session_timeout = ec2::ClientVpnSessionTimeout::TEN_HOURS,
               .split_tunnel = false,
               .transport_protocol = ec2::TransportProtocol::TCP,
               .user_based_authentication = ClientVpnUserBasedAuthentication::federated(provider, portal),
               .vpc_subnets = {.subnet_type = ec2::SubnetType::PUBLIC}});
  full.add_route(
      "Internet",
      {.cidr = "0.0.0.0/0", .target = ClientVpnRouteTarget::subnet(vpc.public_subnets()[0]), .description = "out"});
  stack.add<CfnOutput>("Id", {.value = full.endpoint_id()});
}

void imported(Stack& stack, ec2::Vpc& vpc) {
  auto& group = ec2::SecurityGroup::from_security_group_id(stack, "There", "sg-0123456789abcdef0");
  auto& endpoint = ec2::ClientVpnEndpoint::from_endpoint_attributes(
      stack, "Imported", {.endpoint_id = "cvpn-endpoint-1", .security_groups = {group}});
  endpoint.connections().allow_from_any_ipv4(ec2::Port::udp(1194));
  stack.add<ec2::ClientVpnRoute>("Route", {.cidr = "10.9.0.0/16",
                                           .client_vpn_endpoint = endpoint,
                                           .target = ClientVpnRouteTarget::subnet(vpc.private_subnets()[1])});
  stack.add<ec2::ClientVpnAuthorizationRule>("Rule", {.cidr = "10.9.0.0/16", .client_vpn_endpoint = endpoint});
  auto& there = ec2::Vpc::from_vpc_attributes(stack, "Elsewhere",
                                              {.availability_zones = {"a"},
                                               .vpc_id = "vpc-0123456789abcdef0",
                                               .private_subnet_ids = {"subnet-0123456789abcdef0"},
                                               .vpc_cidr_block = "10.0.0.0/16"});
  there.add_interface_endpoint(
      "Global", {.service = ec2::InterfaceVpcEndpointAwsService("all", "com.amazonaws", 443, {.global = true})});
}

}  // namespace

int main(int argc, char** argv) {
  App app(argc, argv);
  auto& stack = app.add<Stack>("Vpn");
  auto& vpc = stack.add<ec2::Vpc>("Vpc", {.max_azs = 2, .nat_gateways = 1});
  auto& plain = vpc.add_client_vpn_endpoint(
      "Plain", {.cidr = "10.100.0.0/16", .server_certificate_arn = SERVER, .client_certificate_arn = CLIENT});
  plain.connections().allow_from_any_ipv4(ec2::Port::tcp(443));
  plain.add_route("Others", {.cidr = "10.100.0.0/16", .target = ClientVpnRouteTarget::local()});
  auto& rule = plain.add_authorization_rule(
      "Admins", {.cidr = "10.0.10.0/24", .description = "the machines", .group_id = "admins"});
  rule.node().add_dependency(plain.target_networks_associated());

  with_all_options(stack, vpc);
  vpc.add_client_vpn_endpoint("Directory",
                              {.cidr = "10.104.0.0/22",
                               .server_certificate_arn = SERVER,
                               .client_route_enforcement_options = {{.enforced = false}},
                               .logging = false,
                               .self_service_portal = false,
                               .session_timeout = ec2::ClientVpnSessionTimeout::TWENTY_FOUR_HOURS,
                               .split_tunnel = true,
                               .user_based_authentication = ClientVpnUserBasedAuthentication::active_directory("d-1")});
  imported(stack, vpc);
  return app.run();
}
