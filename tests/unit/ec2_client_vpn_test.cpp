#include <cdk/logs.hpp>
#include <functional>

#include "catch.hpp"
#include "ec2_support.hpp"

using namespace cdk;
using ec2::ClientVpnEndpoint;
using ec2::ClientVpnEndpointProps;

namespace {

/// In a VPC whose block is known.
std::string endpoint_error(const std::function<void(ClientVpnEndpointProps&)>& change) {
  Network network;
  auto& vpc = ec2::Vpc::from_vpc_attributes(network.stack, "vpc",
                                            {.availability_zones = {"a"},
                                             .vpc_id = "vpc-1",
                                             .private_subnet_ids = {"subnet-1"},
                                             .vpc_cidr_block = "10.0.0.0/16"});
  ClientVpnEndpointProps props{.cidr = "10.100.0.0/16",
                               .server_certificate_arn = "arn:server",
                               .vpc = vpc,
                               .client_certificate_arn = "arn:client"};
  change(props);
  return network.error<ClientVpnEndpoint>(props);
}

struct Handler final : ec2::IClientVpnConnectionHandler {
  Input<std::string> function_name() const override { return "connect"; }
  Input<std::string> function_arn() const override { return "arn:function"; }
};

std::string no_block(const std::string& block) {
  return of_it("cidr \"" + block +
               "\"; allowed: an IPv4 block of /12 to /22, such as \"10.100.0.0/16\" (AWS::EC2::ClientVpnEndpoint "
               "ClientCidrBlock)");
}

}  // namespace

TEST_CASE("a Client VPN endpoint's clients have addresses outside of the VPC") {
  CHECK(endpoint_error([](auto&) {}).empty());
  CHECK(endpoint_error([](auto& props) { props.cidr = "10.100.0.0"; }) == no_block("10.100.0.0"));
  CHECK(endpoint_error([](auto& props) { props.cidr = "10.100.0.0/23"; }) == no_block("10.100.0.0/23"));
  CHECK(endpoint_error([](auto& props) { props.cidr = "11.0.0.0/11"; }) == no_block("11.0.0.0/11"));
  CHECK(endpoint_error([](auto& props) { props.cidr = "10.0.4.0/22"; }) ==
        of_it("cidr \"10.0.4.0/22\" in a VPC of 10.0.0.0/16; allowed: a block that doesn't overlap the VPC's "
              "(AWS::EC2::ClientVpnEndpoint ClientCidrBlock)"));
  CHECK(endpoint_error([](auto& props) { props.cidr = "10.0.0.0/12"; }) ==
        of_it("cidr \"10.0.0.0/12\" in a VPC of 10.0.0.0/16; allowed: a block that doesn't overlap the VPC's "
              "(AWS::EC2::ClientVpnEndpoint ClientCidrBlock)"));
}

TEST_CASE("contradictory props of Client VPN endpoints are refused") {
  CHECK(endpoint_error([](auto& props) { props.client_certificate_arn = {}; }) ==
        of_it("neither client_certificate_arn nor user_based_authentication; allowed: one of the two, or both "
              "(AWS::EC2::ClientVpnEndpoint AuthenticationOptions)"));
  CHECK(endpoint_error([](auto& props) {
          props.dns_servers = {"8.8.8.8", "8.8.4.4", "1.1.1.1"};
        }) == of_it("3 dns_servers; allowed: at most 2 (AWS::EC2::ClientVpnEndpoint DnsServers)"));
  Network other;
  auto& group = other.stack.add<logs::LogGroup>("group");
  CHECK(endpoint_error([&](auto& props) {
          props.logging = false;
          props.log_group = group;
        }) == of_it("a log_group with logging = false; allowed: logging, or neither group nor stream "
                    "(AWS::EC2::ClientVpnEndpoint ConnectionLogOptions)"));
  CHECK(endpoint_error([&](auto& props) {
          props.logging = false;
          props.log_stream = group.add_stream("stream");
        }) == of_it("a log_stream with logging = false; allowed: logging, or neither group nor stream "
                    "(AWS::EC2::ClientVpnEndpoint ConnectionLogOptions)"));
  Handler handler;
  CHECK(endpoint_error([&](auto& props) { props.client_connection_handler = handler; }) ==
        of_it("client_connection_handler \"connect\"; allowed: a function whose name begins with \"AWSClientVPN-\" "
              "(AWS::EC2::ClientVpnEndpoint ClientConnectOptions)"));
  CHECK(endpoint_error([](auto& props) { props.client_login_banner = std::string(1400, 'a'); }).empty());
  CHECK(endpoint_error([](auto& props) { props.client_login_banner = std::string(1401, 'a'); }) ==
        of_it("a client_login_banner of 1401 characters; allowed: at most 1400 (AWS::EC2::ClientVpnEndpoint "
              "ClientLoginBannerOptions.BannerText)"));
  CHECK(endpoint_error([](auto& props) {
          props.client_route_enforcement_options = {{.enforced = true}};
          props.split_tunnel = true;
        }) == of_it("client_route_enforcement_options enforced with split_tunnel = true; allowed: one of the two "
                    "(AWS::EC2::ClientVpnEndpoint ClientRouteEnforcementOptions)"));
}

TEST_CASE("key pairs can say which environment they belong to") {
  Network network;
  auto& key = network.stack.add<ec2::KeyPair>("key", {.account = "123456789012", .region = "eu-west-1"});
  CHECK(key.env().account == "123456789012");
  CHECK(key.env().region == "eu-west-1");
  auto& other = network.stack.add<ec2::KeyPair>(
      "other", {.environment_from_arn = "arn:aws:ec2:eu-central-1:210987654321:key-pair/other"});
  CHECK(other.env().region == "eu-central-1");
  CHECK(ec2::InterfaceVpcEndpointAwsService::SQS.private_dns_default());
}
