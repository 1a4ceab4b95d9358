#include <cdk/cloudwatch/alarm_rule.hpp>
#include <cdk/error.hpp>
#include <cdk/fn.hpp>

namespace cdk::cloudwatch {
namespace {

constexpr const char* property = "AWS::CloudWatch::CompositeAlarm AlarmRule";

std::string name(AlarmState state) {
  switch (state) {
    case AlarmState::ALARM: return "ALARM";
    case AlarmState::OK: return "OK";
    case AlarmState::INSUFFICIENT_DATA: return "INSUFFICIENT_DATA";
  }
  return {};
}

/// "(a AND b)"
Input<std::string> joined(const std::vector<AlarmRule>& operands, const char* between, const char* function,
                          const std::source_location& where) {
  if (operands.empty()) fail({std::string("AlarmRule::") + function + " of no rule", "at least one", property}, where);
  std::vector<Value> parts;
  for (const AlarmRule& operand : operands) {
    parts.push_back(parts.empty() ? "(" : between);
    parts.push_back(operand.render_alarm_rule());
  }
  parts.push_back(")");
  return Input<std::string>::from(Value::concat(std::move(parts)));
}

/// "AT_LEAST(2, OK, ("arn", "arn"))"
Input<std::string> counted(int amount, const std::string& unit, const std::string& state,
                           const std::vector<Ref<IAlarm>>& operands, const std::source_location& where) {
  if (operands.empty()) fail({"AlarmRule::at_least of no alarm", "at least one", property}, where);
  const int most = unit.empty() ? static_cast<int>(operands.size()) : 100;
  if (amount < 1 || amount > most)
    fail({"AlarmRule::at_least " + std::to_string(amount) + unit + " of " + std::to_string(operands.size()) + " alarms",
          "1 to " + std::to_string(most) + unit, property},
         where);
  std::vector<Value> parts = {"AT_LEAST(" + std::to_string(amount) + unit + ", " + state + ", ("};
  for (const IAlarm& alarm : operands) {
    parts.push_back(parts.size() == 1 ? "\"" : ", \"");
    parts.push_back(alarm.alarm_arn());
    parts.push_back("\"");
  }
  parts.push_back("))");
  return Input<std::string>::from(Value::concat(std::move(parts)));
}

}  // namespace

AlarmRule AlarmRule::all_of(const std::vector<AlarmRule>& operands, Where where) {
  return AlarmRule(joined(operands, " AND ", "all_of", where));
}

AlarmRule AlarmRule::any_of(const std::vector<AlarmRule>& operands, Where where) {
  return AlarmRule(joined(operands, " OR ", "any_of", where));
}

AlarmRule AlarmRule::not_(const AlarmRule& operand) {
  return AlarmRule(concat("(NOT (", operand.render_alarm_rule(), "))"));
}

AlarmRule AlarmRule::at_least(AlarmState state, const AtLeastOptions& options, Where where) {
  return AlarmRule(counted(options.threshold.amount_, options.threshold.unit_, name(state), options.operands, where));
}

AlarmRule AlarmRule::at_least_not(AlarmState state, const AtLeastOptions& options, Where where) {
  return AlarmRule(
      counted(options.threshold.amount_, options.threshold.unit_, "NOT " + name(state), options.operands, where));
}

AlarmRule AlarmRule::from_boolean(bool value) { return AlarmRule(value ? "TRUE" : "FALSE"); }

AlarmRule AlarmRule::from_alarm(const IAlarm& alarm, AlarmState state) {
  return AlarmRule(concat(name(state), "(\"", alarm.alarm_arn(), "\")"));
}

}  // namespace cdk::cloudwatch
