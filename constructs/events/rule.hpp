// Rules: what happens at certain times or after certain events.
#pragma once

#include <cdk/events/cfn_rule_types.hpp>
#include <cdk/events/rule_props.hpp>
#include <cdk/resource.hpp>
#include <string>
#include <vector>

namespace cdk::events {

class CfnRule;

/// A rule, made here or imported.
class IRule : public Resource {
 public:
  using Resource::Resource;
  virtual Input<std::string> rule_arn() const = 0;
  virtual Input<std::string> rule_name() const = 0;
};

/// Starts targets at certain times or after certain events. CloudFormation: AWS::Events::Rule.
class Rule : public IRule {
 public:
  using Props = RuleProps;

  /// Errors: a target in another account or region; an event_bus with a schedule.
  /// Errors at synthesis: neither event_pattern nor schedule; more than 5 targets; a name that EventBridge doesn't
  /// take.
  explicit Rule(const Scope& scope, const Props& props = {});
  ~Rule() override;
  static IRule& from_event_rule_arn(Construct& scope, Id id, const Input<std::string>& event_rule_arn);

  /// The rule is for events with these values, too. Errors: a member that is a list in one pattern, an object in
  /// another.
  void add_event_pattern(const EventPattern& event_pattern);
  /// Errors: a target in another account or region.
  void add_target(const RuleTarget& target);

  Input<std::string> rule_arn() const override;
  Input<std::string> rule_name() const override;

 private:
  void check_place(const Construct& target) const;
  std::vector<std::string> problems() const;

  Value pattern_;
  bool has_schedule_;
  std::vector<CfnRuleTypes::TargetProperty> targets_;
  CfnRule* resource_ = nullptr;
};

}  // namespace cdk::events
