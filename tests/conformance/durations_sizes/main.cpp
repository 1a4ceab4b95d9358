// Durations and sizes as properties show them.
#include <cdk/cdk.hpp>

using namespace cdk;

int main(int argc, char** argv) {
  App app(argc, argv);
  Stack& stack = app.add<Stack>("Amounts");
  int count = 0;
  const auto show = [&](Value value) {
    const std::string id = "P" + std::to_string(++count);
    stack.add<CfnResource>(
        id, {.type = "AWS::SSM::Parameter", .properties = {{"Type", "String"}, {"Value", Value::concat({"", value})}}});
  };

  show(Duration::millis(1500).to_milliseconds());
  show(Duration::minutes(5).to_seconds());
  show(Duration::hours(36).to_days({.integral = false}));
  show(Duration::seconds(90).to_minutes({.integral = false}));
  show(Duration::days(2).to_hours());
  for (const char* text : {"PT1H30M", "P1D", "P2DT3H4M5S", "PT0.5S"})
    show(Duration::parse(text).to_seconds({.integral = false}));
  const std::vector<Duration> amounts{
      Duration::seconds(0),   Duration::seconds(90), Duration::minutes(60),  Duration::minutes(61),
      Duration::hours(25),    Duration::days(1),     Duration::millis(1500), Duration::seconds(86399),
      Duration::minutes(1.5), Duration::days(31),
  };
  for (const Duration& amount : amounts) show(amount.to_iso_string());
  for (const Duration& amount : amounts) show(amount.to_human_string());
  show(Duration::minutes(1).plus(Duration::seconds(30)).to_seconds());
  show(Duration::minutes(1).minus(Duration::seconds(30)).to_human_string());
  show(Duration::hours(1).unit_label());

  show(Size::gibibytes(2).to_mebibytes());
  show(Size::mebibytes(1536).to_gibibytes({.rounding = SizeRoundingBehavior::FLOOR}));
  show(Size::mebibytes(1536).to_gibibytes({.rounding = SizeRoundingBehavior::NONE}));
  show(Size::kibibytes(3).to_bytes());
  show(Size::tebibytes(1).to_gibibytes());
  show(Size::pebibytes(1).to_tebibytes());

  stack.add<CfnResource>("Function", {.type = "AWS::SQS::Queue",
                                      .properties = {{"MaximumMessageSize", Size::kibibytes(64).to_bytes()},
                                                     {"MessageRetentionPeriod", Duration::days(4).to_seconds()}}});
  return app.run();
}
