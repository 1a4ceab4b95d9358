#include <cdk/arn.hpp>
#include <cdk/custom_resource.hpp>
#include <cdk/custom_resource_provider.hpp>
#include <cdk/ec2/vpc.hpp>

namespace cdk::ec2 {

namespace {

constexpr const char* TYPE = "Custom::VpcRestrictDefaultSG";

constexpr std::string_view HANDLER_JS = R"js('use strict';
// Takes the rules from the default security group of a VPC, and gives them back when the resource is deleted.
const { EC2 } = require('@aws-sdk/client-ec2');

const ec2 = new EC2({});
const everything = (GroupId, peers) => ({ GroupId, IpPermissions: [{ IpProtocol: '-1', ...peers }] });
const fromItself = (group, account) => everything(group, { UserIdGroupPairs: [{ GroupId: group, UserId: account }] });
const toAnywhere = (group) => everything(group, { IpRanges: [{ CidrIp: '0.0.0.0/0' }] });

async function unless(code, call) {
  try {
    await call;
  } catch (error) {
    if (error.name !== code) throw error;
  }
}

async function restrict(group, account) {
  await unless('InvalidPermission.NotFound', ec2.revokeSecurityGroupEgress(toAnywhere(group)));
  await unless('InvalidPermission.NotFound', ec2.revokeSecurityGroupIngress(fromItself(group, account)));
}

async function release(group, account) {
  await unless('InvalidPermission.Duplicate', ec2.authorizeSecurityGroupIngress(fromItself(group, account)));
  await unless('InvalidPermission.Duplicate', ec2.authorizeSecurityGroupEgress(toAnywhere(group)));
}

exports.handler = async ({ RequestType, ResourceProperties, OldResourceProperties }) => {
  const { DefaultSecurityGroupId: group, Account: account } = ResourceProperties;
  if (RequestType === 'Delete') return release(group, account);
  if (RequestType === 'Update') {
    if (OldResourceProperties.DefaultSecurityGroupId === group) return;
    await release(OldResourceProperties.DefaultSecurityGroupId, account);
  }
  await restrict(group, account);
};
)js";

class RestrictDefaultSgProvider final : public CustomResourceProviderBase {
 public:
  using Props = NoProps;
  RestrictDefaultSgProvider(const Scope& scope, Props /*props*/)
      : CustomResourceProviderBase(
            scope, {.runtime_name = determine_latest_node_runtime_name(*scope.parent()),
                    .description =
                        "Lambda function for removing all inbound/outbound rules from the VPC default security group",
                    .index_js = HANDLER_JS}) {
    node().add_metadata("aws:cdk:is-custom-resource-handler-customResourceProvider", true);
  }
  static RestrictDefaultSgProvider& of(Construct& scope) {
    return get_or_create_in_stack<RestrictDefaultSgProvider>(scope, TYPE, {});
  }
};

}  // namespace

void Vpc::restrict_default_security_group() {
  auto& provider = RestrictDefaultSgProvider::of(*this);
  const Input<std::string> group = stack().format_arn(
      {.resource = "security-group", .service = "ec2", .resource_name = vpc_default_security_group()});
  provider.add_to_role_policy(
      Value::object({{"Effect", "Allow"},
                     {"Action", Value::list({"ec2:AuthorizeSecurityGroupIngress", "ec2:AuthorizeSecurityGroupEgress",
                                             "ec2:RevokeSecurityGroupIngress", "ec2:RevokeSecurityGroupEgress"})},
                     {"Resource", Value::list({group})}}));
  add<CustomResource>(
      "RestrictDefaultSecurityGroupCustomResource",
      {.service_token = provider.service_token(),
       .properties = {{"DefaultSecurityGroupId", vpc_default_security_group()}, {"Account", stack().account()}},
       .resource_type = TYPE});
}

}  // namespace cdk::ec2
