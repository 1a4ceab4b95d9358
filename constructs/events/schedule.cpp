#include <cdk/error.hpp>
#include <cdk/events/schedule.hpp>
#include <cdk/fn.hpp>

namespace cdk::events {

Schedule Schedule::rate(const Duration& duration, Where where) {
  const double minutes = duration.to_minutes({.integral = false});
  const auto whole = static_cast<std::int64_t>(minutes);
  if (minutes <= 0 || static_cast<double>(whole) != minutes)
    fail({"a schedule every " + duration.to_human_string(), "whole minutes, at least one",
          "AWS::Events::Rule ScheduleExpression"},
         where);
  const auto in = [](std::int64_t count, const std::string& unit) {
    return Schedule("rate(" + std::to_string(count) + " " + unit + (count == 1 ? "" : "s") + ")");
  };
  if (whole % 1440 == 0) return in(whole / 1440, "day");
  if (whole % 60 == 0) return in(whole / 60, "hour");
  return in(whole, "minute");
}

Schedule Schedule::cron(const CronOptions& options, Where where) {
  if (options.day.is_set() && options.week_day.is_set())
    fail({"a cron schedule with day and week_day", "one of them at most", "AWS::Events::Rule ScheduleExpression"},
         where);
  const auto field = [](const Input<std::string>& given, const char* otherwise) {
    return given.is_set() ? given : Input<std::string>(otherwise);
  };
  return Schedule(format("cron({} {} {} {} {} {})", field(options.minute, "*"), field(options.hour, "*"),
                         field(options.day, options.week_day.is_set() ? "?" : "*"), field(options.month, "*"),
                         field(options.week_day, "?"), field(options.year, "*")),
                  !options.minute.is_set());
}

}  // namespace cdk::events
