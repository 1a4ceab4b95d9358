#include <cdk/elbv2/application_target_group.hpp>
#include <cdk/elbv2/cfn_target_group.hpp>
#include <cdk/elbv2/network_target_group.hpp>
#include <cdk/elbv2_targets/lambda_target.hpp>
#include <cdk/lambda_/function_base.hpp>

namespace cdk::elbv2_targets {
namespace {

/// CDK's id of a permission has the hash of what is permitted; for load balancers that is always the same.
constexpr const char* permission_id = "Invoke2UTWxhlfyqbT5FTn--5jvgbLgj+FfJwzswGk55DU1H--Y=";

}  // namespace

elbv2::LoadBalancerTargetProps LambdaTarget::attach(Construct& group) const {
  if (function_.node().try_find_child(permission_id) == nullptr)
    function_.add_permission(Id(permission_id, group.node().where()),
                             {.principal = iam::ServicePrincipal("elasticloadbalancing.amazonaws.com")});
  // None where the function is imported from elsewhere.
  if (Construct* permission = function_.node().try_find_child(permission_id)) group.node().add_dependency(*permission);
  return {.target_type = elbv2::TargetType::LAMBDA,
          .target_json = elbv2::CfnTargetGroupTypes::TargetDescriptionProperty{.id = function_.function_arn()}};
}

elbv2::LoadBalancerTargetProps LambdaTarget::attach_to_application_target_group(elbv2::IApplicationTargetGroup& group) {
  return attach(group);
}

elbv2::LoadBalancerTargetProps LambdaTarget::attach_to_network_target_group(elbv2::INetworkTargetGroup& group) {
  return attach(group);
}

}  // namespace cdk::elbv2_targets
