// Alarms over alarms.
#pragma once

#include <cdk/cloudwatch/alarm_base.hpp>
#include <cdk/cloudwatch/composite_alarm_props.hpp>

namespace cdk::cloudwatch {

class CfnCompositeAlarm;

/// An alarm over other alarms.
class CompositeAlarm : public AlarmBase {
 public:
  using Props = CompositeAlarmProps;
  /// Errors: a rule of more than 10,240 characters; periods of a suppressor without one.
  CompositeAlarm(const Scope& scope, const Props& props);
  static IAlarm& from_composite_alarm_arn(Construct& scope, Id id, const Input<std::string>& composite_alarm_arn);
  static IAlarm& from_composite_alarm_name(Construct& scope, Id id, const Input<std::string>& composite_alarm_name);

  Input<std::string> alarm_arn() const override;
  Input<std::string> alarm_name() const override;

 private:
  void check(const Props& props) const;
  CfnCompositeAlarm& resource_;
};

}  // namespace cdk::cloudwatch
