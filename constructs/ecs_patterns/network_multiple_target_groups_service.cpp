#include <cdk/cfn_output.hpp>
#include <cdk/ecs_patterns/network_multiple_target_groups_service.hpp>

namespace cdk::ecs_patterns {

NetworkMultipleTargetGroupsServiceBase::NetworkMultipleTargetGroupsServiceBase(
    const Scope& scope, const NetworkMultipleTargetGroupsServiceBaseProps& props)
    : MultipleTargetGroupsService(scope, props) {
  for (const NetworkLoadBalancerProps& balancer : props.load_balancers) {
    check_listeners(!balancer.listeners.empty(), balancer.name);
    check_domain(balancer);
  }
  for (const NetworkLoadBalancerProps& balancer : props.load_balancers) add_load_balancer(balancer);
  if (!props.load_balancers.empty()) return;
  load_balancer_ = add<elbv2::NetworkLoadBalancer>("LB", {.vpc = cluster().vpc(), .internet_facing = true});
  listener_ = load_balancer_->add_listener("PublicListener", {.port = 80});
  add<CfnOutput>("LoadBalancerDNS", {.value = load_balancer_->load_balancer_dns_name()});
}

void NetworkMultipleTargetGroupsServiceBase::add_load_balancer(const NetworkLoadBalancerProps& props) {
  auto& balancer = add<elbv2::NetworkLoadBalancer>(
      props.name, {.vpc = cluster().vpc(), .internet_facing = props.public_load_balancer});
  load_balancers_.emplace_back(balancer);
  for (const NetworkListenerProps& listener : props.listeners)
    listeners_.emplace_back(balancer.add_listener(listener.name, {.port = listener.port.value_or(80)}));
  if (props.domain_name.is_set()) add_alias("DNS" + props.name, balancer, props);
  add<CfnOutput>("LoadBalancerDNS" + props.name, {.value = balancer.load_balancer_dns_name()});
  load_balancer_ = load_balancers_.front();
  listener_ = listeners_.front();
}

void NetworkMultipleTargetGroupsServiceBase::add_targets(ecs::BaseService& service,
                                                         const std::vector<NetworkTargetProps>& targets) {
  ecs::ContainerDefinition& container = target_container(service.task_definition());
  for (const NetworkTargetProps& target : targets)
    if (!container.find_port_mapping(target.container_port, ecs::Protocol::TCP))
      container.add_port_mappings({.container_port = target.container_port});
  for (const NetworkTargetProps& target : targets)
    target_groups_.emplace_back(
        find_listener(target.listener)
            .add_targets(group_id(container, target.container_port),
                         {.port = target.container_port,
                          .targets = {service.load_balancer_target({.container_name = container.container_name(),
                                                                    .container_port = target.container_port})}}));
  target_group_ = targets.empty()
                      ? listener().add_targets("ECS", {.port = container.container_port(), .targets = {service}})
                      : *target_groups_.front();
}

}  // namespace cdk::ecs_patterns
