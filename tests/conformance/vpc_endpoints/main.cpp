// Endpoints of both kinds, their policies and security groups; endpoint services.
#include <cdk/cdk.hpp>
#include <cdk/ec2.hpp>
#include <cdk/iam.hpp>

using namespace cdk;

namespace {

/// A load balancer of which only the ARN is known.
struct Balancer final : ec2::IVpcEndpointServiceLoadBalancer {
  Input<std::string> load_balancer_arn() const override {
    return "arn:aws:elasticloadbalancing:eu-west-1:123456789012:loadbalancer/net/a/b";
  }
};

}  // namespace

int main(int argc, char** argv) {
  App app(argc, argv);
  auto& stack = app.add<Stack>("Endpoints");
  auto& vpc =
      stack.add<ec2::Vpc>("Vpc", {.gateway_endpoints = {{"S3",
                                                         {.service = ec2::GatewayVpcEndpointAwsService::S3,
                                                          .subnets = {{.subnet_type = ec2::SubnetType::PUBLIC}}}}}});
  auto& table = vpc.add_gateway_endpoint("Table", {.service = ec2::GatewayVpcEndpointAwsService::DYNAMODB,
                                                   .dns_record_ip_type = ec2::VpcEndpointDnsRecordIpType::IPV4});
  table.add_to_policy(
      iam::PolicyStatement({.actions = {"dynamodb:GetItem"}, .principals = {iam::AnyPrincipal()}, .resources = {"*"}}));
  auto& ecr = vpc.add_interface_endpoint("Ecr", {.service = ec2::InterfaceVpcEndpointAwsService::ECR_DOCKER});
  ecr.connections().allow_default_port_from(ec2::Peer::ipv4("10.1.0.0/16"));
  auto& group = stack.add<ec2::SecurityGroup>("Group", {.vpc = vpc, .allow_all_outbound = false});
  auto& logs = stack.add<ec2::InterfaceVpcEndpoint>(
      "Logs", {.service = ec2::InterfaceVpcEndpointAwsService::CLOUDWATCH_LOGS,
               .vpc = vpc,
               .dns_record_ip_type = ec2::VpcEndpointDnsRecordIpType::DUALSTACK,
               .ip_address_type = ec2::VpcEndpointIpAddressType::DUALSTACK,
               .open = false,
               .private_dns_enabled = false,
               .private_dns_only_for_inbound_resolver_endpoint =
                   ec2::VpcEndpointPrivateDnsOnlyForInboundResolverEndpoint::ALL_RESOLVERS,
               .security_groups = {group},
               .subnets = {.subnet_type = ec2::SubnetType::PUBLIC}});
  logs.add_to_policy(
      iam::PolicyStatement({.actions = {"logs:*"}, .principals = {iam::AccountRootPrincipal()}, .resources = {"*"}}));
  vpc.add_interface_endpoint(
      "Own", {.service = ec2::InterfaceVpcEndpointService("com.amazonaws.vpce.eu-west-1.vpce-svc-1", 8443),
              .service_region = "eu-west-1"});
  vpc.add_interface_endpoint("Keyspaces", {.service = ec2::InterfaceVpcEndpointAwsService::KEYSPACES});
  vpc.add_interface_endpoint("Global", {.service = ec2::InterfaceVpcEndpointAwsService::IAM});
  stack.add<CfnOutput>("Id", {.value = logs.vpc_endpoint_id()});
  stack.add<CfnOutput>("Entry", {.value = Fn::select(0, logs.vpc_endpoint_dns_entries())});
  ec2::InterfaceVpcEndpoint::from_interface_vpc_endpoint_attributes(
      stack, "Imported", {.port = 443, .vpc_endpoint_id = "vpce-1", .security_groups = {group}})
      .connections()
      .allow_default_port_from_any_ipv4("from anywhere");

  Balancer balancer;
  auto& service = stack.add<ec2::VpcEndpointService>(
      "Service", {.vpc_endpoint_service_load_balancers = {balancer},
                  .acceptance_required = false,
                  .allowed_principals = {iam::ArnPrincipal("arn:aws:iam::123456789012:root")},
                  .allowed_regions = {"eu-west-1"},
                  .contributor_insights = true,
                  .supported_ip_address_types = {ec2::IpAddressType::IPV4, ec2::IpAddressType::IPV6}});
  stack.add<CfnOutput>("Name", {.value = service.vpc_endpoint_service_name()});

  auto& china = app.add<Stack>("China", {.env = {.account = "123456789012", .region = "cn-north-1"}});
  auto& there = china.add<ec2::Vpc>("Vpc", {.availability_zones = {"cn-north-1a"}, .nat_gateways = 0});
  there.add_interface_endpoint("Ecr", {.service = ec2::InterfaceVpcEndpointAwsService::ECR});
  there.add_interface_endpoint("Transcribe", {.service = ec2::InterfaceVpcEndpointAwsService::TRANSCRIBE});
  there.add_interface_endpoint("Kms", {.service = ec2::InterfaceVpcEndpointAwsService::KMS});
  return app.run();
}
