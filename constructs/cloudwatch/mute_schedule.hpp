// When alarms are mute.
#pragma once

#include <cdk/cloudwatch/mute_schedule_props.hpp>
#include <cdk/input.hpp>
#include <optional>
#include <source_location>
#include <utility>

namespace cdk::cloudwatch {

/// When alarms become mute: once, or again and again.
class ScheduleExpression {
 public:
  using Where = std::source_location;

  /// Errors: a part that is out of its range.
  static ScheduleExpression at(const CalendarDateTime& date, std::optional<TimeZone> time_zone = {},
                               Where where = Where::current());
  /// Errors: both day and week_day.
  static ScheduleExpression cron(const CronOptions& options, Where where = Where::current());
  /// As CloudWatch takes it, such as "cron(0 2 * * *)".
  static ScheduleExpression expression(Input<std::string> expression, std::optional<TimeZone> time_zone = {}) {
    return {std::move(expression), time_zone};
  }

  const Input<std::string>& expression_string() const noexcept { return expression_; }
  /// None for UTC.
  const std::optional<TimeZone>& time_zone() const noexcept { return time_zone_; }

 private:
  ScheduleExpression(Input<std::string> expression, std::optional<TimeZone> time_zone)
      : expression_(std::move(expression)), time_zone_(time_zone) {}
  Input<std::string> expression_;
  std::optional<TimeZone> time_zone_;
};

}  // namespace cdk::cloudwatch
