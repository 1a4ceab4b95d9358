#include <cdk/elbv2/cfn_target_group.hpp>
#include <cdk/elbv2_targets/ip_target.hpp>
#include <cdk/elbv2_targets/target_port.hpp>

namespace cdk::elbv2_targets {

IpTarget::IpTarget(const Input<std::string>& ip_address, std::optional<int> port,
                   const Input<std::string>& availability_zone, std::source_location where)
    : ip_address_(ip_address), port_(checked_port(port, where)), availability_zone_(availability_zone) {}

elbv2::LoadBalancerTargetProps IpTarget::attach() const {
  return {.target_type = elbv2::TargetType::IP,
          .target_json = elbv2::CfnTargetGroupTypes::TargetDescriptionProperty{
              .id = ip_address_, .availability_zone = availability_zone_, .port = port_}};
}

elbv2::LoadBalancerTargetProps IpTarget::attach_to_application_target_group(elbv2::IApplicationTargetGroup&) {
  return attach();
}

elbv2::LoadBalancerTargetProps IpTarget::attach_to_network_target_group(elbv2::INetworkTargetGroup&) {
  return attach();
}

}  // namespace cdk::elbv2_targets
