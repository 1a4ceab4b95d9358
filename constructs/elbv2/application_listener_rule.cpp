#include <algorithm>
#include <cdk/annotations.hpp>
#include <cdk/elbv2/application_listener.hpp>
#include <cdk/elbv2/application_listener_rule.hpp>
#include <cdk/elbv2/cfn_listener_rule.hpp>
#include <cdk/elbv2/checks.hpp>
#include <cdk/elbv2/registry.hpp>
#include <cdk/error.hpp>
#include <cdk/lazy.hpp>

namespace cdk::elbv2 {

ApplicationListenerRule::ApplicationListenerRule(const Scope& scope, const Props& props)
    : Construct(scope),
      listener_(props.listener),
      siblings_(Registry<ApplicationListenerRule>::of(listener_.rules_)),
      priority_(choose_priority(props.priority)),
      conditions_(props.conditions),
      resource_(make_resource()) {
  if (conditions_.empty())
    fail(*this, {"the rule has no condition", "at least one; a default action of the listener needs none",
                 "ListenerRule.Conditions"});
  if (props.action && !props.target_groups.empty())
    fail(*this, {"the rule has both action and target_groups", "one of the two", "ListenerRule.Actions"});
  if (props.action) configure_action(*props.action);
  if (!props.target_groups.empty()) configure_action(ListenerAction::forward(props.target_groups));
  siblings_->add(*this);
  node().add_validation([this] { return validate(); });
}

void ApplicationListenerRule::add_condition(ListenerCondition condition) {
  conditions_.push_back(std::move(condition));
}

ApplicationListenerRule::~ApplicationListenerRule() { siblings_->remove(*this); }

CfnListenerRule& ApplicationListenerRule::make_resource() {
  return add<CfnListenerRule>(
      "Resource", {.actions = Lazy::any(
                       [this] { return Value::list(action_ ? action_->render_rule_actions() : std::vector<Value>()); }),
                   .conditions = Lazy::any([this] {
                     std::vector<Value> rendered;
                     for (const ListenerCondition& condition : conditions_)
                       rendered.push_back(condition.render_raw_condition());
                     return Value::list(std::move(rendered));
                   }),
                   .priority = priority_,
                   .listener_arn = listener_.listener_arn()});
}

int ApplicationListenerRule::choose_priority(const RulePriority& wanted) {
  const int priority = wanted.number() ? *wanted.number() : next_priority();
  if (priority < 1 || priority > 50000)
    fail(*this, {"the rule's priority is " + std::to_string(priority), "1 to 50000", "ListenerRule.Priority"});
  return priority;
}

int ApplicationListenerRule::next_priority() const {
  if (!Resource::is_owned_resource(listener_))
    fail(*this, {"the rule's priority is automatic, but the listener is imported, so its other rules aren't known",
                 "a number", "ListenerRule.Priority"});
  int highest = 0;
  for (const ApplicationListenerRule* rule : siblings_->members()) highest = std::max(highest, rule->priority());
  return highest + 1;
}

Input<std::string> ApplicationListenerRule::listener_rule_arn() const { return resource_.ref(); }

void ApplicationListenerRule::configure_action(ListenerAction action) {
  if (action_)
    Annotations::of(*this).add_warning_v2(
        "@aws-cdk/aws-elbv2:albListnerRuleDefaultActionReplaced",
        "The rule had an action, which was replaced. Say once what happens to requests that it matches.");
  action.bind(*this, listener_, this);
  action_ = std::move(action);
}

std::vector<std::string> ApplicationListenerRule::validate() const {
  std::vector<std::string> problems;
  const auto add = [&problems](Problem problem) { problems.push_back(checks::text(problem)); };
  if (!action_) add({"the rule has no action", "action or target_groups", "ListenerRule.Actions"});
  int values = 0;
  for (const ListenerCondition& condition : conditions_) values += condition.value_count();
  if (values > 5)
    add({"the rule's conditions have " + std::to_string(values) + " values together", "at most 5",
         "ListenerRule.Conditions"});
  for (const ApplicationListenerRule* rule : siblings_->members()) {
    if (rule == this) break;
    if (rule->priority() != priority_) continue;
    add({"the rule's priority is " + std::to_string(priority_) + ", as that of " + rule->to_string(),
         "a number that no other rule of the listener has, or RulePriority::automatic()", "ListenerRule.Priority"});
  }
  return problems;
}

}  // namespace cdk::elbv2
