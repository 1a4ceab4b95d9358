#include <cdk/cdk.hpp>
#include <cdk/cloudwatch.hpp>

#include "catch.hpp"
#include "refusal.hpp"
#include "rendered.hpp"
#include "warnings.hpp"

using namespace cdk;
using cloudwatch::AlarmRule;
using cloudwatch::MathExpression;
using cloudwatch::Metric;
using cloudwatch::Stats;

namespace {

struct Watching {
  App app;
  Stack& stack = app.add<Stack>("app", {.env = {.region = "eu-west-1"}});
  Metric metric{{.metric_name = "M", .namespace_ = "N"}};

  std::string refused(const cloudwatch::IMetric& watched, cloudwatch::ComparisonOperator comparison) {
    return refusal([&] {
      stack.add<cloudwatch::Alarm>(
          "alarm", {.evaluation_periods = 1, .metric = watched, .threshold = 1, .comparison_operator = comparison});
    });
  }
  std::string refused(const cloudwatch::IMetric& watched) {
    return refused(watched, cloudwatch::ComparisonOperator::GREATER_THAN_THRESHOLD);
  }
};

struct Stop : cloudwatch::IAlarmAction {
  cloudwatch::AlarmActionConfig bind(Construct&, cloudwatch::IAlarm&) const override {
    return {.alarm_action_arn = "arn:aws:automate:eu-west-1:ec2:stop"};
  }
};

std::string metric_refused(const cloudwatch::MetricProps& props) {
  return refusal([&] { Metric made(props); });
}

}  // namespace

TEST_CASE("a metric's period and dimensions are what CloudWatch takes") {
  CHECK(metric_refused({.metric_name = "M", .namespace_ = "N", .period = Duration::seconds(90)}) ==
        "error: a metric's period of 90 seconds; allowed: 1, 5, 10, 20, 30 or a multiple of 60 seconds "
        "(AWS::CloudWatch::Alarm Period)");
  CHECK(metric_refused({.metric_name = "M", .namespace_ = "N", .dimensions_map = {{"", "a"}}}) ==
        "error: the dimension name \"\"; allowed: 1 to 255 characters (AWS::CloudWatch::Alarm Dimensions)");
  CHECK(metric_refused({.metric_name = "M", .namespace_ = "N", .dimensions_map = {{"D", ""}}}) ==
        "error: the dimension D with the value \"\"; allowed: 1 to 255 characters (AWS::CloudWatch::Alarm Dimensions)");
  CHECK(metric_refused({.metric_name = "M", .namespace_ = "N", .dimensions_map = {{"D", {}}}}) ==
        "error: the dimension D with the value unset; allowed: 1 to 255 characters (AWS::CloudWatch::Alarm "
        "Dimensions)");
  cloudwatch::MetricProps many{.metric_name = "M", .namespace_ = "N"};
  for (int i = 0; i < 31; ++i) many.dimensions_map.push_back({"D" + std::to_string(i), "v"});
  CHECK(metric_refused(many) ==
        "error: a metric with 31 dimensions; allowed: at most 30 (AWS::CloudWatch::Alarm Dimensions)");
}

TEST_CASE("bounds of statistics are percentages") {
  CHECK(refusal([] { Stats::p(101); }) ==
        "error: the bound 101 of a statistic; allowed: 0 to 100 percent (AWS::CloudWatch::Alarm)");
  CHECK(refusal([] { Stats::tm(5, -0.5); }) ==
        "error: the bound -0.5 of a statistic; allowed: 0 to 100 percent (AWS::CloudWatch::Alarm)");
}

TEST_CASE("an unknown statistic is warned of") {
  const Metric metric({.metric_name = "M", .namespace_ = "N", .label = "mine", .statistic = "p101"});
  REQUIRE(metric.warnings_v2().size() == 1);
  CHECK(metric.warnings_v2()[0].first == "CloudWatch:Alarm:UnrecognizedStatistic");
  CHECK(metric.warnings_v2()[0].second ==
        "the statistic \"p101\" of the metric N M (\"mine\") is none that is known here; the functions of "
        "cloudwatch::Stats make them. Acknowledge this if CloudWatch knows it.");
}

