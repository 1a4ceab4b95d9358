#include "private/default_log_router.hpp"

#include <algorithm>
#include <cdk/ecs/aws_log_driver.hpp>
#include <cdk/ecs/firelens_log_router.hpp>
#include <cdk/ssm/string_parameter.hpp>

namespace cdk::ecs::detail {
namespace {

const LogDriverConfig* firelens_log(const TaskDefinition& task) {
  for (const auto& container : task.containers())
    if (const auto& log = container->log_driver_config(); log && log->log_driver == Value("awsfirelens")) return &*log;
  return nullptr;
}

bool has_router(const TaskDefinition& task) {
  return std::ranges::any_of(task.containers(), [](const Ref<ContainerDefinition>& container) {
    return dynamic_cast<const FirelensLogRouter*>(&*container) != nullptr;
  });
}

Value option(const LogDriverConfig& log, std::string_view name) { return log.options.find(name); }

/// AWS's image of Fluent Bit, whose name is a parameter of Systems Manager.
Input<std::string> fluent_bit(Construct& scope) {
  return ssm::StringParameter::value_for_string_parameter(scope, "/aws/service/aws-for-fluent-bit/latest");
}

}  // namespace

void DefaultLogRouter::visit(Construct& construct) {
  if (&construct != &task_ || has_router(task_)) return;
  const LogDriverConfig* log = firelens_log(task_);
  if (log == nullptr) return;
  allow(*log);
  task_.add_firelens_log_router("log-router", {.firelens_config = {.type = FirelensLogRouterType::FLUENTBIT},
                                               .image = ContainerImage::from_registry(fluent_bit(task_)),
                                               .logging = AwsLogDriver({.stream_prefix = "firelens"}),
                                               .memory_reservation_mib = 50});
}

void DefaultLogRouter::allow(const LogDriverConfig& log) {
  task_.add_to_execution_role_policy(
      iam::PolicyStatement({.actions = {"ecr:GetAuthorizationToken", "ecr:BatchCheckLayerAvailability",
                                        "ecr:GetDownloadUrlForLayer", "ecr:BatchGetImage"},
                            .resources = {"*"}}));
  const Value to = option(log, "Name");
  std::vector<Input<std::string>> actions;
  if (to == Value("cloudwatch")) {
    actions = {"logs:CreateLogGroup", "logs:CreateLogStream", "logs:DescribeLogStreams", "logs:PutLogEvents"};
    if (option(log, "log_retention_days").is_set()) actions.emplace_back("logs:PutRetentionPolicy");
  } else if (to == Value("firehose")) {
    actions = {"firehose:PutRecordBatch"};
  } else if (to == Value("kinesis")) {
    actions = {"kinesis:PutRecords"};
  }
  if (!actions.empty()) task_.add_to_task_role_policy(iam::PolicyStatement({.actions = actions, .resources = {"*"}}));
}

}  // namespace cdk::ecs::detail
