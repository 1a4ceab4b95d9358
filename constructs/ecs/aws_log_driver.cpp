#include <cdk/ecs/aws_log_driver.hpp>
#include <cdk/ecs/container_definition.hpp>
#include <cdk/ecs/log_options.hpp>
#include <cdk/ecs/task_definition.hpp>
#include <cdk/error.hpp>
#include <cdk/fn.hpp>
#include <cdk/logs/log_group.hpp>

namespace cdk::ecs {

class AwsLogDriver::AwsLogs final : public Source {
 public:
  explicit AwsLogs(AwsLogDriverProps props) : props_(std::move(props)), group_(props_.log_group) {}

  LogDriverConfig bind(Construct& scope, ContainerDefinition& container) const override {
    group_ = props_.log_group ? props_.log_group : OptRef<logs::ILogGroup>(make_group(scope));
    container.task_definition().obtain_execution_role().add_to_principal_policy(iam::PolicyStatement({
        .actions = {"logs:CreateLogStream", "logs:PutLogEvents"},
        .resources = {group_->log_group_arn()},
    }));
    LogOptions options;
    options.text("awslogs-group", group_->log_group_name())
        .text("awslogs-stream-prefix", props_.stream_prefix)
        .text("awslogs-region", region())
        .text("awslogs-datetime-format", props_.datetime_format)
        .text("awslogs-multiline-pattern", props_.multiline_pattern)
        .text("mode", props_.mode)
        .text("max-buffer-size", buffer_size());
    return {.log_driver = "awslogs", .options = options.map()};
  }

  OptRef<logs::ILogGroup> group() const { return group_; }

 private:
  logs::ILogGroup& make_group(Construct& scope) const {
    return scope.add<logs::LogGroup>("LogGroup",
                                     {.retention = props_.log_retention.value_or(logs::RetentionDays::INFINITE)});
  }
  Input<std::string> region() const {
    const std::string& known = group_->env().region;
    return known.empty() ? group_->stack().region() : Input<std::string>(known);
  }
  Input<std::string> buffer_size() const {
    if (!props_.max_buffer_size) return {};
    const double bytes = props_.max_buffer_size->to_bytes({.rounding = SizeRoundingBehavior::FLOOR});
    return concat(static_cast<std::int64_t>(bytes), "b");
  }

  AwsLogDriverProps props_;
  mutable OptRef<logs::ILogGroup> group_;
};

AwsLogDriver::AwsLogDriver(std::shared_ptr<const AwsLogs> source) : LogDriver(source), aws_logs_(std::move(source)) {}

AwsLogDriver::AwsLogDriver(AwsLogDriverProps props, std::source_location where)
    : AwsLogDriver(std::make_shared<const AwsLogs>(props)) {
  if (props.log_group && props.log_retention)
    fail({"an AwsLogDriver got both log_group and log_retention",
          "log_retention only without log_group; set the retention of the group itself", "CDK: AwsLogDriverProps"},
         where);
  if (props.max_buffer_size && props.mode != AwsLogDriverMode::NON_BLOCKING)
    fail({"an AwsLogDriver got max_buffer_size " + props.max_buffer_size->to_human_string() + ", but it blocks",
          "max_buffer_size with .mode = AwsLogDriverMode::NON_BLOCKING", "ECS log option max-buffer-size"},
         where);
}

OptRef<logs::ILogGroup> AwsLogDriver::log_group() const { return aws_logs_->group(); }

AwsLogDriver LogDriver::aws_logs(AwsLogDriverProps props, std::source_location where) {
  return AwsLogDriver(std::move(props), where);
}

}  // namespace cdk::ecs
