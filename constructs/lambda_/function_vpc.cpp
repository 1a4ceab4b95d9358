// Functions that are connected to a VPC.
#include <algorithm>
#include <cdk/ec2/security_group.hpp>
#include <cdk/ec2/vpc.hpp>
#include <cdk/error.hpp>
#include <cdk/lambda_/cfn_function.hpp>
#include <cdk/lambda_/function.hpp>
#include <cdk/names.hpp>

namespace cdk::lambda_ {

void Function::check_vpc(const FunctionOptions& props) const {
  const std::string rule = "AWS::Lambda::Function VpcConfig";
  const auto without_vpc = [&](bool given, const std::string& prop) {
    if (given && !props.vpc) fail(*this, {prop + " without vpc", "vpc with it", rule});
  };
  without_vpc(props.allow_all_outbound.has_value(), "allow_all_outbound");
  without_vpc(!props.security_groups.empty(), "security_groups");
  without_vpc(props.vpc_subnets.has_value(), "vpc_subnets");
  without_vpc(props.ipv6_allowed_for_dual_stack.value_or(false), "ipv6_allowed_for_dual_stack");
  without_vpc(props.allow_all_ipv6_outbound.has_value(), "allow_all_ipv6_outbound");
  const auto with_groups = [&](bool given, const std::string& prop) {
    if (given && !props.security_groups.empty())
      fail(*this, {prop + " with security_groups", "the setting of those groups themselves", rule});
  };
  with_groups(props.allow_all_outbound.has_value(), "allow_all_outbound");
  with_groups(props.allow_all_ipv6_outbound.has_value(), "allow_all_ipv6_outbound");
}

void Function::connect_to_vpc(const FunctionOptions& props, CfnFunctionProps& cfn) {
  if (!props.vpc) return;
  std::vector<Ref<ec2::ISecurityGroup>> groups = props.security_groups;
  if (groups.empty())
    groups.push_back(add<ec2::SecurityGroup>(
        "SecurityGroup", {.vpc = *props.vpc,
                          .allow_all_ipv6_outbound = props.allow_all_ipv6_outbound,
                          .allow_all_outbound = props.allow_all_outbound,
                          .description = "Automatic security group for Lambda Function " + Names::unique_id(*this)}));
  connect(ec2::Connections(ec2::ConnectionsProps{.security_groups = groups}));

  const ec2::SelectedSubnets selected = props.vpc->select_subnets(props.vpc_subnets.value_or(ec2::SubnetSelection()));
  const auto publics = props.vpc->public_subnets();
  const auto is_public = [&publics](const Ref<ec2::ISubnet>& subnet) {
    return std::ranges::any_of(publics, [&subnet](const auto& other) { return &*other == &*subnet; });
  };
  if (!props.allow_public_subnet.value_or(false) && std::ranges::any_of(selected.subnets, is_public))
    fail(*this, {"a function in a public subnet, from where it doesn't reach the internet",
                 "other subnets, or allow_public_subnet = true", "AWS::Lambda::Function VpcConfig.SubnetIds"});
  node().add_dependency(selected.internet_connectivity_established);
  std::vector<Input<std::string>> group_ids;
  for (const auto& group : groups) group_ids.push_back(group->security_group_id());
  cfn.vpc_config = CfnFunction::VpcConfigProperty{.ipv6_allowed_for_dual_stack = props.ipv6_allowed_for_dual_stack,
                                                  .security_group_ids = group_ids,
                                                  .subnet_ids = selected.subnet_ids};
}

}  // namespace cdk::lambda_
