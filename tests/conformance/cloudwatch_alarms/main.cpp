// Alarms on metrics, expressions and other alarms.
#include <cdk/cdk.hpp>
#include <cdk/cloudwatch.hpp>
#include <cdk/iam.hpp>
#include <chrono>

using namespace cdk;
using cloudwatch::AlarmRule;
using cloudwatch::AlarmState;
using cloudwatch::AtLeastThreshold;
using cloudwatch::ComparisonOperator;
using cloudwatch::Metric;
using cloudwatch::Stats;
using cloudwatch::TreatMissingData;
using cloudwatch::Unit;
using namespace std::chrono_literals;

namespace {

struct Page : cloudwatch::IAlarmAction {
  cloudwatch::AlarmActionConfig bind(Construct&, cloudwatch::IAlarm& alarm) const override {
    return {.alarm_action_arn = "arn:aws:sns:eu-west-1:111122223333:page-" + std::string(alarm.node().id())};
  }
};

struct Stop : cloudwatch::IAlarmAction {
  cloudwatch::AlarmActionConfig bind(Construct&, cloudwatch::IAlarm&) const override {
    return {.alarm_action_arn = "arn:aws:automate:eu-west-1:ec2:stop"};
  }
};

const Metric latency(
    {.metric_name = "Latency", .namespace_ = "Shop", .period = 1min, .statistic = "P99.9", .unit = Unit::MILLISECONDS});
const Metric errors({.metric_name = "Errors", .namespace_ = "Shop", .statistic = "Sum"});

Metric requests() {
  return Metric({.metric_name = "Requests",
                 .namespace_ = "Shop",
                 .dimensions_map = {{"Zone", "b"}, {"Host", Aws::STACK_NAME}},
                 .statistic = Stats::SUM});
}

void statistics(Stack& stack) {
  const std::vector<std::string> all = {"avg",
                                        "Minimum",
                                        "n",
                                        "iqm",
                                        Stats::percentile(95.5),
                                        Stats::tm(90),
                                        Stats::trimmed_mean(10, 90),
                                        Stats::wm(5),
                                        Stats::winsorized_mean(2.5, 97.5),
                                        Stats::tc(80),
                                        Stats::trimmed_count(1, 99),
                                        Stats::ts(70),
                                        Stats::trimmed_sum(3, 97),
                                        Stats::percentile_rank(300),
                                        Stats::pr(100, 2000),
                                        "tm(10%:90%)",
                                        "unheard of"};
  for (std::size_t i = 0; i < all.size(); ++i)
    latency.with({.statistic = all[i]})
        .create_alarm(stack, "Statistic" + std::to_string(i), {.evaluation_periods = 1, .threshold = 1});
}

// What needs more than the simple properties.
void details(Stack& stack) {
  latency.with({.color = "#ff0000", .label = "Latency of all", .visible = false})
      .create_alarm(stack, "Labelled",
                    {.evaluation_periods = 1,
                     .threshold = 1,
                     .comparison_operator = ComparisonOperator::LESS_THAN_OR_EQUAL_TO_THRESHOLD});
  requests()
      .with({.account = "444455556666", .dimensions_map = {{"Zone", "c"}}})
      .create_alarm(
          stack, "Elsewhere",
          {.evaluation_periods = 1, .threshold = 1, .comparison_operator = ComparisonOperator::LESS_THAN_THRESHOLD});
  requests()
      .with({.stack_account = "444455556666", .stack_region = "eu-west-1"})
      .create_alarm(stack, "OtherStack", {.evaluation_periods = 1, .threshold = 1});
  requests()
      .attach_to(stack)
      .with({.region = "eu-west-1"})
      .create_alarm(stack, "Attached",
                    {.evaluation_periods = 1, .threshold = 1, .treat_missing_data = TreatMissingData::BREACHING});
}

cloudwatch::Alarm& expressions(Stack& stack) {
  const cloudwatch::MathExpression rate({.expression = "100 * errors / requests",
                                         .label = "Errors in percent",
                                         .period = 10min,
                                         .using_metrics = {{"requests", requests()}, {"errors", errors}}});
  auto& failing = rate.create_alarm(
      stack, "Failing", {.evaluation_periods = 2, .threshold = 5, .treat_missing_data = TreatMissingData::IGNORE});
  const cloudwatch::MathExpression nested(
      {.expression = "MAX([rate, again, FILL(m3, 0)])",
       .using_metrics = {{"rate", rate}, {"again", requests()}, {"m3", latency.with({.account = "444455556666"})}}});
  nested.with({.color = "#00ff00", .period = 2min})
      .create_alarm(stack, "Nested",
                    {.evaluation_periods = 2, .threshold = 5, .treat_missing_data = TreatMissingData::MISSING});
  cloudwatch::MathExpression({.expression = "SELECT AVG(Latency) FROM Shop", .period = 30s})
      .create_alarm(stack, "Query", {.evaluation_periods = 1, .threshold = 1});
  return failing;
}

void bands(Stack& stack) {
  stack.add<cloudwatch::AnomalyDetectionAlarm>("Odd", {.evaluation_periods = 2, .metric = requests()});
  stack.add<cloudwatch::AnomalyDetectionAlarm>("OddlySlow",
                                               {.evaluation_periods = 2,
                                                .metric = latency,
                                                .alarm_name = "oddly-slow",
                                                .comparison_operator = ComparisonOperator::GREATER_THAN_UPPER_THRESHOLD,
                                                .std_devs = 3.5});
  Metric::anomaly_detection_for({.metric = errors, .label = "errors", .std_devs = 4})
      .create_alarm(stack, "OddlyFew",
                    {.evaluation_periods = 1,
                     .threshold = cloudwatch::Alarm::ANOMALY_DETECTION_NO_THRESHOLD,
                     .comparison_operator = ComparisonOperator::LESS_THAN_LOWER_THRESHOLD});
}

}  // namespace

