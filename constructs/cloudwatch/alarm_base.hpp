// What all alarms have in common.
#pragma once

#include <cdk/cloudwatch/alarm_action.hpp>
#include <cdk/resource.hpp>
#include <concepts>
#include <string>
#include <vector>

namespace cdk::cloudwatch {

class AlarmMuteRule;
struct AlarmMuteRuleOptions;

/// An alarm, made here or imported.
class IAlarm : public Resource {
 public:
  using Resource::Resource;
  virtual Input<std::string> alarm_arn() const = 0;
  virtual Input<std::string> alarm_name() const = 0;
  /// The rule that holds while this alarm is in alarm, for composite alarms.
  Input<std::string> render_alarm_rule() const;
};

/// An alarm that takes actions.
class AlarmBase : public IAlarm {
 public:
  // What is done when the alarm goes off, is over, or has no data to judge by.
  template <std::derived_from<IAlarmAction>... A>
  void add_alarm_action(const A&... actions) {
    (alarm_actions_.push_back(checked(bind(actions))), ...);
  }
  template <std::derived_from<IAlarmAction>... A>
  void add_ok_action(const A&... actions) {
    (ok_actions_.push_back(bind(actions)), ...);
  }
  template <std::derived_from<IAlarmAction>... A>
  void add_insufficient_data_action(const A&... actions) {
    (insufficient_data_actions_.push_back(bind(actions)), ...);
  }

  /// Has the alarm take no actions for a while. Include <cdk/cloudwatch.hpp> to use it. Errors: those of AlarmMuteRule.
  AlarmMuteRule& add_alarm_mute_rule(Id id, const AlarmMuteRuleOptions& options);

 protected:
  using Arns = std::vector<Input<std::string>>;

  using IAlarm::IAlarm;
  /// The arn of an action on entering the alarm state. Errors: the alarm can't have it.
  virtual Input<std::string> checked(Input<std::string> action_arn) const { return action_arn; }
  Input<List<std::string>> alarm_actions() const { return later(alarm_actions_); }
  Input<List<std::string>> ok_actions() const { return later(ok_actions_); }
  Input<List<std::string>> insufficient_data_actions() const { return later(insufficient_data_actions_); }
  /// The ARN of the resource, by name from elsewhere.
  Input<std::string> alarm_arn_attribute(Value attribute) const;

 private:
  Input<std::string> bind(const IAlarmAction& action) { return action.bind(*this, *this).alarm_action_arn; }
  static Input<List<std::string>> later(const Arns& arns);

  Arns alarm_actions_;
  Arns ok_actions_;
  Arns insufficient_data_actions_;
};

namespace detail {
/// An alarm known by its ARN or name.
IAlarm& import_alarm_by_arn(Construct& scope, Id id, const Input<std::string>& alarm_arn);
IAlarm& import_alarm_by_name(Construct& scope, Id id, const Input<std::string>& alarm_name);
}  // namespace detail

}  // namespace cdk::cloudwatch
