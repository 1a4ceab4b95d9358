#include <cdk/ec2/cfn_vpc_endpoint_service.hpp>
#include <cdk/ec2/cfn_vpc_endpoint_service_permissions.hpp>
#include <cdk/ec2/vpc_endpoint_service.hpp>
#include <cdk/error.hpp>
#include <cdk/fn.hpp>

namespace cdk::ec2 {

namespace {

// Other partitions have prefixes of their own.
const char* name_prefix(std::string_view region) {
  if (region.starts_with("cn-")) return "cn.com.amazonaws.vpce";
  if (region.starts_with("eusc-")) return "eu.amazonaws.vpce";
  if (region.starts_with("us-iso-")) return "gov.ic.c2s.vpce";
  if (region.starts_with("us-isob-")) return "gov.sgov.sc2s.vpce";
  if (region.starts_with("us-isof-")) return "gov.ic.hci.csp.vpce";
  if (region.starts_with("eu-isoe-")) return "uk.adc-e.cloud.vpce";
  return VpcEndpointService::DEFAULT_PREFIX;
}

}  // namespace

VpcEndpointService::VpcEndpointService(const Scope& scope, const Props& props)
    : IVpcEndpointService(scope), props_(props) {
  if (props_.vpc_endpoint_service_load_balancers.empty()) {
    fail(*this, {"an endpoint service without load balancer", "one Network Load Balancer or more",
                 "AWS::EC2::VPCEndpointService NetworkLoadBalancerArns"});
  }
  std::vector<Input<std::string>> arns;
  for (const auto& balancer : props_.vpc_endpoint_service_load_balancers) arns.push_back(balancer->load_balancer_arn());
  CfnVPCEndpointServiceProps service{.acceptance_required = acceptance_required(),
                                     .contributor_insights_enabled = props_.contributor_insights,
                                     .network_load_balancer_arns = arns};
  if (!props_.supported_ip_address_types.empty())
    service.supported_ip_address_types = props_.supported_ip_address_types;
  if (!props_.allowed_regions.empty()) service.supported_regions = props_.allowed_regions;
  resource_ = &add<CfnVPCEndpointService>(scope.id(), std::move(service));
  if (props_.allowed_principals.empty()) return;
  std::vector<Input<std::string>> principals;
  for (const iam::ArnPrincipal& principal : props_.allowed_principals) principals.push_back(principal.arn());
  add<CfnVPCEndpointServicePermissions>("Permissions",
                                        {.service_id = resource_->ref(), .allowed_principals = principals});
}

Input<std::string> VpcEndpointService::vpc_endpoint_service_id() const { return resource_->ref(); }

Input<std::string> VpcEndpointService::vpc_endpoint_service_name() const {
  return join(".", {name_prefix(stack().env().region), Aws::REGION, vpc_endpoint_service_id()});
}

}  // namespace cdk::ec2
