// Alarms on PromQL queries, and composite alarms over them.
#include <cdk/cdk.hpp>
#include <cdk/cloudwatch.hpp>
#include <chrono>
#include <string>

using namespace cdk;
using namespace std::chrono_literals;
using cloudwatch::PromQLAlarm;

namespace {

struct Tell : cloudwatch::IAlarmAction {
  explicit Tell(std::string topic) : arn("arn:aws:sns:eu-west-1:111122223333:" + topic) {}
  cloudwatch::AlarmActionConfig bind(Construct&, cloudwatch::IAlarm&) const override {
    return {.alarm_action_arn = arn};
  }
  std::string arn;
};

}  // namespace

int main(int argc, char** argv) {
  App app(argc, argv);
  auto& stack = app.add<Stack>("PromQL");
  auto& plain = stack.add<PromQLAlarm>("Plain", {.evaluation_interval = 10s, .query = "up == 0"});
  auto& full = stack.add<PromQLAlarm>("Full", {.evaluation_interval = 1h,
                                               .query = "rate(errors[5m]) > 0.5",
                                               .actions_enabled = false,
                                               .alarm_description = "errors",
                                               .alarm_name = "errors",
                                               .pending_period = 5min,
                                               .recovery_period = 24h});
  full.add_alarm_action(Tell("alarm"));
  full.add_ok_action(Tell("ok"));
  full.add_insufficient_data_action(Tell("none"));
  auto& by_name = PromQLAlarm::from_prom_ql_alarm_name(stack, "ByName", "theirs");
  auto& by_arn =
      PromQLAlarm::from_prom_ql_alarm_arn(stack, "ByArn", "arn:aws:cloudwatch:eu-west-1:111122223333:alarm:other");
  stack.add<cloudwatch::CompositeAlarm>("Any",
                                        {.alarm_rule = cloudwatch::AlarmRule::any_of(plain, full, by_name, by_arn),
                                         .actions_suppressor = plain,
                                         .actions_suppressor_extension_period = 3min});
  stack.add<CfnOutput>(
      "Names", {.value = join(" ", {plain.alarm_name(), full.alarm_arn(), by_name.alarm_arn(), by_arn.alarm_name()})});
  return app.run();
}
