// A public dual-stack NLB with one Elastic IP a zone, in front of an internal ALB, in front of a Fargate service.
#include <cdk/ec2/cfn_eip.hpp>
#include <cdk/elbv2/cfn_load_balancer.hpp>

#include "../service_support.hpp"

int main(int argc, char** argv) {
  App app(argc, argv);
  auto& stack = app.add<Stack>("shared-resources");
  auto& vpc = stack.add<ec2::Vpc>("vpc", {.ip_protocol = ec2::IpProtocol::DUAL_STACK, .max_azs = 2});
  auto& cluster = stack.add<ecs::Cluster>("cluster", {.vpc = vpc});
  auto& nlb = stack.add<elbv2::NetworkLoadBalancer>(
      "nlb", {.vpc = vpc, .internet_facing = true, .ip_address_type = elbv2::IpAddressType::DUAL_STACK});
  // the resource is edited below the construct, so the construct still waits for the public routes
  auto& resource = dynamic_cast<elbv2::CfnLoadBalancer&>(*nlb.node().default_child());
  std::vector<elbv2::CfnLoadBalancer::SubnetMappingProperty> mappings;
  for (ec2::ISubnet& subnet : vpc.public_subnets()) {
    auto& address = stack.add<ec2::CfnEIP>("nlb-eip-" + subnet.node().id());
    mappings.push_back({.subnet_id = subnet.subnet_id(), .allocation_id = address.attr_allocation_id()});
  }
  resource.subnets = {};
  resource.subnet_mappings = mappings;
  auto& front = nlb.add_listener("listener", {.port = 80});

  auto& alb = stack.add<elbv2::ApplicationLoadBalancer>("alb", {.vpc = vpc, .internet_facing = false});
  auto& listener = placeholder_listener(alb);
  front.add_targets("alb-target", {.port = 80, .targets = {elbv2_targets::AlbTarget(alb, 80)}});
  stack.add<CfnOutput>("dns", {.value = nlb.load_balancer_dns_name()});

  service_stack(app, cluster, listener, {.image = ecs::ContainerImage::from_asset("nlb_alb_fargate/service")});
  return app.run();
}
