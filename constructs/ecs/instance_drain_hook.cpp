#include <cdk/autoscaling/auto_scaling_group.hpp>
#include <cdk/autoscaling_hooktargets/function_hook.hpp>
#include <cdk/ecs/cluster.hpp>
#include <cdk/lambda_/function.hpp>

#include "private/drain_function_code.hpp"
#include "private/instance_drain_hook.hpp"

namespace cdk::ecs {

InstanceDrainHook::InstanceDrainHook(const cdk::Scope& scope, const Props& props) : Construct(scope) {
  const Duration drain_time = Duration::minutes(5);
  auto& function = add<lambda_::Function>("Function", {.code = lambda_::Code::from_inline(drain_function_code),
                                                       .handler = "index.lambda_handler",
                                                       .runtime = lambda_::Runtime::PYTHON_3_13,
                                                       .environment = {{"CLUSTER", props.cluster.cluster_name()}},
                                                       .timeout = drain_time.plus(Duration::seconds(10))});
  props.auto_scaling_group.add_lifecycle_hook(
      "DrainHook",
      {.lifecycle_transition = autoscaling::LifecycleTransition::INSTANCE_TERMINATING,
       .default_result = autoscaling::DefaultResult::CONTINUE,
       .heartbeat_timeout = drain_time,
       .notification_target = autoscaling_hooktargets::FunctionHook(function, props.topic_encryption_key)});

  const Input<std::string> cluster_arn = props.cluster.cluster_arn();
  const iam::Conditions in_cluster{{"ArnEquals", {{"ecs:cluster", cluster_arn}}}};
  function.add_to_role_policy(
      iam::PolicyStatement({.actions = {"ec2:DescribeInstances", "ec2:DescribeInstanceAttribute",
                                        "ec2:DescribeInstanceStatus", "ec2:DescribeHosts"},
                            .resources = {"*"}}));
  function.add_to_role_policy(iam::PolicyStatement({.actions = {"autoscaling:CompleteLifecycleAction"},
                                                    .resources = {props.auto_scaling_group.auto_scaling_group_arn()}}));
  function.add_to_role_policy(iam::PolicyStatement({.actions = {"ecs:DescribeContainerInstances", "ecs:DescribeTasks"},
                                                    .conditions = in_cluster,
                                                    .resources = {"*"}}));
  function.add_to_role_policy(iam::PolicyStatement(
      {.actions = {"ecs:ListContainerInstances", "ecs:SubmitContainerStateChange", "ecs:SubmitTaskStateChange"},
       .resources = {cluster_arn}}));
  function.add_to_role_policy(iam::PolicyStatement({.actions = {"ecs:UpdateContainerInstancesState", "ecs:ListTasks"},
                                                    .conditions = in_cluster,
                                                    .resources = {"*"}}));
}

}  // namespace cdk::ecs
