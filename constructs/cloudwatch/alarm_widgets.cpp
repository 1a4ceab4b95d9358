#include <cdk/cloudwatch/alarm_base.hpp>
#include <cdk/cloudwatch/alarm_widgets.hpp>

#include "private/widget_json.hpp"

namespace cdk::cloudwatch {
namespace {

const char* text_of(AlarmState state) {
  switch (state) {
    case AlarmState::ALARM: return "ALARM";
    case AlarmState::OK: return "OK";
    case AlarmState::INSUFFICIENT_DATA: break;
  }
  return "INSUFFICIENT_DATA";
}

}  // namespace

std::vector<Value> AlarmWidget::to_json() const {
  return entry("metric", {{"view", "timeSeries"},
                          {"title", props_.title},
                          {"region", region_of(props_.region)},
                          {"annotations", Value::object({{"alarms", Value::list({props_.alarm->alarm_arn()})}})},
                          {"yAxis", Value::object({{"left", y_axis(props_.left_y_axis)}})},
                          {"accountId", props_.account_id}});
}

std::vector<Value> AlarmStatusWidget::to_json() const {
  std::vector<Value> arns, states;
  for (const auto& alarm : props_.alarms) arns.push_back(alarm->alarm_arn());
  for (const AlarmState state : props_.states) states.emplace_back(text_of(state));
  return entry("alarm", {{"title", props_.title.is_set() ? Value(props_.title) : Value("Alarm Status")},
                         {"alarms", Value::list(std::move(arns))},
                         {"states", states.empty() ? Value() : Value::list(std::move(states))},
                         {"sortBy", Input<std::string>(props_.sort_by)}});
}

}  // namespace cdk::cloudwatch
