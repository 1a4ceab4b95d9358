// Services as targets of load balancers.
#include <cdk/annotations.hpp>
#include <cdk/ecs/base_service.hpp>
#include <cdk/ecs/cfn_service.hpp>
#include <cdk/ecs/listener_config.hpp>
#include <cdk/elasticloadbalancing/load_balancer.hpp>
#include <cdk/elbv2/application_listener.hpp>
#include <cdk/elbv2/application_target_group.hpp>
#include <cdk/elbv2/network_listener.hpp>
#include <cdk/elbv2/network_target_group.hpp>
#include <cdk/error.hpp>

#include "private/deployment_controller.hpp"

namespace cdk::ecs {

ServiceTarget BaseService::load_balancer_target(const LoadBalancerTargetOptions& options) {
  if (options.alternate_target) require_ecs_controller(*this, "an alternate_target");
  return ServiceTarget(*this, task_definition_.validate_target(options), options.alternate_target);
}

ServiceTarget BaseService::default_load_balancer_target() {
  const auto container = task_definition_.default_container();
  if (!container)
    fail(*this, {"the task has no essential container", "a container added by add_container before",
                 "AWS::ECS::Service LoadBalancers.ContainerName"});
  return load_balancer_target({.container_name = container->container_name()});
}

elbv2::LoadBalancerTargetProps BaseService::attach_to_application_target_group(
    elbv2::IApplicationTargetGroup& target_group) {
  return default_load_balancer_target().attach_to_application_target_group(target_group);
}

elbv2::LoadBalancerTargetProps BaseService::attach_to_network_target_group(elbv2::INetworkTargetGroup& target_group) {
  return default_load_balancer_target().attach_to_network_target_group(target_group);
}

void BaseService::attach_to_classic_lb(elasticloadbalancing::LoadBalancer& load_balancer) {
  default_load_balancer_target().attach_to_classic_lb(load_balancer);
}

void BaseService::register_load_balancer_targets(EcsTarget target) {
  register_load_balancer_targets(std::vector<EcsTarget>{std::move(target)});
}

void BaseService::register_load_balancer_targets(std::vector<EcsTarget> targets) {
  for (const EcsTarget& target : targets)
    target.listener.add_targets(
        Id(target.new_target_group_id, node().where()),
        {.container_name = target.container_name, .container_port = target.container_port, .protocol = target.protocol},
        *this);
}

void BaseService::attach(elasticloadbalancing::LoadBalancer& load_balancer, const LoadBalancerTarget& target) {
  const NetworkMode mode = task_definition_.network_mode();
  const std::string rule = "AWS::ECS::Service LoadBalancers.LoadBalancerName";
  if (mode == NetworkMode::AWS_VPC || mode == NetworkMode::NONE)
    fail(*this, {"a Classic Load Balancer for tasks in the network mode " + std::string(to_value(mode)),
                 "bridge or host", rule});
  if (resource_->availability_zone_rebalancing == Value("ENABLED"))
    fail(*this, {"a Classic Load Balancer for a service that rebalances zones",
                 "AvailabilityZoneRebalancing::DISABLED, or an Application or Network Load Balancer", rule});
  if (mode == NetworkMode::BRIDGE && target.port_mapping.host_port.value_or(0) == 0)
    Annotations::of(*this).add_warning_v2(
        "cdk-cpp/ecs:classicLoadBalancerWithDynamicPort",
        "A Classic Load Balancer sends to one port of all instances, but container port " +
            std::to_string(target.port_mapping.container_port) +
            " gets any free one. Give its port mapping a host_port.");
  load_balancers_.push_back({.container_name = target.container_name,
                             .container_port = target.port_mapping.container_port,
                             .load_balancer_name = load_balancer.load_balancer_name()});
}

elbv2::LoadBalancerTargetProps BaseService::attach(elbv2::ITargetGroup& target_group, const LoadBalancerTarget& target,
                                                   const std::optional<AlternateTarget>& alternate_target) {
  if (task_definition_.network_mode() == NetworkMode::NONE)
    fail(*this, {"a load balancer for tasks in the network mode none", "bridge, host or awsvpc",
                 "AWS::ECS::Service LoadBalancers"});
  CfnServiceTypes::LoadBalancerProperty attached{.container_name = target.container_name,
                                                 .container_port = target.port_mapping.container_port,
                                                 .target_group_arn = target_group.target_group_arn()};
  if (alternate_target) {
    const AlternateTargetConfig config = alternate_target->bind(*this);
    attached.advanced_configuration =
        CfnServiceTypes::AdvancedConfigurationProperty{.alternate_target_group_arn = config.alternate_target_group_arn,
                                                       .production_listener_rule = config.production_listener_rule,
                                                       .role_arn = config.role_arn,
                                                       .test_listener_rule = config.test_listener_rule};
  }
  load_balancers_.push_back(std::move(attached));
  resource_->node().add_dependency(target_group.load_balancer_attached());
  return {.target_type = task_definition_.network_mode() == NetworkMode::AWS_VPC ? elbv2::TargetType::IP
                                                                                 : elbv2::TargetType::INSTANCE};
}

elbv2::LoadBalancerTargetProps ServiceTarget::attach_to_application_target_group(
    elbv2::IApplicationTargetGroup& target_group) {
  target_group.register_connectable(service_,
                                    service_.task_definition().port_range_from_port_mapping(target_.port_mapping));
  return service_.attach(target_group, target_, alternate_target_);
}

elbv2::LoadBalancerTargetProps ServiceTarget::attach_to_network_target_group(elbv2::INetworkTargetGroup& target_group) {
  return service_.attach(target_group, target_, alternate_target_);
}

void ServiceTarget::attach_to_classic_lb(elasticloadbalancing::LoadBalancer& load_balancer) {
  if (alternate_target_)
    fail(service_, {"an alternate_target for a Classic Load Balancer", "an Application or Network Load Balancer",
                    "AWS::ECS::Service LoadBalancers.AdvancedConfiguration"});
  service_.attach(load_balancer, target_);
}

ec2::Connections& ServiceTarget::connections() { return service_.connections(); }

struct ListenerConfig::Impl {
  virtual ~Impl() = default;
  virtual void add_targets(const Id& id, const LoadBalancerTargetOptions& target, BaseService& service) const = 0;
};

template <class Listener, class Props>
struct ListenerConfig::On final : Impl {
  On(Listener& l, Props p) : listener(l), props(std::move(p)) {}
  void add_targets(const Id& id, const LoadBalancerTargetOptions& target, BaseService& service) const override {
    Props with_target = props;
    with_target.targets = {service.load_balancer_target(target)};
    listener.add_targets(id, std::move(with_target));
  }
  Listener& listener;
  Props props;
};

ListenerConfig ListenerConfig::application_listener(elbv2::ApplicationListener& listener,
                                                    elbv2::AddApplicationTargetsProps props) {
  if (!props.port) props.port = props.protocol == elbv2::ApplicationProtocol::HTTPS ? 443 : 80;
  return ListenerConfig(
      std::make_shared<const On<elbv2::ApplicationListener, elbv2::AddApplicationTargetsProps>>(listener, props));
}

ListenerConfig ListenerConfig::network_listener(elbv2::NetworkListener& listener,
                                                std::optional<elbv2::AddNetworkTargetsProps> props) {
  return ListenerConfig(std::make_shared<const On<elbv2::NetworkListener, elbv2::AddNetworkTargetsProps>>(
      listener, props.value_or(elbv2::AddNetworkTargetsProps{.port = 80})));
}

void ListenerConfig::add_targets(const Id& id, const LoadBalancerTargetOptions& target, BaseService& service) const {
  impl_->add_targets(id, target, service);
}

}  // namespace cdk::ecs
