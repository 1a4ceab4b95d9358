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

  /// Errors: an event_bus with a schedule; what add_target refuses.
  /// Errors at synthesis: neither event_pattern nor schedule; more than 5 targets; a name that EventBridge doesn't
  /// take.
  explicit Rule(const Scope& scope, const Props& props = {});
  ~Rule() override;
  static IRule& from_event_rule_arn(Construct& scope, Id id, const Input<std::string>& event_rule_arn);

  /// The rule is for events with these values, too. Errors: a member that is a list in one pattern, an object in
  /// another.
  void add_event_pattern(const EventPattern& event_pattern);
  /// A target of another account or region is started by a rule beside it, which gets the events by the bus there. For
  /// another account, a stack of its own there allows that.
  /// Errors: such a target, of an imported resource, or when an account or region is open.
  void add_target(const RuleTarget& target);

  Input<std::string> rule_arn() const override;
  Input<std::string> rule_name() const override;

 private:
  bool is_elsewhere(const Construct& target) const;
  void start_elsewhere(const RuleTarget& target, Construct& resource, const std::string& id);
  void send_to_bus(const Environment& there, const Stack& target_stack, const std::string& id);
  void allow_from_here(const Environment& there, const Stack& target_stack);
  std::vector<std::string> problems() const;

  Value pattern_;
  Input<std::string> description_;
  Optional<Schedule> schedule_;
  /// Where events are sent on to, as "account:region".
  Vector<std::string> sent_to_;
  /// Of a rule that another sends its events to.
  const Rule* source_ = nullptr;
  std::vector<CfnRuleTypes::TargetProperty> targets_;
  CfnRule* resource_ = nullptr;
};

}  // namespace cdk::events
