// When something is scaled.
#pragma once

#include <cdk/applicationautoscaling/schedule_props.hpp>
#include <cdk/duration.hpp>
#include <cdk/input.hpp>
#include <source_location>
#include <string>
#include <utility>

namespace cdk::applicationautoscaling {

/// A time, or times again and again.
class Schedule {
 public:
  using Where = std::source_location;

  /// Once, in ISO 8601 to the second, such as "2030-01-31T12:00:00".
  static Schedule at(const std::string& moment);
  /// Errors: both day and week_day.
  static Schedule cron(const CronOptions& options, Where where = Where::current());
  /// As Application Auto Scaling takes it, such as "rate(5 minutes)".
  static Schedule expression(Input<std::string> expression) { return Schedule(std::move(expression)); }
  /// Every so often, in whole minutes. Errors: no time at all; a fraction of a minute.
  static Schedule rate(const Duration& duration, Where where = Where::current());

  /// CloudFormation: Schedule.
  const Input<std::string>& expression_string() const noexcept { return expression_; }
  /// Whether it is every minute only because no minute was given, which is likely a mistake.
  bool is_every_minute_by_default() const noexcept { return every_minute_; }

 private:
  explicit Schedule(Input<std::string> expression, bool every_minute = false)
      : expression_(std::move(expression)), every_minute_(every_minute) {}
  Input<std::string> expression_;
  bool every_minute_;
};

}  // namespace cdk::applicationautoscaling