TEST_CASE("names in expressions") {
  Watching w;
  CHECK(refusal([&] {
          MathExpression e({.expression = "M1", .using_metrics = {{"M1", w.metric}}});
        }) ==
        "error: the name \"M1\" of a metric in an expression; allowed: a lowercase letter, then letters, digits and "
        "\"_\" (AWS::CloudWatch::Alarm Metrics.Id)");
  const MathExpression inner({.expression = "m1", .using_metrics = {{"m1", w.metric}}});
  CHECK(refusal([&] {
          MathExpression e(
              {.expression = "m1 + m2", .using_metrics = {{"m1", w.metric.with({.statistic = "Sum"})}, {"m2", inner}}});
        }) ==
        "error: the name \"m1\" stands for two metrics of an expression; allowed: one metric a name "
        "(AWS::CloudWatch::Alarm Metrics.Id)");
}

TEST_CASE("expressions warn of other periods and unknown names") {
  Watching w;
  const MathExpression e({.expression = "m1 + m2 / \"m3\" + m4",
                          .using_metrics = {{"m1", w.metric.with({.period = Duration::minutes(1)})}}});
  REQUIRE(e.warnings_v2().size() == 2);
  CHECK(e.warnings_v2()[0].first == "CloudWatch:Math:MetricsPeriodsOverridden");
  CHECK(e.warnings_v2()[0].second ==
        "metrics in the expression \"m1 + m2 / \"m3\" + m4\" have periods of their own; its 300 seconds take their "
        "place");
  CHECK(e.warnings_v2()[1].first == "CloudWatch:Math:UnknownIdentifier");
  CHECK(e.warnings_v2()[1].second ==
        "the expression \"m1 + m2 / \"m3\" + m4\" names metrics that using_metrics doesn't have: m2, m4");
  CHECK(MathExpression({.expression = "SELECT AVG(x) FROM y"}).warnings_v2().empty());
}

TEST_CASE("alarms refuse what CloudWatch can't watch") {
  Watching w;
  CHECK(w.refused(cloudwatch::SearchExpression({.expression = "SEARCH('x')"})) ==
        "error: [app/alarm] an alarm on a search expression; allowed: a metric or a math expression; searches are for "
        "graphs (AWS::CloudWatch::Alarm Metrics)");
  CHECK(w.refused(w.metric.with({.region = "us-east-1"})) ==
        "error: [app/alarm] the alarm is in eu-west-1, its metric M in \"us-east-1\"; allowed: a metric of the alarm's "
        "region (AWS::CloudWatch::Alarm Metrics)");
  CHECK(w.refused(MathExpression({.expression = "SELECT 1", .search_region = "us-east-1"})) ==
        "error: [app/alarm] an alarm on an expression with search_account or search_region; allowed: neither; they are "
        "for graphs (AWS::CloudWatch::Alarm Metrics)");
  cloudwatch::MathExpressionProps many{.expression = "METRICS()"};
  for (int i = 0; i < 11; ++i) many.using_metrics.push_back({"m" + std::to_string(i), w.metric});
  CHECK(w.refused(MathExpression(many)) ==
        "error: [app/alarm] an alarm on an expression of 11 metrics; allowed: at most 10 (AWS::CloudWatch::Alarm "
        "Metrics)");
}

TEST_CASE("operators of bands go with bands") {
  Watching w;
  CHECK(w.refused(w.metric, cloudwatch::ComparisonOperator::GREATER_THAN_UPPER_THRESHOLD) ==
        "error: [app/alarm] the operator GreaterThanUpperThreshold for a metric without a band; allowed: an "
        "AnomalyDetectionAlarm, or the metric in ANOMALY_DETECTION_BAND (AWS::CloudWatch::Alarm ComparisonOperator)");
  CHECK(w.refused(Metric::anomaly_detection_for({.metric = w.metric})) ==
        "error: [app/alarm] the operator GreaterThanThreshold for the band of an anomaly detection; allowed: one of "
        "the three operators that compare with a band (AWS::CloudWatch::Alarm ComparisonOperator)");
  CHECK(refusal([&] { Metric::anomaly_detection_for({.metric = w.metric, .std_devs = -1}); }) ==
        "error: a band of -1 standard deviations; allowed: more than 0 (AWS::CloudWatch::Alarm Metrics)");
}

