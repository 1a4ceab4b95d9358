// Dashboards: widgets of all kinds, their layout, and what users choose.
#include <cdk/cdk.hpp>
#include <cdk/cloudwatch.hpp>
#include <chrono>

using namespace cdk;
using namespace cdk::cloudwatch;
using namespace std::chrono_literals;

namespace {

/// What the dashboards show.
struct Shown {
  Stack& stack;
  CfnResource& queue = stack.add<CfnResource>("Queue", CfnResourceProps{.type = "AWS::SQS::Queue"});
  Metric seen{{.metric_name = "Seen",
               .namespace_ = "AWS/SQS",
               .dimensions_map = {{"QueueName", Input<std::string>::from(queue.get_att("QueueName"))}}}};
  Metric size{{.metric_name = "Size",
               .namespace_ = "Shop",
               .color = Color::RED,
               .label = "Sizes",
               .period = 1min,
               .statistic = "p99"}};
  Metric there{{.metric_name = "There",
                .namespace_ = "Shop",
                .account = "444455556666",
                .id = "there",
                .region = "us-east-1",
                .visible = false}};
  Metric attached = Metric({.metric_name = "Attached", .namespace_ = "Shop"}).attach_to(stack);
  Metric elsewhere{
      {.metric_name = "Elsewhere", .namespace_ = "Shop", .stack_account = "111122223333", .stack_region = "us-west-2"}};
  MathExpression rate{{.expression = "a / b * 100", .using_metrics = {{"a", seen}, {"b", size}}}};
  MathExpression labelled{{.expression = "c + d",
                           .color = Color::BLUE,
                           .label = "Sum",
                           .period = 1min,
                           .using_metrics = {{"c", rate}, {"d", seen}}}};
  SearchExpression search{{.expression = "SEARCH('{AWS/EC2,InstanceId} CPUUtilization', 'Average', 300)",
                           .label = "",
                           .search_account = "111122223333",
                           .search_region = "us-east-1"}};
  MathExpression found{{.expression = "SUM(SEARCH('x', 'Sum', 300))",
                        .search_account = "444455556666",
                        .search_region = "eu-west-1",
                        .visible = false}};
};

GraphWidgetProps graph_props(Shown& s) {
  auto& alarm =
      s.seen.create_alarm(s.stack, "Alarm", {.evaluation_periods = 3, .threshold = 100, .datapoints_to_alarm = 2});
  auto& often = s.size.create_alarm(s.stack, "Often",
                                    {.evaluation_periods = 1,
                                     .threshold = 1.5,
                                     .comparison_operator = ComparisonOperator::LESS_THAN_OR_EQUAL_TO_THRESHOLD});
  auto& below = s.rate.create_alarm(
      s.stack, "Below",
      {.evaluation_periods = 2, .threshold = 7, .comparison_operator = ComparisonOperator::LESS_THAN_THRESHOLD});
  auto& quick = Metric({.metric_name = "Quick", .namespace_ = "Shop", .period = 10s})
                    .create_alarm(s.stack, "Quick",
                                  {.evaluation_periods = 1,
                                   .threshold = 1,
                                   .comparison_operator = ComparisonOperator::GREATER_THAN_THRESHOLD});
  auto& band = s.stack.add<AnomalyDetectionAlarm>("Band", {.evaluation_periods = 1, .metric = s.size});
  return {.account_id = "111122223333",
          .end = "2018-12-17T06:00:00.000Z",
          .height = 8,
          .left = {s.seen, s.rate},
          .left_annotations =
              {{.value = 10, .color = Color::GREEN, .fill = Shading::ABOVE, .label = "Many", .visible = true},
               alarm.to_annotation(),
               often.to_annotation(),
               below.to_annotation(),
               quick.to_annotation()},
          .left_y_axis = {.label = "Count", .max = 12.5, .min = 0, .show_units = false},
          .legend_position = LegendPosition::RIGHT,
          .live_data = true,
          .period = 15min,
          .region = "eu-west-1",
          .right = {s.size, s.there},
          .right_annotations = {{.value = 20.5}, band.to_annotation()},
          .right_y_axis = {.min = 1},
          .set_period_to_time_range = false,
          .stacked = true,
          .start = "-P7D",
          .statistic = "Sum",
          .title = "All",
          .vertical_annotations = {{.date = "2022-10-19T00:00:00Z",
                                    .color = Color::BROWN,
                                    .fill = VerticalShading::BEFORE,
                                    .label = "Deployment",
                                    .visible = false},
                                   {.date = "2022-10-19T00:00:00.123"}},
          .width = 12};
}

void add_tables(Dashboard& dashboard, Shown& s) {
  auto& alarm = dynamic_cast<Alarm&>(s.stack.node().find_child("Alarm"));
  GaugeWidget gauge({.annotations = {{.value = 5, .label = "five"}, alarm.to_annotation()},
                     .left_y_axis = {.label = "percent", .max = 200},
                     .legend_position = LegendPosition::HIDDEN,
                     .metrics = {s.seen},
                     .statistic = "Maximum",
                     .title = "Gauge"});
  TableWidget table({.full_precision = true,
                     .layout = TableLayout::VERTICAL,
                     .live_data = false,
                     .metrics = {s.size},
                     .show_units_in_label = true,
                     .summary = {.columns = {TableSummaryColumn::AVERAGE, TableSummaryColumn::MAXIMUM},
                                 .hide_non_summary_columns = true,
                                 .sticky = true},
                     .thresholds = {TableThreshold::above(1000, Color::RED),
                                    TableThreshold::between(500, 1000, Color::ORANGE), TableThreshold::below(500)},
                     .title = "Table",
                     .width = 24});
  dashboard.add_widgets(gauge, GaugeWidget({}), TableWidget({}));
  dashboard.add_widgets(table);
  gauge.add_metric(s.size);
  table.add_metric(s.seen);
  dashboard.add_widgets(
      SingleValueWidget({.metrics = {s.seen, s.size},
                         .account_id = "444455556666",
                         .full_precision = true,
                         .live_data = true,
                         .period = 10min,
                         .sparkline = true,
                         .start = "-P1D",
                         .title = "Now"}),
      SingleValueWidget({.metrics = {s.rate}, .region = "us-east-1", .set_period_to_time_range = true}));
}

Dashboard& add_graphs(Shown& s) {
  auto& dashboard = s.stack.add<Dashboard>("Graphs", {.dashboard_name = "graphs",
                                                      .end = "2018-12-17T06:00:00.000Z",
                                                      .period_override = PeriodOverride::INHERIT,
                                                      .start = "-PT9H"});
  GraphWidget graph(graph_props(s));
  dashboard.add_widgets(
      graph,
      GraphWidget({.left = {s.labelled, s.attached, s.elsewhere, s.search, s.found}, .view = GraphWidgetView::BAR}),
      GraphWidget({.display_labels_on_chart = true,
                   .left = {s.seen},
                   .title = "Pie",
                   .view = GraphWidgetView::PIE,
                   .width = 10}));
  graph.add_left_metric(s.attached);
  graph.add_right_metric(s.found);
  dashboard.add_widgets(GraphWidget({.title = "Empty"}));
  add_tables(dashboard, s);
  return dashboard;
}

void add_variables(Dashboard& dashboard) {
  const auto property = VariableType::PROPERTY;
  const auto select = VariableInputType::SELECT;
  dashboard.add_variable(
      DashboardVariable({.id = "bucket",
                         .input_type = select,
                         .type = property,
                         .value = "BucketName",
                         .default_value = DefaultValue::FIRST(),
                         .values = Values::from_search_components({.dimensions = {"BucketName", "StorageType"},
                                                                   .metric_name = "BucketSizeBytes",
                                                                   .namespace_ = "AWS/S3",
                                                                   .populate_from = "BucketName"})}));
  dashboard.add_variable(DashboardVariable(
      {.id = "instance",
       .input_type = select,
       .type = property,
       .value = "InstanceId",
       .values = Values::from_search("{AWS/EC2,InstanceId} MetricName=\"CPUUtilization\"", "InstanceId")}));
  dashboard.add_variable(DashboardVariable({.id = "stage",
                                            .input_type = VariableInputType::INPUT,
                                            .type = VariableType::PATTERN,
                                            .value = "Stage",
                                            .visible = false}));
}

TextWidget text(const char* markdown, int width, int height) {
  return TextWidget({.markdown = markdown, .height = height, .width = width});
}

void add_layout(Dashboard& dashboard) {
  Row row(text("a", 10, 3), Spacer({.height = 2, .width = 3}), Column(text("b", 4, 2), Spacer(), text("c", 5, 1)));
  row.add_widget(text("d", 6, 1));
  Column column(row, text("e", 24, 1));
  dashboard.add_widgets(column);
  column.add_widget(text("f", 2, 2));
  dashboard.add_widgets();
}

void add_logs(Dashboard& dashboard) {
  using View = LogQueryVisualizationType;
  const LogQueryWidgetProps query{.log_group_names = {"one", Aws::STACK_NAME},
                                  .query_lines = {"fields @message", "filter @message like /Error/"}};
  LogQueryWidgetProps titled = query, line = query, stacked = query;
  titled.title = "Logs";
  line.view = View::LINE;
  stacked.view = View::STACKEDAREA;
  stacked.region = "us-east-1";
  stacked.account_id = "444455556666";
  dashboard.add_widgets(LogQueryWidget(titled), LogQueryWidget(line), LogQueryWidget(stacked),
                        LogQueryWidget({.log_group_names = {"one"},
                                        .height = 3,
                                        .query_language = LogQueryLanguage::SQL,
                                        .query_string = "SELECT 1",
                                        .view = View::PIE,
                                        .width = 24}));
  const char* function = "arn:aws:lambda:us-west-2:123456789012:function:my-function";
  dashboard.add_widgets(CustomWidget({.function_arn = function,
                                      .title = "Own",
                                      .params = Value::object({{"a", Value::list({1, "b"})}}),
                                      .update_on_resize = false}),
                        CustomWidget({.function_arn = function, .title = "Plain"}));
}

Dashboard& add_others(Stack& open) {
  const DashboardVariable region(
      {.id = "region",
       .input_type = VariableInputType::RADIO,
       .type = VariableType::PATTERN,
       .value = "Region",
       .default_value = DefaultValue::value("us-east-1"),
       .label = "Where",
       .values = Values::from_values({{.value = "us-east-1", .label = "IAD"}, {.value = "us-west-2"}}),
       .visible = true});
  auto& others = open.add<Dashboard>(
      "Others",
      {.default_interval = Duration::days(7),
       .variables = {region},
       .widgets = {
           {TextWidget({.markdown = "# Title"}),
            TextWidget({.markdown = "solid", .background = TextWidgetBackground::SOLID, .height = 1, .width = 20})},
           {TextWidget({.markdown = "alone"})}}});
  add_variables(others);
  add_layout(others);
  auto& imported = Alarm::from_alarm_arn(open, "Imported", "arn:aws:cloudwatch:eu-west-1:111122223333:alarm:there");
  others.add_widgets(AlarmWidget({.alarm = imported, .left_y_axis = {.min = 0}, .title = "Alarm"}),
                     AlarmStatusWidget({.alarms = {imported},
                                        .sort_by = AlarmStatusWidgetSortBy::STATE_UPDATED_TIMESTAMP,
                                        .states = {AlarmState::ALARM, AlarmState::INSUFFICIENT_DATA},
                                        .title = "States"}),
                     AlarmStatusWidget({.alarms = {imported}, .height = 4, .width = 4}));
  add_logs(others);
  return others;
}

}  // namespace

int main(int argc, char** argv) {
  App app(argc, argv);
  auto& stack = app.add<Stack>("Dashboards", {.env = {.account = "111122223333", .region = "eu-west-1"}});
  auto& open = app.add<Stack>("Open");
  Shown shown{stack};
  auto& dashboard = add_graphs(shown);
  auto& others = add_others(open);
  others.add_widgets(GraphWidget({.left = {shown.size, shown.attached, shown.elsewhere, shown.search}}));
  auto& reader = app.add<Stack>("Reader", {.env = {.account = "111122223333", .region = "eu-west-1"}});
  reader.add<Dashboard>("Reads").add_widgets(
      GraphWidget({.left = {shown.seen}}),
      AlarmWidget({.alarm = dynamic_cast<Alarm&>(stack.node().find_child("Alarm"))}));
  stack.add<CfnOutput>("Arn", {.value = dashboard.dashboard_arn()});
  stack.add<CfnOutput>("Name", {.value = dashboard.dashboard_name()});
  open.add<CfnOutput>("Arn", {.value = others.dashboard_arn()});
  open.add<CfnOutput>("Name", {.value = others.dashboard_name()});
  return app.run();
}
