#include <cdk/annotations.hpp>
#include <cdk/ec2/security_group.hpp>
#include <cdk/ecs/cluster.hpp>
#include <cdk/ecs/task_definition.hpp>
#include <cdk/error.hpp>
#include <cdk/events/cfn_rule.hpp>
#include <cdk/events/rule.hpp>
#include <cdk/events_targets/ecs_task.hpp>
#include <cdk/events_targets/target_base.hpp>
#include <cdk/fn.hpp>
#include <cdk/iam/role.hpp>

namespace cdk::events_targets {
namespace {

using Cfn = events::CfnRuleTypes;

constexpr const char* RULE = "AWS::Events::Rule Targets.EcsParameters";

/// The members that are set.
class Object {
 public:
  void put(const char* name, const Value& value) {
    if (value.is_set()) members_.push_back({name, value});
  }
  Value take() { return Value::object(std::move(members_)); }

 private:
  std::vector<Member> members_;
};

Value rendered(const ContainerOverride& override) {
  Object object;
  object.put("name", override.container_name);
  object.put("command", override.command);
  std::vector<Value> variables;
  for (const TaskEnvironmentVariable& variable : override.environment)
    variables.push_back(Value::object({{"name", variable.name}, {"value", variable.value}}));
  if (!variables.empty()) object.put("environment", Value::list(std::move(variables)));
  object.put("cpu", override.cpu);
  object.put("memoryLimit", override.memory_limit);
  object.put("memoryReservation", override.memory_reservation);
  return object.take();
}

/// The task definition in any revision.
Input<std::string> any_revision(const Input<std::string>& arn) {
  if (!arn.is_string()) return arn;
  const std::string_view text = arn.as_string();
  const auto colon = text.rfind(':');
  const bool has_revision = colon != std::string_view::npos && colon + 1 < text.size() &&
                            text.find_first_not_of("0123456789", colon + 1) == std::string_view::npos;
  return has_revision ? concat(arn, ":*") : arn;
}

}  // namespace

EcsTask::EcsTask(const EcsTaskProps& props) : props_(props), role_(props.role) {
  check();
  if (!role_) role_ = event_role(*props_.task_definition);
  allow();
  secure();
}

void EcsTask::check() const {
  if (props_.propagate_tags == ecs::PropagatedTagSource::SERVICE)
    fail(*props_.task_definition,
         {"a task that a rule starts with PropagatedTagSource::SERVICE", "TASK_DEFINITION or NONE", RULE});
  if (const auto& storage = props_.ephemeral_storage;
      storage && (storage->size_in_gib < 20 || storage->size_in_gib > 200))
    fail(*props_.task_definition, {"ephemeral_storage of " + std::to_string(storage->size_in_gib) + " GiB",
                                   "20 to 200 GiB", "AWS::Events::Rule Targets.Input"});
}

void EcsTask::allow() {
  ecs::ITaskDefinition& task = props_.task_definition;
  ecs::ICluster& cluster = props_.cluster;
  const auto add = [this](iam::PolicyStatementProps statement) {
    role_->add_to_principal_policy(iam::PolicyStatement(statement));
  };
  add({.actions = {"ecs:RunTask"},
       .conditions = {{"ArnEquals", {{"ecs:cluster", cluster.cluster_arn()}}}},
       .resources = {any_revision(task.task_definition_arn())}});
  const std::string& region = cluster.env().region;
  add({.actions = {"ecs:TagResource"},
       .resources = {concat("arn:", cluster.stack().partition(),
                            ":ecs:", region.empty() ? cluster.stack().region() : Input<std::string>(region), ":*:task/",
                            cluster.cluster_name(), "/*")}});
  if (const auto role = task.execution_role()) add({.actions = {"iam:PassRole"}, .resources = {role->role_arn()}});
  if (task.is_fargate_compatible()) add({.actions = {"iam:PassRole"}, .resources = {task.task_role().role_arn()}});
}

void EcsTask::secure() {
  ecs::ITaskDefinition& task = props_.task_definition;
  if (task.network_mode() != ecs::NetworkMode::AWS_VPC) {
    if (!props_.security_groups.empty())
      Annotations::of(task).add_warning_v2(
          "@aws-cdk/aws-events-targets:ecsTaskSecurityGroupIgnored",
          "security_groups of a task that a rule starts have no effect outside the network mode AWS_VPC.");
    return;
  }
  security_groups_ = props_.security_groups;
  if (!security_groups_.empty()) return;
  if (Construct* made = task.node().try_find_child("SecurityGroup"))
    security_groups_.emplace_back(dynamic_cast<ec2::ISecurityGroup&>(*made));
  else
    security_groups_.emplace_back(task.add<ec2::SecurityGroup>("SecurityGroup", {.vpc = props_.cluster->vpc()}));
}

Value EcsTask::input() const {
  Object object;
  std::vector<Value> overrides;
  for (const ContainerOverride& override : props_.container_overrides) overrides.push_back(rendered(override));
  if (!overrides.empty()) object.put("containerOverrides", Value::list(std::move(overrides)));
  if (props_.cpu) object.put("cpu", Value(*props_.cpu));
  if (props_.ephemeral_storage)
    object.put("ephemeralStorage", Value::object({{"sizeInGiB", Value(props_.ephemeral_storage->size_in_gib)}}));
  if (props_.execution_role) object.put("executionRole", props_.execution_role->role_arn());
  if (props_.memory) object.put("memory", Value(*props_.memory));
  if (props_.task_role) object.put("taskRole", props_.task_role->role_arn());
  return object.take();
}

events::RuleTargetConfig EcsTask::bind(events::Rule& rule, const std::string&) const {
  ecs::ITaskDefinition& task = props_.task_definition;
  const ec2::SubnetSelection subnets =
      props_.subnet_selection.value_or(ec2::SubnetSelection{.subnet_type = ec2::SubnetType::PRIVATE_WITH_EGRESS});
  const bool is_public = subnets.subnet_type == ec2::SubnetType::PUBLIC;
  if (props_.assign_public_ip.value_or(false) && !is_public)
    fail(rule, {"assign_public_ip outside public subnets", "subnet_selection of SubnetType::PUBLIC", RULE});
  const bool has_public_ip = props_.assign_public_ip.value_or(is_public);
  const ecs::LaunchType launch_type =
      props_.launch_type.value_or(task.is_ec2_compatible() ? ecs::LaunchType::EC2 : ecs::LaunchType::FARGATE);
  if (has_public_ip && launch_type != ecs::LaunchType::FARGATE)
    fail(rule, {"public addresses for tasks that don't run on Fargate", "LaunchType::FARGATE", RULE});

  Cfn::EcsParametersProperty parameters{.task_definition_arn = task.task_definition_arn(),
                                        .enable_execute_command = props_.enable_execute_command,
                                        .propagate_tags = props_.propagate_tags,
                                        .task_count = props_.task_count};
  std::vector<CfnTag> tags;
  for (const Tag& tag : props_.tags) tags.push_back({.key = tag.key, .value = tag.value});
  if (!tags.empty()) parameters.tag_list = tags;
  if (task.network_mode() == ecs::NetworkMode::AWS_VPC) {
    std::vector<Input<std::string>> groups;
    for (const auto& group : security_groups_) groups.push_back(group->security_group_id());
    parameters.launch_type = launch_type;
    parameters.platform_version = props_.platform_version;
    parameters.network_configuration =
        Cfn::NetworkConfigurationProperty{.aws_vpc_configuration = Cfn::AwsVpcConfigurationProperty{
                                              .subnets = props_.cluster->vpc().select_subnets(subnets).subnet_ids,
                                              .assign_public_ip = has_public_ip ? "ENABLED" : "DISABLED",
                                              .security_groups = groups}};
  }
  events::RuleTargetConfig config{.arn = props_.cluster->cluster_arn(),
                                  .ecs_parameters = parameters,
                                  .input = events::RuleTargetInput::from_object(input()),
                                  .role = role_,
                                  .target_resource = task};
  bind_base(config, props_, rule);
  return config;
}

}  // namespace cdk::events_targets
