#include <cdk/cfn_mapping.hpp>
#include <cdk/ec2/security_group.hpp>
#include <cdk/ec2/vpc_endpoint.hpp>
#include <cdk/error.hpp>
#include <cdk/fn.hpp>
#include <cdk/lambda_/function.hpp>
#include <cdk/names.hpp>
#include <cdk/sam/cfn_application.hpp>
#include <cdk/secretsmanager/rotation_schedule.hpp>
#include <cdk/secretsmanager/secret.hpp>
#include <cdk/secretsmanager/secret_rotation.hpp>

#include "private/comma_separated.hpp"

namespace cdk::secretsmanager {
namespace {

/// Names of functions are that long at most.
constexpr std::size_t longest_name = 64;

void check(const Construct& rotation, const SecretRotationProps& props) {
  if (!props.target->connections().default_port())
    fail(rotation, {"the target of a rotation has no default port", "a target whose connections have one",
                    "AWS::EC2::SecurityGroupIngress FromPort"});
  if (props.application.is_multi_user() && !props.master_secret)
    fail(rotation, {"an application for several users is given and no master_secret", "both",
                    "AWS::Serverless::Application Parameters"});
}

std::string function_name(const Construct& rotation) {
  std::string name = Names::unique_id(rotation);
  if (name.size() > longest_name) name.erase(0, name.size() - longest_name);
  return name;
}

Value parameters(const Construct& rotation, const SecretRotationProps& props, const ec2::ISecurityGroup& group) {
  const Stack& stack = Stack::of(rotation);
  const Input<std::string> host = concat("secretsmanager.", stack.region(), ".", stack.url_suffix());
  const auto key_of = [](ISecret* secret) {
    return secret != nullptr && secret->encryption_key() != nullptr ? secret->encryption_key()->key_arn()
                                                                    : Input<std::string>();
  };
  return Value::object(
      {{"endpoint",
        props.endpoint ? concat("https://", props.endpoint->vpc_endpoint_id(), ".", host) : concat("https://", host)},
       {"functionName", function_name(rotation)},
       {"vpcSubnetIds", comma_separated(props.vpc->select_subnets(props.vpc_subnets).subnet_ids)},
       {"vpcSecurityGroupIds", group.security_group_id()},
       {"excludeCharacters", props.exclude_characters},
       {"kmsKeyArn", key_of(&*props.secret)},
       {"masterSecretArn", props.master_secret ? props.master_secret->secret_arn() : Input<std::string>()},
       {"masterSecretKmsKeyArn", key_of(props.master_secret.get())}});
}

/// Where the application is, by partition.
CfnMapping& locations(Construct& rotation, const SecretRotationApplication& application) {
  const std::source_location& where = rotation.node().where();
  MappingTable table;
  for (const char* partition : {"aws", "aws-cn", "aws-us-gov"})
    table.push_back({partition,
                     {{"applicationId", application.application_arn_for_partition(partition, where)},
                      {"semanticVersion", application.semantic_version_for_partition(partition, where)}}});
  return rotation.add<CfnMapping>("SARMapping", {.mapping = std::move(table)});
}

}  // namespace

SecretRotation::SecretRotation(const Scope& scope, const Props& props) : Construct(scope) {
  check(*this, props);
  ec2::ISecurityGroup* group = props.security_group.get();
  if (group == nullptr) group = &add<ec2::SecurityGroup>("SecurityGroup", {.vpc = props.vpc});
  props.target->connections().allow_default_port_from(ec2::Connections({.security_groups = {*group}}));
  const Value values = parameters(*this, props, *group);
  CfnMapping& mapping = locations(*this, props.application);
  auto& application = add<sam::CfnApplication>(
      "Resource", {.location =
                       sam::CfnApplicationTypes::ApplicationLocationProperty{
                           .application_id = mapping.find_in_map(Aws::PARTITION, "applicationId"),
                           .semantic_version = mapping.find_in_map(Aws::PARTITION, "semanticVersion")},
                   .parameters = Input<Map<std::string>>::from(values)});
  application.apply_removal_policy(RemovalPolicy::DESTROY);
  auto& function =
      lambda_::Function::from_function_arn(*this, "RotationLambda", application.get_att("Outputs.RotationLambdaARN"));
  props.secret->add_rotation_schedule("RotationSchedule",
                                      {.automatically_after = props.automatically_after,
                                       .rotate_immediately_on_update = props.rotate_immediately_on_update,
                                       .rotation_lambda = function});
  if (props.master_secret) props.master_secret->deny_account_root_delete();
}

}  // namespace cdk::secretsmanager
