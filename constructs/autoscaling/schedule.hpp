// When a group's size changes.
#pragma once

#include <cdk/autoscaling/schedule_props.hpp>
#include <cdk/input.hpp>
#include <source_location>
#include <string>
#include <utility>

namespace cdk::autoscaling {

/// Times again and again.
class Schedule {
 public:
  using Where = std::source_location;
  /// Errors: both day and week_day.
  static Schedule cron(const CronOptions& options, Where where = Where::current());
  /// As Auto Scaling takes it: the five fields of cron.
  static Schedule expression(Input<std::string> expression) { return Schedule(std::move(expression)); }

  /// CloudFormation: Recurrence.
  const Input<std::string>& expression_string() const noexcept { return expression_; }
  /// Whether it is every minute only because no minute was given, which is likely a mistake.
  bool is_every_minute_by_default() const noexcept { return every_minute_; }

 private:
  explicit Schedule(Input<std::string> expression, bool every_minute = false)
      : expression_(std::move(expression)), every_minute_(every_minute) {}
  Input<std::string> expression_;
  bool every_minute_;
};

}  // namespace cdk::autoscaling
