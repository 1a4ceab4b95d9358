// What dashboards, their widgets and rules that mute alarms refuse.
#include <cdk/cdk.hpp>
#include <cdk/cloudwatch.hpp>

#include "catch.hpp"
#include "refusal.hpp"
#include "warnings.hpp"

using namespace cdk;
using namespace cdk::cloudwatch;

namespace {

const std::string BODY = " (AWS::CloudWatch::Dashboard DashboardBody)";
const std::string MUTE = " (AWS::CloudWatch::AlarmMuteRule ";

struct Fixture {
  App app;
  Stack& stack = app.add<Stack>("stack");
  Metric metric{{.metric_name = "Requests", .namespace_ = "Shop"}};
};

Metric named(const char* name) { return Metric({.metric_name = name, .namespace_ = "Shop"}); }

}  // namespace

TEST_CASE("dashboards are checked") {
  const auto error = [](const DashboardProps& props) {
    Fixture f;
    return refusal([&] { f.stack.add<Dashboard>("board", props); });
  };
  CHECK(error({.dashboard_name = "a b"}) ==
        "error: [stack/board] dashboard_name is \"a b\"; allowed: letters, digits, hyphens and underscores "
        "(AWS::CloudWatch::Dashboard DashboardName)");
  CHECK(error({.default_interval = Duration::days(1), .start = "-P1D"}) ==
        "error: [stack/board] start with default_interval; allowed: one of the two" + BODY);
  CHECK(error({.end = "2018-12-17T06:00:00.000Z"}) ==
        "error: [stack/board] the end of a dashboard's time without its start; allowed: both, or start alone" + BODY);
}

TEST_CASE("widgets are checked") {
  CHECK(refusal([] { TextWidget({.markdown = "x", .width = 25}); }) ==
        "error: a widget that is 25 units wide; allowed: at most 24" + BODY);
  const std::string end = "error: the end of a widget's time without its start; allowed: both, or start alone" + BODY;
  CHECK(refusal([] { GraphWidget({.end = "2018-12-17T06:00:00.000Z"}); }) == end);
  CHECK(refusal([] { GaugeWidget({.end = "2018-12-17T06:00:00.000Z"}); }) == end);
  CHECK(refusal([] { TableWidget({.end = "2018-12-17T06:00:00.000Z"}); }) == end);
  CHECK(refusal([] { SingleValueWidget({.metrics = {}, .end = "2018-12-17T06:00:00.000Z"}); }) == end);
  CHECK(refusal([] { SingleValueWidget({.metrics = {}, .set_period_to_time_range = true, .sparkline = true}); }) ==
        "error: sparkline with set_period_to_time_range; allowed: one of the two" + BODY);
  CHECK(refusal([] { GraphWidget({.display_labels_on_chart = true}); }) ==
        "error: display_labels_on_chart of a graph that is no pie; allowed: GraphWidgetView::PIE with it" + BODY);
  CHECK(refusal([] { LogQueryWidget({.log_group_names = {}, .query_string = "x"}); }) ==
        "error: a query of no log group; allowed: at least one" + BODY);
  CHECK(refusal([] { LogQueryWidget({.log_group_names = {"a"}}); }) ==
        "error: a query without query_string and query_lines; allowed: one of the two" + BODY);
  CHECK(refusal([] { LogQueryWidget({.log_group_names = {"a"}, .query_lines = {"x"}, .query_string = "x"}); }) ==
        "error: query_string and query_lines; allowed: one of the two" + BODY);
}

TEST_CASE("moments that graphs mark are in ISO 8601") {
  const auto error = [](const std::string& date) {
    return refusal([&] { GraphWidget({.vertical_annotations = {{.date = date}}}); });
  };
  for (const char* good : {"2022-10-19T00:00:00Z", "2022-10-19T23:59:59", "2022-10-19T00:00:00.5Z"})
    CHECK(error(good) == "");
  for (const char* bad : {"", "2022-10-19", "2022-13-19T00:00:00Z", "2022-10-32T00:00:00Z", "2022-10-19T24:00:00Z",
                          "2022-10-19T00:60:00Z", "2022-10-19T00:00:60Z", "2022-10-19T00:00:00.Z",
                          "x022-10-19T00:00:00Z", "2022-10-19T00:00:00+01:00"})
    CHECK(error(bad) == "error: an annotation at \"" + std::string(bad) +
                            "\"; allowed: a moment in ISO 8601, such as \"2022-10-19T00:00:00Z\"" + BODY);
}

