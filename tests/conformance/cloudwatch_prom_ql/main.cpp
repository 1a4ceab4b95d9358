// Alarms on PromQL queries that exist already, and a composite alarm over them.
#include <cdk/cdk.hpp>
#include <cdk/cloudwatch.hpp>

using namespace cdk;
using cloudwatch::PromQLAlarm;

int main(int argc, char** argv) {
  App app(argc, argv);
  auto& stack = app.add<Stack>("PromQL");
  auto& by_name = PromQLAlarm::from_prom_ql_alarm_name(stack, "ByName", "theirs");
  auto& by_arn =
      PromQLAlarm::from_prom_ql_alarm_arn(stack, "ByArn", "arn:aws:cloudwatch:eu-west-1:111122223333:alarm:other");
  stack.add<cloudwatch::CompositeAlarm>("Any", {.alarm_rule = cloudwatch::AlarmRule::any_of(by_name, by_arn),
                                                .actions_suppressor = by_name,
                                                .actions_suppressor_extension_period = Duration::minutes(3)});
  stack.add<CfnOutput>("Names", {.value = join(" ", {by_name.alarm_name(), by_name.alarm_arn(), by_arn.alarm_name()})});
  return app.run();
}
