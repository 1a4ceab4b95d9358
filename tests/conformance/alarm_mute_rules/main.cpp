// Alarms that are mute for a while.
#include <cdk/cdk.hpp>
#include <cdk/cloudwatch.hpp>
#include <chrono>

using namespace cdk;
using namespace std::chrono_literals;
using cloudwatch::AlarmMuteRule;
using cloudwatch::ScheduleExpression;

int main(int argc, char** argv) {
  App app(argc, argv);
  auto& stack = app.add<Stack>("Mute");
  auto& alarm = cloudwatch::Metric({.metric_name = "Requests", .namespace_ = "Shop"})
                    .create_alarm(stack, "Alarm", {.evaluation_periods = 3, .threshold = 100});
  auto& composite = stack.add<cloudwatch::CompositeAlarm>("Composite", {.alarm_rule = alarm});
  auto& rule = stack.add<AlarmMuteRule>(
      "Rule", {.duration = 8h,
               .schedule = ScheduleExpression::cron(
                   {.minute = "0", .hour = "22", .time_zone = TimeZone::EUROPE_BERLIN, .week_day = "MON-FRI"}),
               .alarm_mute_rule_name = "nights",
               .alarms = {alarm},
               .description = "quiet",
               .expire = {{.day = 31, .hour = 23, .minute = 59, .month = 12, .year = 2027}},
               .start = {{.day = 2, .hour = 3, .minute = 4, .month = 1, .year = 2026}},
               .tags = {{"team", "shop"}}});
  rule.add_alarm(composite);
  stack.add<AlarmMuteRule>(
      "Empty", {.duration = Duration::days(15),
                .schedule = ScheduleExpression::at({.day = 21, .hour = 20, .minute = 30, .month = 11, .year = 2026},
                                                   TimeZone::ASIA_TOKYO)});
  alarm.add_alarm_mute_rule(
      "Monthly",
      {.duration = 90min, .schedule = ScheduleExpression::cron({.minute = "*/5", .day = "1", .month = "1-6"})});
  composite.add_alarm_mute_rule("Given",
                                {.duration = 1min, .schedule = ScheduleExpression::expression("cron(0 2 * * *)")});
  auto& by_name = AlarmMuteRule::from_alarm_mute_rule_name(stack, "ByName", "theirs");
  auto& by_arn = AlarmMuteRule::from_alarm_mute_rule_arn(
      stack, "ByArn", "arn:aws:cloudwatch:eu-west-1:111122223333:alarm-mute-rule:there");
  stack.add<CfnOutput>("Arn", {.value = rule.alarm_mute_rule_arn()});
  stack.add<CfnOutput>("Name", {.value = rule.alarm_mute_rule_name()});
  stack.add<CfnOutput>("ByNameArn", {.value = by_name.alarm_mute_rule_arn()});
  stack.add<CfnOutput>("ByArnName", {.value = by_arn.alarm_mute_rule_name()});
  return app.run();
}