TEST_CASE("variables of dashboards are checked") {
  const std::string rule = "; allowed: values for RADIO and SELECT, none for INPUT" + BODY;
  CHECK(refusal([] {
          DashboardVariable({.id = "v",
                             .input_type = VariableInputType::INPUT,
                             .type = VariableType::PATTERN,
                             .value = "x",
                             .values = Values::from_search("a", "b")});
        }) == "error: VariableInputType::INPUT with values" + rule);
  CHECK(refusal([] {
          DashboardVariable(
              {.id = "v", .input_type = VariableInputType::RADIO, .type = VariableType::PATTERN, .value = "x"});
        }) == "error: a choice without values" + rule);
  CHECK(refusal([] { Values::from_values({}); }) == "error: no values to choose from; allowed: at least one" + BODY);
  CHECK(refusal([] {
          Values::from_search_components(
              {.dimensions = {}, .metric_name = "m", .namespace_ = "n", .populate_from = "a"});
        }) == "error: a search for values without dimensions; allowed: at least one" + BODY);
  CHECK(refusal([] {
          Values::from_search_components(
              {.dimensions = {"b"}, .metric_name = "m", .namespace_ = "n", .populate_from = "a"});
        }) == "error: populate_from is \"a\"; allowed: one of the dimensions" + BODY);
}

TEST_CASE("one name stands for one metric of a graph") {
  Fixture f;
  const MathExpression one({.expression = "a * 2", .using_metrics = {{"a", named("One")}}});
  const MathExpression two({.expression = "a * 3", .using_metrics = {{"a", named("Two")}}});
  f.stack.add<Dashboard>("board").add_widgets(GraphWidget({.left = {one, two}}));
  CHECK(
      refusal([&] { f.app.synth(); }) ==
      "error: [stack/board/Resource] the name \"a\" stands for two metrics; allowed: one metric a name in an alarm or "
      "graph" +
          BODY);
}

TEST_CASE("dashboards warn of their metrics") {
  Fixture f;
  const Metric strange({.metric_name = "Requests", .namespace_ = "Shop", .statistic = "wrong"});
  f.stack.add<Dashboard>("board").add_widgets(Row(Column(GraphWidget({.right = {strange}}))));
  CHECK(warnings(f.app) ==
        "warning: [stack/board] the statistic \"wrong\" of the metric Shop Requests is none that is known here; the "
        "functions of cloudwatch::Stats make them. Acknowledge this if CloudWatch knows it. [ack: "
        "CloudWatch:Alarm:UnrecognizedStatistic]");
}

TEST_CASE("rules that mute alarms are checked") {
  Fixture f;
  const auto schedule = ScheduleExpression::expression("cron(0 2 * * *)");
  const auto error = [&](const AlarmMuteRuleProps& props) {
    App app;
    return refusal([&] { app.add<Stack>("stack").add<AlarmMuteRule>("rule", props); });
  };
  CHECK(
      error({.duration = Duration::minutes(1), .schedule = schedule, .alarm_mute_rule_name = std::string(256, 'x')}) ==
      "error: [stack/rule] alarm_mute_rule_name of 256 characters; allowed: 1 to 255" + MUTE + "Name)");
  CHECK(error({.duration = Duration::seconds(59), .schedule = schedule}) ==
        "error: [stack/rule] alarms that are mute for 59 seconds; allowed: 60 to 1296000 (15 days)" + MUTE +
            "Rule.Schedule.Duration)");
  CHECK(error({.duration = Duration::days(16), .schedule = schedule}) ==
        "error: [stack/rule] alarms that are mute for 1382400 seconds; allowed: 60 to 1296000 (15 days)" + MUTE +
            "Rule.Schedule.Duration)");
  auto& rule = f.stack.add<AlarmMuteRule>("rule", {.duration = Duration::minutes(1), .schedule = schedule});
  auto& alarm = f.metric.create_alarm(f.stack, "alarm", {.evaluation_periods = 1, .threshold = 1});
  for (int i = 0; i < 100; ++i) rule.add_alarm(alarm);
  CHECK(refusal([&] { rule.add_alarm(alarm); }) ==
        "error: [stack/rule] a 101st alarm; allowed: at most 100" + MUTE + "MuteTargets.AlarmNames)");
}

TEST_CASE("schedules that mute alarms are checked") {
  CHECK(refusal([] { ScheduleExpression::cron({.minute = "0", .day = "1", .week_day = "MON"}); }) ==
        "error: a schedule with day and week_day; allowed: one of the two" + MUTE + "Rule.Schedule)");
  const CalendarDateTime good{.day = 1, .hour = 2, .minute = 3, .month = 4, .year = 2026};
  CHECK(ScheduleExpression::at(good).expression_string() == Value("at(2026-04-01T02:03)"));
  const auto error = [&](auto change) {
    CalendarDateTime changed = good;
    change(changed);
    return refusal([&] { ScheduleExpression::at(changed); });
  };
  CHECK(error([](auto& date) { date.month = 13; }) ==
        "error: the month of a date is 13; allowed: 1 to 12" + MUTE + "Rule.Schedule)");
  CHECK(error([](auto& date) { date.day = 0; }) ==
        "error: the day of a date is 0; allowed: 1 to 31" + MUTE + "Rule.Schedule)");
  CHECK(error([](auto& date) { date.hour = 24; }) ==
        "error: the hour of a date is 24; allowed: 0 to 23" + MUTE + "Rule.Schedule)");
  CHECK(error([](auto& date) { date.minute = -1; }) ==
        "error: the minute of a date is -1; allowed: 0 to 59" + MUTE + "Rule.Schedule)");
}
