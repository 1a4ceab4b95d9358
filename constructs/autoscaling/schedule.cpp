#include <cdk/autoscaling/schedule.hpp>
#include <cdk/error.hpp>
#include <cdk/fn.hpp>

namespace cdk::autoscaling {

Schedule Schedule::cron(const CronOptions& options, Where where) {
  if (options.day.is_set() && options.week_day.is_set())
    fail({"a cron schedule with day and week_day", "one of them at most",
          "AWS::AutoScaling::ScheduledAction Recurrence"},
         where);
  const auto field = [](const Input<std::string>& given) { return given.is_set() ? given : Input<std::string>("*"); };
  return Schedule(format("{} {} {} {} {}", field(options.minute), field(options.hour), field(options.day),
                         field(options.month), field(options.week_day)),
                  !options.minute.is_set());
}

}  // namespace cdk::autoscaling
