#include <cdk/arn.hpp>
#include <cdk/cloudwatch/alarm_base.hpp>
#include <cdk/cloudwatch/alarm_mute_rule.hpp>
#include <cdk/cloudwatch/cfn_alarm_mute_rule.hpp>
#include <cdk/error.hpp>
#include <cdk/lazy.hpp>

namespace cdk::cloudwatch {
namespace {

const std::string TYPE = "AWS::CloudWatch::AlarmMuteRule ";

class ImportedRule final : public IAlarmMuteRule {
 public:
  ImportedRule(const Scope& scope, Input<std::string> arn) : IAlarmMuteRule(scope), arn_(std::move(arn)) {}
  Input<std::string> alarm_mute_rule_arn() const override { return arn_; }
  Input<std::string> alarm_mute_rule_name() const override {
    return stack().split_arn(arn_, ArnFormat::COLON_RESOURCE_NAME, node().where()).resource_name;
  }

 private:
  Input<std::string> arn_;
};

ArnComponents components(const Input<std::string>& name) {
  return {.resource = "alarm-mute-rule",
          .service = "cloudwatch",
          .arn_format = ArnFormat::COLON_RESOURCE_NAME,
          .resource_name = name};
}

/// "2026-01-31T02:00". Errors: a part that is out of its range.
std::string text_of(const CalendarDateTime& date, const std::source_location& where) {
  const auto part = [&](const char* name, int value, int least, int most) {
    if (value < least || value > most)
      fail({std::string("the ") + name + " of a date is " + std::to_string(value),
            std::to_string(least) + " to " + std::to_string(most), TYPE + "Rule.Schedule"},
           where);
    return (value < 10 ? "0" : "") + std::to_string(value);
  };
  const std::string month = part("month", date.month, 1, 12), day = part("day", date.day, 1, 31);
  return std::to_string(date.year) + "-" + month + "-" + day + "T" + part("hour", date.hour, 0, 23) + ":" +
         part("minute", date.minute, 0, 59);
}

Input<std::string> text_of(const Optional<CalendarDateTime>& date, const std::source_location& where) {
  return date ? Input<std::string>(text_of(*date, where)) : Input<std::string>();
}

}  // namespace

ScheduleExpression ScheduleExpression::at(const CalendarDateTime& date, std::optional<TimeZone> time_zone,
                                          Where where) {
  return {"at(" + text_of(date, where) + ")", time_zone};
}

ScheduleExpression ScheduleExpression::cron(const CronOptions& options, Where where) {
  if (!options.day.empty() && !options.week_day.empty())
    fail({"a schedule with day and week_day", "one of the two", TYPE + "Rule.Schedule"}, where);
  const auto field = [](const std::string& text) { return " " + (text.empty() ? "*" : text); };
  return {"cron(" + options.minute + field(options.hour) + field(options.day) + field(options.month) +
              field(options.week_day) + ")",
          options.time_zone};
}

AlarmMuteRule::AlarmMuteRule(const Scope& scope, const Props& props)
    : IAlarmMuteRule(scope, {.physical_name = props.alarm_mute_rule_name}) {
  check(props);
  const Where where = node().where();
  for (const auto& alarm : props.alarms) add_alarm(*alarm, where);
  using Cfn = CfnAlarmMuteRule;
  Cfn::ScheduleProperty schedule{.duration = props.duration.to_iso_string(),
                                 .expression = props.schedule.expression_string()};
  if (const auto& zone = props.schedule.time_zone()) schedule.timezone = std::string(zone->timezone_name());
  std::vector<CfnTag> tags;
  for (const auto& [key, value] : props.tags) tags.push_back({.key = key, .value = value});
  const auto targets = Lazy::typed<Cfn::MuteTargetsProperty>([this]() -> Input<Cfn::MuteTargetsProperty> {
    std::vector<Input<std::string>> names;
    for (const auto& alarm : alarms_) names.push_back(alarm->alarm_name());
    if (names.empty()) return {};
    return Cfn::MuteTargetsProperty{.alarm_names = names};
  });
  resource_ = &add<Cfn>("Resource", {.rule = Cfn::RuleProperty{.schedule = schedule},
                                     .description = props.description,
                                     .expire_date = text_of(props.expire, where),
                                     .mute_targets = targets,
                                     .name = props.alarm_mute_rule_name,
                                     .start_date = text_of(props.start, where)});
  if (!tags.empty()) resource_->tags = tags;
}

void AlarmMuteRule::check(const Props& props) const {
  const auto& name = props.alarm_mute_rule_name;
  if (name.is_string() && (name.as_string().empty() || name.as_string().size() > 255))
    fail(*this, {"alarm_mute_rule_name of " + std::to_string(name.as_string().size()) + " characters", "1 to 255",
                 TYPE + "Name"});
  const auto seconds = props.duration.to_seconds();
  if (seconds < 60 || seconds > 15 * 86400)
    fail(*this, {"alarms that are mute for " + std::to_string(seconds) + " seconds", "60 to 1296000 (15 days)",
                 TYPE + "Rule.Schedule.Duration"});
}

void AlarmMuteRule::add_alarm(IAlarm& alarm, Where where) {
  if (alarms_.size() == 100) fail(*this, {"a 101st alarm", "at most 100", TYPE + "MuteTargets.AlarmNames"}, where);
  alarms_.emplace_back(alarm);
}

AlarmMuteRule& AlarmBase::add_alarm_mute_rule(Id id, const AlarmMuteRuleOptions& options) {
  return add<AlarmMuteRule>(std::move(id), {.duration = options.duration,
                                            .schedule = options.schedule,
                                            .alarm_mute_rule_name = options.alarm_mute_rule_name,
                                            .alarms = {*this},
                                            .description = options.description,
                                            .expire = options.expire,
                                            .start = options.start,
                                            .tags = options.tags});
}

IAlarmMuteRule& AlarmMuteRule::from_alarm_mute_rule_name(Construct& scope, Id id,
                                                         const Input<std::string>& alarm_mute_rule_name) {
  return from_alarm_mute_rule_arn(scope, std::move(id), Stack::of(scope).format_arn(components(alarm_mute_rule_name)));
}

IAlarmMuteRule& AlarmMuteRule::from_alarm_mute_rule_arn(Construct& scope, Id id,
                                                        const Input<std::string>& alarm_mute_rule_arn) {
  return scope.add<ImportedRule>(std::move(id), alarm_mute_rule_arn);
}

Input<std::string> AlarmMuteRule::alarm_mute_rule_arn() const {
  return resource_arn_attribute(resource_->attr_arn(), components(physical_name()));
}

Input<std::string> AlarmMuteRule::alarm_mute_rule_name() const { return resource_name_attribute(resource_->ref()); }

}  // namespace cdk::cloudwatch
