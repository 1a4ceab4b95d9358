// Functions that run on instances of one's own.
#include <cdk/cdk.hpp>
#include <cdk/ec2.hpp>
#include <cdk/iam.hpp>
#include <cdk/kms.hpp>
#include <cdk/lambda_.hpp>

using namespace cdk;
using lambda_::CapacityProvider;

int main(int argc, char** argv) {
  App app(argc, argv);
  auto& stack = app.add<Stack>("Capacity");
  auto& vpc = stack.add<ec2::Vpc>("Vpc", {.max_azs = 1, .nat_gateways = 0});
  auto& group = stack.add<ec2::SecurityGroup>("Group", {.vpc = vpc});
  auto& plain = stack.add<CapacityProvider>("Plain", {.security_groups = {group}, .subnets = vpc.public_subnets()});
  stack.add<CapacityProvider>(
      "Full",
      {.security_groups = {group},
       .subnets = vpc.public_subnets(),
       .architectures = {lambda_::Architecture::ARM_64()},
       .capacity_provider_name = "full",
       .instance_type_filter = lambda_::InstanceTypeFilter::allow(
           {ec2::InstanceType("m8g.large"), ec2::InstanceType::of(ec2::InstanceClass::C7G, ec2::InstanceSize::XLARGE)}),
       .kms_key = stack.add<kms::Key>("Key"),
       .max_v_cpu_count = 100,
       .operator_role = iam::Role::from_role_arn(stack, "Role", "arn:aws:iam::111122223333:role/operator"),
       .scaling_options =
           lambda_::ScalingOptions::manual({lambda_::TargetTrackingScalingPolicy::cpu_utilization(60)})});
  stack.add<CapacityProvider>(
      "Others", {.security_groups = {group},
                 .subnets = vpc.public_subnets(),
                 .instance_type_filter = lambda_::InstanceTypeFilter::exclude({ec2::InstanceType("m7g.large")}),
                 .scaling_options = lambda_::ScalingOptions::auto_()});
  const auto add = [&](const char* id) -> lambda_::Function& {
    return stack.add<lambda_::Function>(id, {.code = lambda_::Code::from_inline("x"),
                                             .handler = "index.handler",
                                             .runtime = lambda_::Runtime::NODEJS_22_X});
  };
  plain.add_function(add("OnPlain"));
  plain.add_function(add("Scaled"), {.execution_environment_memory_gib_per_v_cpu = 4,
                                     .latest_published_scaling_config = {.max_execution_environments = 5,
                                                                         .min_execution_environments = 1},
                                     .per_execution_environment_max_concurrency = 10,
                                     .publish_to_latest_published = true});
  auto& imported = CapacityProvider::from_capacity_provider_name(stack, "Theirs", "theirs");
  stack.add<CfnOutput>("ImportedArn", {.value = imported.capacity_provider_arn()});
  auto& by_arn = CapacityProvider::from_capacity_provider_arn(
      stack, "ByArn", "arn:aws:lambda:eu-west-1:111122223333:capacity-provider:there");
  stack.add<CfnOutput>("ImportedName", {.value = by_arn.capacity_provider_name()});
  stack.add<CfnOutput>("Arn", {.value = plain.capacity_provider_arn()});
  stack.add<CfnOutput>("Name", {.value = plain.capacity_provider_name()});
  return app.run();
}
