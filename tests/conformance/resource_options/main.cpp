// What a resource's entry holds beside its properties: policies, condition, metadata, version.
#include <cdk/autoscaling/cfn_auto_scaling_group.hpp>
#include <cdk/cdk.hpp>
#include <cdk/rds/cfn_db_instance.hpp>

using namespace cdk;

namespace {

CfnResource& queue(Construct& scope, Id id) { return scope.add<CfnResource>(id, {.type = "AWS::SQS::Queue"}); }

void policies(Stack& stack, CfnCondition& only_in_production) {
  using autoscaling::CfnAutoScalingGroup;
  auto& group = stack.add<CfnAutoScalingGroup>("Group", {
                                                            .max_size = "4",
                                                            .min_size = "1",
                                                            .availability_zones = Fn::get_azs(),
                                                            .launch_configuration_name = "launch",
                                                        });
  group.cfn_options().condition = &only_in_production;
  group.cfn_options().creation_policy = Value::object({
      {"AutoScalingCreationPolicy", Value::object({{"MinSuccessfulInstancesPercent", 50}})},
      {"ResourceSignal", Value::object({{"Count", 2}, {"Timeout", "PT15M"}})},
  });
  group.cfn_options().update_policy = Value::object({
      {"AutoScalingRollingUpdate", Value::object({{"MaxBatchSize", 2},
                                                  {"MinInstancesInService", 1},
                                                  {"MinSuccessfulInstancesPercent", 80},
                                                  {"PauseTime", "PT5M"},
                                                  {"SuspendProcesses", Value::list({"AlarmNotification"})},
                                                  {"WaitOnResourceSignals", true}})},
      {"AutoScalingScheduledAction", Value::object({{"IgnoreUnmodifiedGroupSizeProperties", true}})},
  });
  group.cfn_options().metadata = Value::object({
      {"team", "web"},
      {"AWS::CloudFormation::Init", Value::object({{"config", Value::object({{"files", Value::object({})}})}})},
  });
  group.add_metadata("more", Value::object({{"nested", Value::list({1, Aws::REGION.value()})}}));

  auto& replaced = stack.add<CfnAutoScalingGroup>(
      "Replaced", {.max_size = "1", .min_size = "1", .launch_configuration_name = "launch"});
  replaced.cfn_options().update_policy =
      Value::object({{"AutoScalingReplacingUpdate", Value::object({{"WillReplace", true}})}});

  CfnResource& alias = stack.add<CfnResource>(
      "Alias", {.type = "AWS::Lambda::Alias",
                .properties = {{"FunctionName", "f"}, {"FunctionVersion", "1"}, {"Name", "live"}}});
  alias.cfn_options().update_policy =
      Value::object({{"CodeDeployLambdaAliasUpdate", Value::object({{"ApplicationName", "app"},
                                                                    {"DeploymentGroupName", "group"},
                                                                    {"BeforeAllowTrafficHook", "before"},
                                                                    {"AfterAllowTrafficHook", "after"}})}});
  CfnResource& cache = stack.add<CfnResource>("Cache", {.type = "AWS::ElastiCache::ReplicationGroup",
                                                        .properties = {{"ReplicationGroupDescription", "cache"}}});
  cache.cfn_options().update_policy = Value::object({{"UseOnlineResharding", true}});
}

}  // namespace

int main(int argc, char** argv) {
  App app(argc, argv);
  Stack& stack = app.add<Stack>("Options");
  policies(stack, stack.add<CfnCondition>("Production",
                                          {.expression = Fn::condition_equals(Aws::STACK_NAME.value(), "production")}));

  CfnResource& custom = stack.add<CfnResource>(
      "Custom", {.type = "Custom::Thing", .properties = {{"ServiceToken", "arn:aws:sns:eu-west-1:111122223333:t"}}});
  custom.cfn_options().version = "1.0";

  // removal policies: set directly, through the resource, and without a word on replacement
  queue(stack, "Destroy").apply_removal_policy(RemovalPolicy::DESTROY);
  queue(stack, "Retain").apply_removal_policy(RemovalPolicy::RETAIN);
  queue(stack, "RetainExcept").apply_removal_policy(RemovalPolicy::RETAIN_ON_UPDATE_OR_DELETE);
  queue(stack, "OnDelete").apply_removal_policy(RemovalPolicy::RETAIN, {.apply_to_update_replace_policy = false});
  queue(stack, "Undefined").apply_removal_policy({});
  queue(stack, "DefaultDestroy").apply_removal_policy({}, {.default_ = RemovalPolicy::DESTROY});
  CfnResource& direct = queue(stack, "Direct");
  direct.cfn_options().deletion_policy = CfnDeletionPolicy::RETAIN;
  direct.cfn_options().update_replace_policy = CfnDeletionPolicy::DELETE;
  auto& database =
      stack.add<rds::CfnDBInstance>("Database", {.db_instance_class = "db.t4g.micro", .engine = "postgres"});
  database.apply_removal_policy(RemovalPolicy::SNAPSHOT);
  return app.run();
}
