#include <cdk/arn.hpp>
#include <cdk/custom_resources/aws_custom_resource.hpp>
#include <cdk/error.hpp>
#include <cdk/events/event_field.hpp>
#include <cdk/events/rule.hpp>
#include <cdk/events_targets/cloud_watch_log_group.hpp>
#include <cdk/events_targets/target_base.hpp>
#include <cdk/iam/policy_document.hpp>
#include <cdk/lazy.hpp>
#include <cdk/logs/log_group.hpp>
#include <cdk/names.hpp>

namespace cdk::events_targets {
namespace {

using custom_resources::AwsCustomResource;
using custom_resources::AwsCustomResourcePolicy;
using custom_resources::PhysicalResourceId;

struct WritePolicyProps {
  logs::ILogGroup& log_group;
  Optional<bool> install_latest_aws_sdk;
};

/// The policy that lets EventBridge write to a log group. CloudFormation's own resource for such policies isn't what
/// CDK takes here.
class WritePolicy final : public AwsCustomResource {
 public:
  using Props = WritePolicyProps;
  WritePolicy(const Scope& scope, const Props& props)
      : AwsCustomResource(scope, custom_resource(*this, scope, props)) {}

 private:
  static custom_resources::AwsCustomResourceProps custom_resource(const WritePolicy& self, const Scope& scope,
                                                                  const Props& props);
};

Value statements(logs::ILogGroup& group) {
  iam::PolicyDocument document;
  document.add_statements(iam::PolicyStatement({.actions = {"logs:PutLogEvents", "logs:CreateLogStream"},
                                                .principals = {iam::ServicePrincipal("events.amazonaws.com")},
                                                .resources = {group.log_group_arn()}}));
  return document.to_json();
}

custom_resources::AwsCustomResourceProps WritePolicy::custom_resource(const WritePolicy& self, const Scope& scope,
                                                                      const Props& props) {
  const Input<std::string> name = Lazy::string([&self] { return Names::unique_id(self); });
  const Value document = props.log_group.stack().to_json_string(statements(props.log_group));
  return {.install_latest_aws_sdk = props.install_latest_aws_sdk,
          .on_delete = {{.action = "deleteResourcePolicy",
                         .service = "CloudWatchLogs",
                         .ignore_error_codes_matching = "ResourceNotFoundException",
                         .parameters = Value::object({{"policyName", name}})}},
          .on_update = {{.action = "putResourcePolicy",
                         .service = "CloudWatchLogs",
                         .parameters = Value::object({{"policyName", name}, {"policyDocument", document}}),
                         .physical_resource_id = PhysicalResourceId::of(scope.id().text())}},
          .policy = AwsCustomResourcePolicy::from_sdk_calls({.resources = AwsCustomResourcePolicy::ANY_RESOURCE()}),
          .resource_type = "Custom::CloudwatchLogResourcePolicy"};
}

}  // namespace

LogGroupTargetInput LogGroupTargetInput::from_object_v2(const LogGroupTargetInputOptions& options) {
  const Value time = options.timestamp.is_set() ? options.timestamp : Value(events::EventField::time());
  const Value message = options.message.is_set() ? options.message : Value(events::EventField::detail_type());
  return LogGroupTargetInput(from_object(Value::object({{"timestamp", time}, {"message", message}})));
}

events::RuleTargetConfig CloudWatchLogGroup::bind(events::Rule& rule, const std::string&) const {
  Stack& stack = log_group_.stack();
  const std::string id = "EventsLogGroupPolicy" + Names::node_unique_id(rule.node());
  if (stack.node().try_find_child(id) != nullptr)
    fail(rule, {"a second log group as target of a rule", "a rule for each log group",
                "AWS::Logs::ResourcePolicy PolicyName"});
  stack.add<WritePolicy>(Id(id, rule.node().where()), WritePolicyProps{log_group_, props_.install_latest_aws_sdk});
  events::RuleTargetConfig config{.arn = stack.format_arn({.resource = "log-group",
                                                           .service = "logs",
                                                           .arn_format = ArnFormat::COLON_RESOURCE_NAME,
                                                           .resource_name = log_group_.log_group_name()}),
                                  .target_resource = log_group_};
  if (props_.log_event) config.input = *props_.log_event;
  set_base(config, props_, rule);
  return config;
}

}  // namespace cdk::events_targets
