// Alarms on PromQL queries.
#pragma once

#include <cdk/cloudwatch/alarm_base.hpp>
#include <cdk/cloudwatch/prom_ql_alarm_props.hpp>

namespace cdk::cloudwatch {

class CfnAlarm;

/// An alarm on the series that a PromQL query gives.
class PromQLAlarm : public AlarmBase {
 public:
  using Props = PromQLAlarmProps;
  /// Errors: an interval outside 10 to 3,600 seconds; a period of more than a day; a query that is empty or has more
  /// than 10,000 characters.
  PromQLAlarm(const Scope& scope, const Props& props);
  static IAlarm& from_prom_ql_alarm_arn(Construct& scope, Id id, const Input<std::string>& alarm_arn);
  static IAlarm& from_prom_ql_alarm_name(Construct& scope, Id id, const Input<std::string>& alarm_name);

  Input<std::string> alarm_arn() const override;
  Input<std::string> alarm_name() const override;

 private:
  void check(const Props& props) const;
  CfnAlarm& resource_;
};

}  // namespace cdk::cloudwatch
