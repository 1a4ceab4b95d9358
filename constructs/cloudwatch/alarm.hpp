// Alarms.
#pragma once

#include <cdk/cloudwatch/alarm_base.hpp>
#include <cdk/cloudwatch/alarm_props.hpp>
#include <cdk/cloudwatch/metric.hpp>

namespace cdk::cloudwatch {

class CfnAlarm;
struct CfnAlarmProps;
struct HorizontalAnnotation;

/// An alarm on a metric.
class Alarm : public AlarmBase {
 public:
  using Props = AlarmProps;
  /// The threshold of alarms on the band of an anomaly detection, which don't have one.
  static constexpr double ANOMALY_DETECTION_NO_THRESHOLD = 0;

  /// Errors: a search expression; a metric of another region; more than 10 metrics in an expression; an expression that
  /// searches another account or region; the operators of an anomaly detection with any other metric than a band, or a
  /// band with any other operator.
  Alarm(const Scope& scope, const Props& props);
  static IAlarm& from_alarm_arn(Construct& scope, Id id, const Input<std::string>& alarm_arn);
  static IAlarm& from_alarm_name(Construct& scope, Id id, const Input<std::string>& alarm_name);
  /// What `create_alarm` of metrics does.
  static Alarm& on(const IMetric& metric, Construct& scope, Id id, const CreateAlarmOptions& options);

  Input<std::string> alarm_arn() const override;
  Input<std::string> alarm_name() const override;
  const IMetric& metric() const noexcept { return metric_; }
  /// The threshold as a graph of the metric marks it. Include <cdk/cloudwatch.hpp> to use it.
  HorizontalAnnotation to_annotation() const;

 protected:
  Input<std::string> checked(Input<std::string> action_arn) const override;

 private:
  CfnAlarmProps render(const Props& props, ComparisonOperator comparison) const;

  IMetric metric_;
  CfnAlarm& resource_;
};

/// An alarm on a metric that leaves the band in which it is expected.
class AnomalyDetectionAlarm : public Alarm {
 public:
  using Props = AnomalyDetectionAlarmProps;
  /// Errors: an operator that isn't one of an anomaly detection; a width that isn't above 0.
  AnomalyDetectionAlarm(const Scope& scope, const Props& props);
};

}  // namespace cdk::cloudwatch
