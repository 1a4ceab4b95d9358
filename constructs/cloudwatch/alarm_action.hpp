// What alarms do.
#pragma once

#include <cdk/input.hpp>
#include <string>

namespace cdk {
class Construct;
}

namespace cdk::cloudwatch {

class IAlarm;

/// What an action tells an alarm.
struct AlarmActionConfig {
  /// CloudFormation: AlarmActions, OKActions, InsufficientDataActions.
  Required<std::string> alarm_action_arn;
};

/// Something that an alarm can do.
class IAlarmAction {
 public:
  virtual ~IAlarmAction() = default;
  /// Called by the alarm. `scope` is where the action adds the constructs that it needs.
  virtual AlarmActionConfig bind(Construct& scope, IAlarm& alarm) const = 0;
};

}  // namespace cdk::cloudwatch
