// Rules of listeners.
#pragma once

#include <cdk/construct.hpp>
#include <cdk/elbv2/application_listener_rule_props.hpp>
#include <cdk/input.hpp>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace cdk::elbv2 {

template <class T>
class Registry;

class CfnListenerRule;

/// What happens to requests that meet some conditions. CloudFormation: AWS::ElasticLoadBalancingV2::ListenerRule.
class ApplicationListenerRule : public Construct {
 public:
  using Props = ApplicationListenerRuleProps;
  /// Errors: no condition; both action and target_groups; a priority outside 1 to 50000, or automatic with an imported
  /// listener.
  ApplicationListenerRule(const Scope& scope, const Props& props);
  ~ApplicationListenerRule() override;

  Input<std::string> listener_rule_arn() const;
  void add_condition(ListenerCondition condition);
  /// Replaces the action; a warning when there was one.
  void configure_action(ListenerAction action);
  int priority() const noexcept { return priority_; }

 private:
  int choose_priority(const RulePriority& wanted);
  int next_priority() const;
  CfnListenerRule& make_resource();
  std::vector<std::string> validate() const;

  IApplicationListener& listener_;
  std::shared_ptr<Registry<ApplicationListenerRule>> siblings_;
  int priority_;
  std::vector<ListenerCondition> conditions_;
  std::optional<ListenerAction> action_;
  CfnListenerRule& resource_;
};

}  // namespace cdk::elbv2