TEST_CASE("a threshold beside a band is warned of") {
  Watching w;
  Metric::anomaly_detection_for({.metric = w.metric})
      .create_alarm(w.stack, "alarm",
                    {.evaluation_periods = 1,
                     .threshold = 3,
                     .comparison_operator = cloudwatch::ComparisonOperator::GREATER_THAN_UPPER_THRESHOLD});
  CHECK(warnings(w.app) ==
        "warning: [app/alarm] the threshold 3 isn't used: the alarm compares the metric with its band. Give "
        "Alarm::ANOMALY_DETECTION_NO_THRESHOLD, or make an AnomalyDetectionAlarm. [ack: "
        "aws-cdk-lib/aws-cloudwatch:thresholdIgnoredForAnomalyDetection]");
}

TEST_CASE("actions on instances want a metric of an instance") {
  Watching w;
  auto& alarm = w.metric.create_alarm(w.stack, "alarm", {.evaluation_periods = 1, .threshold = 1});
  CHECK(refusal([&] { alarm.add_alarm_action(Stop()); }) ==
        "error: [app/alarm] an action on an instance, for the metric M; allowed: a metric whose only dimension is "
        "InstanceId (AWS::CloudWatch::Alarm AlarmActions)");
}

TEST_CASE("rules of composite alarms") {
  Watching w;
  auto& alarm = w.metric.create_alarm(w.stack, "alarm", {.evaluation_periods = 1, .threshold = 1});
  CHECK(refusal([] { AlarmRule::all_of({}); }) ==
        "error: AlarmRule::all_of of no rule; allowed: at least one (AWS::CloudWatch::CompositeAlarm AlarmRule)");
  CHECK(refusal([] { AlarmRule::any_of({}); }) ==
        "error: AlarmRule::any_of of no rule; allowed: at least one (AWS::CloudWatch::CompositeAlarm AlarmRule)");
  const auto at_least = [](std::vector<Ref<cloudwatch::IAlarm>> alarms, cloudwatch::AtLeastThreshold threshold) {
    return refusal(
        [&] { AlarmRule::at_least(cloudwatch::AlarmState::OK, {.operands = alarms, .threshold = threshold}); });
  };
  CHECK(at_least({}, cloudwatch::AtLeastThreshold::count(1)) ==
        "error: AlarmRule::at_least of no alarm; allowed: at least one (AWS::CloudWatch::CompositeAlarm AlarmRule)");
  CHECK(at_least({alarm}, cloudwatch::AtLeastThreshold::count(2)) ==
        "error: AlarmRule::at_least 2 of 1 alarms; allowed: 1 to 1 (AWS::CloudWatch::CompositeAlarm AlarmRule)");
  CHECK(at_least({alarm}, cloudwatch::AtLeastThreshold::percentage(101)) ==
        "error: AlarmRule::at_least 101% of 1 alarms; allowed: 1 to 100% (AWS::CloudWatch::CompositeAlarm AlarmRule)");
}

TEST_CASE("composite alarms refuse long rules and periods without a suppressor") {
  Watching w;
  CHECK(refusal([&] {
          w.stack.add<cloudwatch::CompositeAlarm>("long",
                                                  {.alarm_rule = AlarmRule::from_string(std::string(10241, 'x'))});
        }) ==
        "error: [app/long] the rule has 10241 characters; allowed: at most 10240 (AWS::CloudWatch::CompositeAlarm "
        "AlarmRule)");
  CHECK(refusal([&] {
          w.stack.add<cloudwatch::CompositeAlarm>("wait", {.alarm_rule = AlarmRule::from_boolean(true),
                                                           .actions_suppressor_wait_period = Duration::minutes(1)});
        }) ==
        "error: [app/wait] a period of the actions' suppressor, but no suppressor; allowed: both, or neither "
        "(AWS::CloudWatch::CompositeAlarm ActionsSuppressor)");
}

