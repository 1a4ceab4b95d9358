#include <cdk/elbv2/cfn_target_group.hpp>
#include <cdk/elbv2_targets/instance_target.hpp>
#include <cdk/elbv2_targets/target_port.hpp>

namespace cdk::elbv2_targets {

InstanceIdTarget::InstanceIdTarget(const Input<std::string>& instance_id, std::optional<int> port, Where where)
    : instance_id_(instance_id), port_(checked_port(port, where)) {}

elbv2::LoadBalancerTargetProps InstanceIdTarget::attach() const {
  return {.target_type = elbv2::TargetType::INSTANCE,
          .target_json = elbv2::CfnTargetGroupTypes::TargetDescriptionProperty{.id = instance_id_, .port = port_}};
}

elbv2::LoadBalancerTargetProps InstanceIdTarget::attach_to_application_target_group(elbv2::IApplicationTargetGroup&) {
  return attach();
}

elbv2::LoadBalancerTargetProps InstanceIdTarget::attach_to_network_target_group(elbv2::INetworkTargetGroup&) {
  return attach();
}

}  // namespace cdk::elbv2_targets
