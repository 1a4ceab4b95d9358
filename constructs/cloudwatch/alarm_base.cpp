#include <cdk/arn.hpp>
#include <cdk/cloudwatch/alarm_base.hpp>
#include <cdk/fn.hpp>
#include <cdk/lazy.hpp>

namespace cdk::cloudwatch {
namespace {

ArnComponents components(const Input<std::string>& name) {
  return {.resource = "alarm",
          .service = "cloudwatch",
          .arn_format = ArnFormat::COLON_RESOURCE_NAME,
          .resource_name = name};
}

class ImportedAlarm final : public IAlarm {
 public:
  ImportedAlarm(const Scope& scope, Input<std::string> arn) : IAlarm(scope), arn_(std::move(arn)) {}
  Input<std::string> alarm_arn() const override { return arn_; }
  Input<std::string> alarm_name() const override {
    return stack().split_arn(arn_, ArnFormat::COLON_RESOURCE_NAME, node().where()).resource_name;
  }

 private:
  Input<std::string> arn_;
};

}  // namespace

Input<std::string> IAlarm::render_alarm_rule() const { return concat("ALARM(\"", alarm_arn(), "\")"); }

Input<List<std::string>> AlarmBase::later(const Arns& arns) {
  return Lazy::list([&arns] { return arns; }, true);
}

Input<std::string> AlarmBase::alarm_arn_attribute(Value attribute) const {
  return resource_arn_attribute(std::move(attribute), components(physical_name()));
}

namespace detail {

IAlarm& import_alarm_by_arn(Construct& scope, Id id, const Input<std::string>& alarm_arn) {
  return scope.add<ImportedAlarm>(std::move(id), alarm_arn);
}

IAlarm& import_alarm_by_name(Construct& scope, Id id, const Input<std::string>& alarm_name) {
  return import_alarm_by_arn(scope, std::move(id), Stack::of(scope).format_arn(components(alarm_name)));
}

}  // namespace detail

}  // namespace cdk::cloudwatch
