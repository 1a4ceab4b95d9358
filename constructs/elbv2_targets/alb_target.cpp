#include <cdk/elbv2/cfn_target_group.hpp>
#include <cdk/elbv2/network_target_group.hpp>
#include <cdk/elbv2_targets/alb_target.hpp>
#include <cdk/elbv2_targets/target_port.hpp>

namespace cdk::elbv2_targets {

AlbArnTarget::AlbArnTarget(const Input<std::string>& alb_arn, int port, Where where)
    : alb_arn_(alb_arn), port_(checked_port(port, where)) {}

elbv2::LoadBalancerTargetProps AlbArnTarget::attach_to_network_target_group(elbv2::INetworkTargetGroup&) {
  return {.target_type = elbv2::TargetType::ALB,
          .target_json = elbv2::CfnTargetGroupTypes::TargetDescriptionProperty{.id = alb_arn_, .port = port_}};
}

AlbTarget::AlbTarget(elbv2::IApplicationLoadBalancer& alb, int port, Where where)
    : AlbArnTarget(alb.load_balancer_arn(), port, where) {}

AlbListenerTarget::AlbListenerTarget(elbv2::ApplicationListener& alb_listener)
    : AlbArnTarget(alb_listener.load_balancer().load_balancer_arn(), alb_listener.port()),
      alb_listener_(alb_listener) {}

elbv2::LoadBalancerTargetProps AlbListenerTarget::attach_to_network_target_group(
    elbv2::INetworkTargetGroup& target_group) {
  target_group.node().add_dependency(alb_listener_);
  return AlbArnTarget::attach_to_network_target_group(target_group);
}

}  // namespace cdk::elbv2_targets
