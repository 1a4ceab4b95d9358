#include <cdk/cfn_output.hpp>
#include <cdk/ecs_patterns/network_load_balanced_service.hpp>
#include <cdk/error.hpp>

namespace cdk::ecs_patterns {

NetworkLoadBalancedServiceBase::NetworkLoadBalancedServiceBase(const Scope& scope,
                                                               const NetworkLoadBalancedServiceBaseProps& props)
    : LoadBalancedService(scope, props) {
  check_domain(props);
  elbv2::NetworkLoadBalancer* made = nullptr;
  if (!props.load_balancer)
    made = &add<elbv2::NetworkLoadBalancer>("LB", {.vpc = cluster().vpc(),
                                                   .internet_facing = props.public_load_balancer,
                                                   .ip_address_type = props.ip_address_type});
  elbv2::INetworkLoadBalancer& balancer = props.load_balancer ? *props.load_balancer : *made;
  const int default_port = props.listener_certificate ? 443 : 80;
  elbv2::BaseNetworkListenerProps listener{.port = props.listener_port.value_or(default_port)};
  if (props.listener_certificate) listener.certificates = {*props.listener_certificate};
  listener_ = &balancer.add_listener("PublicListener", std::move(listener));
  const auto& image = props.task_image_options;
  target_group_ =
      &listener_->add_targets("ECS", {.port = image && image->container_port ? *image->container_port : default_port});
  load_balancer_ = dynamic_cast<elbv2::NetworkLoadBalancer*>(&balancer);
  using Record = NetworkLoadBalancedServiceRecordType;
  const Record record = props.record_type.value_or(Record::ALIAS);
  if (props.domain_name.is_set() && record == Record::ALIAS) add_alias("DNS", balancer, props);
  if (props.domain_name.is_set() && record == Record::CNAME) add_cname("DNS", balancer, props);
  if (made != nullptr) add<CfnOutput>("LoadBalancerDNS", {.value = balancer.load_balancer_dns_name()});
}

elbv2::NetworkLoadBalancer& NetworkLoadBalancedServiceBase::load_balancer() const {
  if (load_balancer_ == nullptr)
    fail(*this, {"load_balancer() of a pattern that was given an imported one", "the load balancer that was given",
                 "CDK: ecs_patterns"});
  return *load_balancer_;
}

}  // namespace cdk::ecs_patterns
