// When composite alarms go off.
#pragma once

#include <cdk/cloudwatch/alarm_base.hpp>
#include <cdk/input.hpp>
#include <cdk/ref.hpp>
#include <concepts>
#include <source_location>
#include <string>
#include <vector>

namespace cdk::cloudwatch {

/// What an alarm may be in.
enum class AlarmState { ALARM, OK, INSUFFICIENT_DATA };

/// How many of several alarms.
class AtLeastThreshold {
 public:
  static AtLeastThreshold count(int count) { return {count, ""}; }
  static AtLeastThreshold percentage(int percentage) { return {percentage, "%"}; }

 private:
  friend class AlarmRule;
  AtLeastThreshold(int amount, const char* unit) : amount_(amount), unit_(unit) {}
  int amount_;
  std::string unit_;
};

/// Several alarms, and how many of them.
struct AtLeastOptions {
  std::vector<Ref<IAlarm>> operands;
  AtLeastThreshold threshold;
};

/// When a composite alarm goes off. An alarm stands for the rule that it is in alarm.
class AlarmRule {
 public:
  using Where = std::source_location;

  AlarmRule(const IAlarm& alarm) : text_(alarm.render_alarm_rule()) {}
  template <std::derived_from<IAlarm> A>
  AlarmRule(const Ref<A>& alarm) : AlarmRule(*alarm) {}

  // Errors: no rule at all.
  static AlarmRule all_of(const std::vector<AlarmRule>& operands, Where where = Where::current());
  static AlarmRule any_of(const std::vector<AlarmRule>& operands, Where where = Where::current());
  // The same without braces.
  template <class... R>
    requires(sizeof...(R) > 0 && (std::convertible_to<const R&, AlarmRule> && ...))
  static AlarmRule all_of(const R&... operands) {
    return all_of(std::vector<AlarmRule>{AlarmRule(operands)...});
  }
  template <class... R>
    requires(sizeof...(R) > 0 && (std::convertible_to<const R&, AlarmRule> && ...))
  static AlarmRule any_of(const R&... operands) {
    return any_of(std::vector<AlarmRule>{AlarmRule(operands)...});
  }
  static AlarmRule not_(const AlarmRule& operand);
  // So many of these alarms are in the state, or are not.
  // Errors: no alarm at all; a count of 0 or of more than there are alarms; a percentage outside 1 to 100.
  static AlarmRule at_least(AlarmState state, const AtLeastOptions& options, Where where = Where::current());
  static AlarmRule at_least_not(AlarmState state, const AtLeastOptions& options, Where where = Where::current());
  static AlarmRule from_boolean(bool value);
  static AlarmRule from_alarm(const IAlarm& alarm, AlarmState state);
  /// As CloudWatch has it: "ALARM(\"…\") AND NOT OK(\"…\")".
  static AlarmRule from_string(const Input<std::string>& alarm_rule) { return AlarmRule(alarm_rule); }

  const Input<std::string>& render_alarm_rule() const noexcept { return text_; }

 private:
  explicit AlarmRule(Input<std::string> text) : text_(std::move(text)) {}
  Input<std::string> text_;
};

/// CDK's name for what AlarmRules and alarms have in common.
using IAlarmRule = AlarmRule;

}  // namespace cdk::cloudwatch
