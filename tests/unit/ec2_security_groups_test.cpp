#include "catch.hpp"
#include "ec2_support.hpp"
#include "warnings.hpp"

using namespace cdk;
using ec2::Peer;
using ec2::Port;
using ec2::SecurityGroup;

namespace {

std::string peer_error(const std::string& id, const Input<std::string>& owner = {}) {
  return refusal([&] { (void)Peer::security_group_id(id, owner); });
}

}  // namespace

TEST_CASE("peers are blocks and ids of the right form") {
  CHECK(refusal([] { (void)Peer::ipv4(std::string("10.0.0.0")); }) ==
        "error: \"10.0.0.0\" is no IPv4 block; allowed: an address and a mask, such as \"10.0.0.0/16\" or "
        "\"192.0.2.1/32\" (AWS::EC2::SecurityGroup CidrIp)");
  CHECK(refusal([] { (void)Peer::ipv6(std::string("2001:db8::")); }) ==
        "error: \"2001:db8::\" is no IPv6 block; allowed: an address and a mask, such as \"2001:db8::/32\" or "
        "\"2001:db8::1/128\" (AWS::EC2::SecurityGroup CidrIpv6)");
  CHECK(peer_error("group") ==
        "error: \"group\" is no security group id; allowed: \"sg-\" and 8 to 17 letters and digits "
        "(AWS::EC2::SecurityGroup SourceSecurityGroupId)");
  CHECK(peer_error("sg-123456789", "12345") ==
        "error: \"12345\" is no account id; allowed: 12 digits (AWS::EC2::SecurityGroup SourceSecurityGroupOwnerId)");
  // AWS takes bits behind the mask of a rule, and cuts them itself.
  CHECK(refusal([] { (void)Peer::ipv4(std::string("10.0.1.0/16")); }).empty());
}

TEST_CASE("ports are numbers of ports") {
  CHECK(refusal([] { (void)Port::tcp(65536); }) ==
        "error: port 65536; allowed: 0 to 65535 (AWS::EC2::SecurityGroup FromPort)");
  CHECK(refusal([] { (void)Port::udp_range(-1, 10); }) ==
        "error: port -1; allowed: 0 to 65535 (AWS::EC2::SecurityGroup FromPort)");
  CHECK(refusal([] { (void)Port::tcp_range(443, 80); }) ==
        "error: a port range that ends before it begins: 443-80 (AWS::EC2::SecurityGroup ToPort)");
}

TEST_CASE("connections without a default port need one") {
  Network network;
  auto& vpc = network.vpc();
  auto& group = network.stack.add<SecurityGroup>("group", {.vpc = vpc});
  auto& other = network.stack.add<SecurityGroup>("other", {.vpc = vpc});
  const auto refused = [](const char* function) {
    return "error: " + std::string(function) +
           " of something that has no default port; allowed: the function that takes a port (ConnectionsProps "
           "default_port)";
  };
  auto& connections = group.connections();
  CHECK(refusal([&] { connections.allow_default_port_internally(); }) == refused("allow_default_port_internally"));
  CHECK(refusal([&] { connections.allow_default_port_from_any_ipv4(); }) ==
        refused("allow_default_port_from_any_ipv4"));
  CHECK(refusal([&] { connections.allow_default_port_to(other); }) == refused("allow_default_port_to"));
  CHECK(refusal([&] { connections.allow_default_port_from(other); }) == refused("allow_default_port_from"));
  CHECK(refusal([&] { connections.allow_to_default_port(other); }) == refused("allow_to_default_port"));
}