TEST_CASE("PromQL alarms have intervals, periods and queries that CloudWatch takes") {
  Watching w;
  const auto refused = [&w](const cloudwatch::PromQLAlarmProps& props) {
    return refusal([&] { w.stack.add<cloudwatch::PromQLAlarm>("alarm", props); });
  };
  const Duration minute = Duration::minutes(1), long_time = Duration::hours(25);
  CHECK(refused({.evaluation_interval = Duration::seconds(9), .query = "up"}) ==
        "error: [app/alarm] evaluation_interval is 9 seconds; allowed: 10 to 3600 (AWS::CloudWatch::Alarm "
        "EvaluationInterval)");
  CHECK(refused({.evaluation_interval = minute, .query = ""}) ==
        "error: [app/alarm] the query has 0 characters; allowed: 1 to 10000 (AWS::CloudWatch::Alarm "
        "EvaluationCriteria)");
  CHECK(refused({.evaluation_interval = minute, .query = "up", .pending_period = long_time}) ==
        "error: [app/alarm] pending_period is 90000 seconds; allowed: at most 86400 (AWS::CloudWatch::Alarm "
        "EvaluationCriteria)");
  CHECK(refused({.evaluation_interval = minute, .query = "up", .recovery_period = long_time}) ==
        "error: [app/alarm] recovery_period is 90000 seconds; allowed: at most 86400 (AWS::CloudWatch::Alarm "
        "EvaluationCriteria)");
}

TEST_CASE("alarms on PromQL queries say how often they ask and how long they wait") {
  Watching w;
  auto& plain =
      w.stack.add<cloudwatch::PromQLAlarm>("Plain", {.evaluation_interval = Duration::seconds(10), .query = "up == 0"});
  auto& full = w.stack.add<cloudwatch::PromQLAlarm>("Full", {.evaluation_interval = Duration::hours(1),
                                                             .query = "rate(errors[5m]) > 0.5",
                                                             .actions_enabled = false,
                                                             .alarm_description = "errors",
                                                             .alarm_name = "errors",
                                                             .pending_period = Duration::minutes(5),
                                                             .recovery_period = Duration::days(1)});
  full.add_alarm_action(Stop());
  full.add_ok_action(Stop());
  full.add_insufficient_data_action(Stop());
  w.stack.add<cloudwatch::CompositeAlarm>("Any",
                                          {.alarm_rule = AlarmRule::any_of(plain, full), .actions_suppressor = plain});
  w.stack.add<CfnOutput>("Names", {.value = join(" ", {plain.alarm_name(), full.alarm_arn()})});

  const Rendered rendered(w.app);
  CHECK(rendered.properties("Plain295EB121") == parse_json(R"({
    "EvaluationCriteria": {"PromQLCriteria": {"Query": "up == 0"}}, "EvaluationInterval": 10})"));
  CHECK(rendered.properties("FullC8C81DE8") == parse_json(R"({
    "ActionsEnabled": false,
    "AlarmActions": ["arn:aws:automate:eu-west-1:ec2:stop"],
    "AlarmDescription": "errors",
    "AlarmName": "errors",
    "EvaluationCriteria": {
      "PromQLCriteria": {"PendingPeriod": 300, "Query": "rate(errors[5m]) > 0.5", "RecoveryPeriod": 86400}
    },
    "EvaluationInterval": 3600,
    "InsufficientDataActions": ["arn:aws:automate:eu-west-1:ec2:stop"],
    "OKActions": ["arn:aws:automate:eu-west-1:ec2:stop"]})"));
  const Value any = rendered.properties("Any9F5837F9");
  CHECK(any.find("ActionsSuppressor") == parse_json(R"({"Fn::GetAtt": ["Plain295EB121", "Arn"]})"));
  CHECK(any.find("AlarmRule") == parse_json(R"json({"Fn::Join": ["", [
    "(ALARM(\"", {"Fn::GetAtt": ["Plain295EB121", "Arn"]}, "\") OR ALARM(\"", {"Fn::GetAtt": ["FullC8C81DE8", "Arn"]},
    "\"))"]]
})json"));
  CHECK(rendered.find("Names", "Outputs").find("Value") == parse_json(R"({"Fn::Join": [" ", [
    {"Ref": "Plain295EB121"}, {"Fn::GetAtt": ["FullC8C81DE8", "Arn"]}]]})"));
}
