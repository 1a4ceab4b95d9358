// A metric as CloudFormation's alarms have it.
#pragma once

#include <cdk/cloudwatch/cfn_alarm.hpp>
#include <cdk/cloudwatch/imetric.hpp>
#include <optional>
#include <string>

namespace cdk::cloudwatch {

class IAlarm;

/// Writes the metric into the props: into the simple ones where they can hold it, else into Metrics. With `band`, what
/// the expression is made of counts as a result too. Gives the id of the metric that the alarm watches, where it has
/// one.
std::optional<std::string> render_metric(const IAlarm& alarm, const IMetric& metric, bool band, CfnAlarmProps& props);

}  // namespace cdk::cloudwatch