TEST_CASE("egress rules of groups that let everything out") {
  Network network;
  auto& vpc = network.vpc();
  auto& open = network.stack.add<SecurityGroup>("open", {.vpc = vpc, .allow_all_ipv6_outbound = true});
  open.add_egress_rule(Peer::any_ipv4(), Port::HTTPS);
  open.add_egress_rule(Peer::any_ipv6(), Port::HTTPS);
  auto& closed = network.stack.add<SecurityGroup>("it", {.vpc = vpc, .allow_all_outbound = false});
  const std::string rule = " (AWS::EC2::SecurityGroup SecurityGroupEgress)";
  CHECK(refusal([&] { closed.add_egress_rule(Peer::any_ipv4(), Port::all_traffic()); }) ==
        of_it("an egress rule for all traffic; allowed: allow_all_outbound = true instead" + rule));
  CHECK(refusal([&] { closed.add_egress_rule(Peer::any_ipv6(), Port::all_traffic()); }) ==
        of_it("an egress rule for all traffic; allowed: allow_all_ipv6_outbound = true instead" + rule));
  CHECK(warnings(network.app) ==
        "warning: [app/open] The egress rule is left out, since this group lets everything out; for rules of your own "
        "set allow_all_outbound to false [ack: @aws-cdk/aws-ec2:ipv4IgnoreEgressRule]\n"
        "warning: [app/open] The egress rule is left out, since this group lets everything out; for rules of your own "
        "set allow_all_ipv6_outbound to false [ack: @aws-cdk/aws-ec2:ipv6IgnoreEgressRule]");
}

TEST_CASE("groups are looked up in VPCs whose id is known") {
  Network network;
  auto& vpc = network.vpc();
  CHECK(refusal([&] { SecurityGroup::from_lookup_by_name(network.stack, "it", "web", vpc); }) ==
        "error: [app] a security group is looked up in a VPC whose id is known only at deployment; allowed: a VPC that "
        "was looked up or imported by a literal id (SecurityGroup::from_lookup_by_name)");
}

TEST_CASE("prefix lists refuse names and entries that AWS doesn't take") {
  const std::string name =
      "; allowed: at most 255 characters, not beginning with \"com.amazonaws\" (AWS::EC2::PrefixList PrefixListName)";
  CHECK(Network().error<ec2::PrefixList>({.prefix_list_name = "com.amazonaws.mine"}) ==
        of_it("prefix_list_name \"com.amazonaws.mine\"" + name));
  CHECK(Network().error<ec2::PrefixList>({.prefix_list_name = std::string(256, 'x')}) ==
        of_it("prefix_list_name \"" + std::string(256, 'x') + "\"" + name));
  CHECK(Network().error<ec2::PrefixList>({.entries = {{.cidr = "::/0"}}}) ==
        of_it("entry \"::/0\"; allowed: an IPv4 block (AWS::EC2::PrefixList Entries)"));
  CHECK(Network().error<ec2::PrefixList>(
            {.address_family = ec2::AddressFamily::IP_V6, .entries = {{.cidr = "10.0.0.0/8"}}}) ==
        of_it("entry \"10.0.0.0/8\"; allowed: an IPv6 block (AWS::EC2::PrefixList Entries)"));
}

TEST_CASE("rules of network ACLs are numbered as AWS numbers them") {
  for (const int number : {0, 32767}) {
    Network network;
    auto& acl = network.stack.add<ec2::NetworkAcl>("acl", {.vpc = network.vpc()});
    CHECK(network.error<ec2::NetworkAclEntry>({.cidr = ec2::AclCidr::any_ipv4(),
                                               .network_acl = acl,
                                               .rule_number = number,
                                               .traffic = ec2::AclTraffic::all_traffic()}) ==
          of_it("rule_number " + std::to_string(number) +
                "; allowed: 1 to 32766 (AWS::EC2::NetworkAclEntry RuleNumber)"));
  }
}

TEST_CASE("endpoints need subnets, route tables and principals") {
  Network network;
  auto& vpc = ec2::Vpc::from_vpc_attributes(network.stack, "vpc",
                                            {.availability_zones = {"a"},
                                             .vpc_id = "vpc-1",
                                             .private_subnet_ids = {"subnet-1"},
                                             .vpc_cidr_block = "10.0.0.0/16"});
  CHECK(network.error<ec2::GatewayVpcEndpoint>({.service = ec2::GatewayVpcEndpointAwsService::S3, .vpc = vpc}) ==
        of_it("a gateway endpoint in subnets whose route tables aren't known; allowed: subnets imported with "
              "route_table_id (AWS::EC2::VPCEndpoint RouteTableIds)"));
  Network other;
  auto& endpoint = other.vpc().add_gateway_endpoint("S3", {.service = ec2::GatewayVpcEndpointAwsService::S3});
  CHECK(refusal([&] { endpoint.add_to_policy(iam::PolicyStatement({.actions = {"s3:*"}, .resources = {"*"}})); }) ==
        "error: an endpoint policy's statement without principal; allowed: a statement with principals "
        "(AWS::EC2::VPCEndpoint PolicyDocument)");
  CHECK(other.error<ec2::VpcEndpointService>({.vpc_endpoint_service_load_balancers = {}}) ==
        of_it("an endpoint service without load balancer; allowed: one Network Load Balancer or more "
              "(AWS::EC2::VPCEndpointService NetworkLoadBalancerArns)"));
}