int main(int argc, char** argv) {
  App app(argc, argv);
  auto& stack = app.add<Stack>("Alarms", {.env = {.account = "111122223333", .region = "eu-west-1"}});

  auto& busy = requests().create_alarm(stack, "Busy",
                                       {.evaluation_periods = 3,
                                        .threshold = 1000,
                                        .actions_enabled = false,
                                        .alarm_description = "many requests",
                                        .alarm_name = "busy",
                                        .comparison_operator = ComparisonOperator::GREATER_THAN_THRESHOLD,
                                        .datapoints_to_alarm = 2,
                                        .evaluate_low_sample_count_percentile = "ignore",
                                        .treat_missing_data = TreatMissingData::NOT_BREACHING});
  busy.add_alarm_action(Page(), Page());
  busy.add_ok_action(Page());
  busy.add_insufficient_data_action(Page());
  auto& slow = stack.add<cloudwatch::Alarm>("Slow", {.evaluation_periods = 1, .metric = latency, .threshold = 0.25});
  statistics(stack);
  details(stack);
  auto& failing = expressions(stack);
  bands(stack);

  // Alarms on alarms.
  auto& by_name = cloudwatch::Alarm::from_alarm_name(stack, "ByName", "their-alarm");
  auto& by_arn =
      cloudwatch::Alarm::from_alarm_arn(stack, "ByArn", "arn:aws:cloudwatch:eu-west-1:111122223333:alarm:other");
  auto& both = stack.add<cloudwatch::CompositeAlarm>(
      "Both",
      {.alarm_rule = AlarmRule::all_of(busy, AlarmRule::any_of(slow, failing),
                                       AlarmRule::not_(AlarmRule::from_alarm(by_name, AlarmState::INSUFFICIENT_DATA)),
                                       AlarmRule::from_boolean(true))});
  both.add_alarm_action(Page());
  auto& all = stack.add<cloudwatch::CompositeAlarm>(
      "All", {.alarm_rule = AlarmRule::any_of(
                  AlarmRule::at_least(AlarmState::ALARM,
                                      {.operands = {busy, slow, by_arn}, .threshold = AtLeastThreshold::count(2)}),
                  AlarmRule::at_least_not(AlarmState::OK,
                                          {.operands = {failing, both}, .threshold = AtLeastThreshold::percentage(50)}),
                  AlarmRule::from_string("ALARM(\"theirs\")")),
              .actions_enabled = true,
              .actions_suppressor = by_arn,
              .actions_suppressor_wait_period = 5min,
              .alarm_description = "all of them",
              .composite_alarm_name = "all"});
  all.add_ok_action(Page());
  all.add_insufficient_data_action(Page());
  auto& of_all = cloudwatch::CompositeAlarm::from_composite_alarm_name(stack, "OfAll", "composite");
  stack.add<CfnOutput>("Names", {.value = join(" ", {busy.alarm_name(), slow.alarm_arn(), both.alarm_name(),
                                                     all.alarm_arn(), of_all.alarm_arn(), by_arn.alarm_name()})});

  const Metric cpu({.metric_name = "CPUUtilization",
                    .namespace_ = "AWS/EC2",
                    .dimensions_map = {{"InstanceId", "i-0123456789abcdef0"}}});
  cpu.create_alarm(stack, "Idle", {.evaluation_periods = 12, .threshold = 1}).add_alarm_action(Stop());

  Metric::grant_put_metric_data(
      stack.add<iam::Role>("Role", {.assumed_by = iam::ServicePrincipal("ec2.amazonaws.com")}));

  // A stack whose account and region are open.
  auto& open = app.add<Stack>("Open");
  requests()
      .with({.account = open.account(), .region = "eu-west-1"})
      .create_alarm(open, "Own", {.evaluation_periods = 1, .threshold = 1});
  requests().attach_to(stack).create_alarm(open, "Other", {.evaluation_periods = 1, .threshold = 1});
  return app.run();
}
