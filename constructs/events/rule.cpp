#include <algorithm>
#include <cctype>
#include <cdk/annotations.hpp>
#include <cdk/arn.hpp>
#include <cdk/error.hpp>
#include <cdk/events/cfn_rule.hpp>
#include <cdk/events/event_bus.hpp>
#include <cdk/events/rule.hpp>
#include <cdk/events/rule_target_config_props.hpp>
#include <cdk/events/rule_target_input_props.hpp>
#include <cdk/iam/role.hpp>
#include <cdk/lazy.hpp>

#include "private/event_pattern.hpp"

namespace cdk::events {
namespace {

class ImportedRule final : public IRule {
 public:
  ImportedRule(const Scope& scope, Input<std::string> arn)
      : IRule(scope, {.environment_from_arn = arn}), arn_(std::move(arn)) {}
  Input<std::string> rule_arn() const override { return arn_; }
  Input<std::string> rule_name() const override {
    return stack().split_arn(arn_, ArnFormat::SLASH_RESOURCE_NAME, node().where()).resource_name;
  }

 private:
  Input<std::string> arn_;
};

bool is_rule_name(std::string_view name) {
  const auto fits = [](unsigned char c) { return std::isalnum(c) != 0 || c == '.' || c == '-' || c == '_'; };
  return !name.empty() && name.size() <= 64 && std::ranges::all_of(name, fits);
}

}  // namespace

Rule::Rule(const Scope& scope, const Props& props)
    : IRule(scope, {.physical_name = props.rule_name}),
      pattern_(Value::object({})),
      description_(props.description),
      schedule_(props.schedule) {
  if (props.event_bus && props.schedule)
    fail(*this, {"a rule of an event bus has a schedule", "an event_pattern, or no event_bus",
                 "AWS::Events::Rule ScheduleExpression"});
  CfnRuleProps rule{
      .description = props.description,
      .event_pattern = Lazy::any([this] { return (source_ != nullptr ? source_ : this)->pattern_; }, true),
      .name = physical_name(),
      .state = props.enabled ? "ENABLED" : "DISABLED",
      .targets = Lazy::typed<List<CfnRuleTypes::TargetProperty>>(
          [this] { return Input<List<CfnRuleTypes::TargetProperty>>(targets_); }, true),
  };
  if (props.event_bus) rule.event_bus_name = props.event_bus->event_bus_name();
  if (props.role) rule.role_arn = props.role->role_arn();
  if (props.schedule) {
    rule.schedule_expression = props.schedule->expression_string();
    if (props.schedule->is_every_minute_by_default())
      Annotations::of(*this).add_warning_v2(
          "@aws-cdk/aws-events:scheduleWillRunEveryMinute",
          "A cron schedule without a minute runs every minute. Give .minute = \"0\" for once an hour, or \"*\".");
  }
  resource_ = &add<CfnRule>("Resource", rule);
  add_event_pattern(props.event_pattern);
  for (const RuleTarget& target : props.targets) add_target(target);
  node().add_validation([this] { return problems(); });
}

void Rule::add_event_pattern(const EventPattern& event_pattern) {
  pattern_ = merge(pattern_, render(event_pattern), *this);
}

void Rule::add_target(const RuleTarget& target) {
  const std::string id = "Target" + std::to_string(targets_.size());
  const RuleTargetConfig config = target->bind(*this, id);
  if (config.target_resource && is_elsewhere(*config.target_resource))
    return start_elsewhere(target, *config.target_resource, id);
  const RuleTargetInputProperties input = config.input.bind(*this);
  CfnRuleTypes::TargetProperty rendered{.arn = config.arn,
                                        .id = id,
                                        .app_sync_parameters = config.app_sync_parameters,
                                        .batch_parameters = config.batch_parameters,
                                        .dead_letter_config = config.dead_letter_config,
                                        .ecs_parameters = config.ecs_parameters,
                                        .http_parameters = config.http_parameters,
                                        .input = input.input,
                                        .input_path = input.input_path,
                                        .kinesis_parameters = config.kinesis_parameters,
                                        .redshift_data_parameters = config.redshift_data_parameters,
                                        .retry_policy = config.retry_policy,
                                        .run_command_parameters = config.run_command_parameters,
                                        .sqs_parameters = config.sqs_parameters};
  if (input.input_template.is_set())
    rendered.input_transformer = CfnRuleTypes::InputTransformerProperty{.input_template = input.input_template,
                                                                        .input_paths_map = input.input_paths_map};
  if (config.role) rendered.role_arn = config.role->role_arn();
  targets_.push_back(std::move(rendered));
}

std::vector<std::string> Rule::problems() const {
  if (source_ != nullptr) return {};
  std::vector<std::string> found;
  const Input<std::string>& name = physical_name();
  if (name.is_string() && !is_rule_name(name.as_string()))
    found.push_back("the name \"" + std::string(name.as_string()) +
                    "\" of a rule; allowed: 1 to 64 letters, digits, periods, hyphens and underscores "
                    "(AWS::Events::Rule Name)");
  if (!schedule_ && pattern_.is_empty())
    found.push_back(
        "a rule without event_pattern and schedule; allowed: one of them at least "
        "(AWS::Events::Rule EventPattern)");
  if (targets_.size() > 5)
    found.push_back("a rule with " + std::to_string(targets_.size()) +
                    " targets; allowed: at most 5 "
                    "(AWS::Events::Rule Targets)");
  return found;
}

Input<std::string> Rule::rule_arn() const {
  return resource_arn_attribute(resource_->attr_arn(),
                                {.resource = "rule", .service = "events", .resource_name = physical_name()});
}

Input<std::string> Rule::rule_name() const { return resource_name_attribute(resource_->ref()); }

Rule::~Rule() = default;

IRule& Rule::from_event_rule_arn(Construct& scope, Id id, const Input<std::string>& event_rule_arn) {
  return scope.add<ImportedRule>(std::move(id), event_rule_arn);
}

}  // namespace cdk::events