TEST_CASE("an interface endpoint is in subnets") {
  Network network;
  CHECK(network.error<ec2::InterfaceVpcEndpoint>(
            {.service = ec2::InterfaceVpcEndpointAwsService::ECR,
             .vpc = network.vpc(),
             .subnets = {.subnet_filters = {ec2::SubnetFilter::by_ids({"subnet-1"})}}}) ==
        of_it("an interface endpoint without subnets; allowed: one subnet or more (AWS::EC2::VPCEndpoint SubnetIds)"));
}

TEST_CASE("services in China have names of their own") {
  using Service = ec2::InterfaceVpcEndpointAwsService;
  const auto name = [](const Service& service, const char* region) {
    App app;
    return app.add<Stack>("app", {.env = {.region = region}}).resolve(service.name());
  };
  CHECK(name(Service::KINESIS_STREAMS, "cn-north-1") == Value("cn.com.amazonaws.cn-north-1.kinesis-streams"));
  CHECK(name(Service::EMR_EKS, "cn-north-1") == Value("cn.com.amazonaws.cn-north-1.emr-containers"));
  CHECK(name(Service::EMR_EKS, "cn-northwest-1") == Value("cn.com.amazonaws.cn-northwest-1.emr-containers"));
  CHECK(name(Service::TRANSCRIBE, "cn-north-1") == Value("cn.com.amazonaws.cn-north-1.transcribe.cn"));
  CHECK(name(Service::KINESIS_STREAMS, "eu-west-1") == Value("com.amazonaws.eu-west-1.kinesis-streams"));
}

TEST_CASE("endpoints ask for the zones of services that are known") {
  const ec2::InterfaceVpcEndpointAwsService service = ec2::InterfaceVpcEndpointAwsService::ECR;
  const std::string rule = " (InterfaceVpcEndpointOptions)";
  Network open;
  CHECK(open.error<ec2::InterfaceVpcEndpoint>({.service = service, .vpc = open.vpc(), .lookup_supported_azs = true}) ==
        of_it("lookup_supported_azs in a stack whose environment is open; allowed: a stack with account and region" +
              rule));

  App app({.context = {{"endpoint-service-availability-zones:account=123456789012:region=eu-west-1:serviceName=com."
                        "amazonaws.eu-west-1.ecr.api",
                        Value::list({"eu-west-1c"})}}});
  auto& stack = app.add<Stack>("app", {.env = {.account = "123456789012", .region = "eu-west-1"}});
  auto& vpc = stack.add<ec2::Vpc>("vpc", {.max_azs = 2, .nat_gateways = 1});
  const auto error = [&](const char* id, const ec2::InterfaceVpcEndpointService& wanted,
                         const ec2::SubnetSelection& subnets) {
    return refusal([&] {
      stack.add<ec2::InterfaceVpcEndpoint>(
          id, {.service = wanted, .vpc = vpc, .lookup_supported_azs = true, .subnets = subnets});
    });
  };
  CHECK(error("it", service, {}) ==
        of_it("none of the subnets is in a zone of com.amazonaws.eu-west-1.ecr.api; allowed: subnets in its zones: "
              "[\"eu-west-1c\"] (AWS::EC2::VPCEndpoint SubnetIds)"));
  CHECK(error("late", ec2::InterfaceVpcEndpointService(vpc.vpc_id()), {}) ==
        "error: [app/late] lookup_supported_azs for a service whose name is known only at deployment; allowed: a "
        "literal name" +
            rule);
  auto& subnet = stack.add<ec2::Subnet>(
      "subnet", {.availability_zone = Fn::select(0, Fn::get_azs()), .cidr_block = "10.0.0.0/24", .vpc_id = "vpc-1"});
  CHECK(error("unknown", service, {.subnets = {subnet}}) ==
        "error: [app/unknown] lookup_supported_azs for app/subnet, whose zone is known only at deployment; allowed: "
        "subnets of known zones" +
            rule);
}
