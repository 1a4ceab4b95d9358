// Alarms that are mute for a while.
#pragma once

#include <cdk/cloudwatch/alarm_mute_rule_props.hpp>
#include <cdk/resource.hpp>

namespace cdk::cloudwatch {

class CfnAlarmMuteRule;

/// A rule, made here or imported.
class IAlarmMuteRule : public Resource {
 public:
  using Resource::Resource;
  virtual Input<std::string> alarm_mute_rule_arn() const = 0;
  virtual Input<std::string> alarm_mute_rule_name() const = 0;
};

/// Has alarms take no actions for a while. CloudFormation: AWS::CloudWatch::AlarmMuteRule.
class AlarmMuteRule : public IAlarmMuteRule {
 public:
  using Props = AlarmMuteRuleProps;
  using Where = std::source_location;

  /// Errors: a name or duration that CloudWatch refuses; dates whose parts are out of their range; more than 100
  /// alarms.
  AlarmMuteRule(const Scope& scope, const Props& props);

  static IAlarmMuteRule& from_alarm_mute_rule_name(Construct& scope, Id id,
                                                   const Input<std::string>& alarm_mute_rule_name);
  static IAlarmMuteRule& from_alarm_mute_rule_arn(Construct& scope, Id id,
                                                  const Input<std::string>& alarm_mute_rule_arn);

  Input<std::string> alarm_mute_rule_arn() const override;
  Input<std::string> alarm_mute_rule_name() const override;

  /// Errors: the 101st alarm.
  void add_alarm(IAlarm& alarm, Where where = Where::current());

 private:
  void check(const Props& props) const;

  std::vector<Ref<IAlarm>> alarms_;
  CfnAlarmMuteRule* resource_ = nullptr;
};

}  // namespace cdk::cloudwatch
