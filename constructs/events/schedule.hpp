// When a rule holds.
#pragma once

#include <cdk/duration.hpp>
#include <cdk/events/schedule_props.hpp>
#include <cdk/input.hpp>
#include <source_location>
#include <string>
#include <utility>

namespace cdk::events {

/// Times again and again.
class Schedule {
 public:
  using Where = std::source_location;

  /// Errors: both day and week_day.
  static Schedule cron(const CronOptions& options, Where where = Where::current());
  /// As EventBridge takes it, such as "rate(5 minutes)".
  static Schedule expression(Input<std::string> expression) { return Schedule(std::move(expression)); }
  /// Every so often, in whole minutes. Errors: no time at all; a fraction of a minute.
  static Schedule rate(const Duration& duration, Where where = Where::current());

  /// CloudFormation: ScheduleExpression.
  const Input<std::string>& expression_string() const noexcept { return expression_; }
  /// Whether it is every minute only because no minute was given, which is likely a mistake.
  bool is_every_minute_by_default() const noexcept { return every_minute_; }

 private:
  explicit Schedule(Input<std::string> expression, bool every_minute = false)
      : expression_(std::move(expression)), every_minute_(every_minute) {}
  Input<std::string> expression_;
  bool every_minute_;
};

}  // namespace cdk::events
