// Values that are asked for when the template is written.
#include <cdk/cdk.hpp>
#include <optional>

using namespace cdk;

int main(int argc, char** argv) {
  App app(argc, argv);
  Stack& stack = app.add<Stack>("Late");
  std::vector<std::string> parts;
  std::vector<Input<std::string>> subnets;
  std::optional<double> seconds;

  CfnResource& queue = stack.add<CfnResource>(
      "Queue",
      {.type = "AWS::SQS::Queue",
       .properties = {
           {"DelaySeconds", Lazy::number([&] { return seconds; })},
           {"KmsMasterKeyId", Lazy::string([] { return Input<std::string>(); })},
           {"QueueName", Lazy::string([&] { return parts.at(0) + "-" + parts.at(1); })},
           {"RedriveAllowPolicy", Lazy::any([&] {
              return Value::object({{"redrivePermission", parts.at(0) == "a" ? "denyAll" : "allowAll"}, {"unset", {}}});
            })},
           {"Tags", Lazy::any([] { return Value::list({}); }, true)},
       }});
  const auto group = [&](Id id, Input<List<std::string>> zones) {
    stack.add<CfnResource>(
        id,
        {.type = "AWS::AutoScaling::AutoScalingGroup",
         .properties = {
             {"LaunchConfigurationName", "launch"}, {"MaxSize", "1"}, {"MinSize", "1"}, {"VPCZoneIdentifier", zones}}});
  };
  const auto nothing = [] { return std::vector<std::string>(); };
  group("Filled", Lazy::list([&] { return subnets; }));
  group("Empty", Lazy::list(nothing));
  group("EmptyOmitted", Lazy::list(nothing, true));

  // one in another, in text, and asking where it is used
  const auto parameter = [](Stack& scope, Id id, Input<std::string> value) {
    scope.add<CfnResource>(id, {.type = "AWS::SSM::Parameter", .properties = {{"Type", "String"}, {"Value", value}}});
  };
  const auto inner = Lazy::string([] { return Lazy::string([] { return concat("deep ", Aws::REGION); }); });
  parameter(stack, "Nested", concat("so ", inner, "!"));
  const auto place = Lazy::string([](const ResolveContext& context) { return "in " + context.stack.node().path(); });
  parameter(stack, "Here", place);
  parameter(app.add<Stack>("Other"), "There", place);
  queue.add_metadata("later", Lazy::any([&] {
                       const auto count = static_cast<std::int64_t>(parts.size());
                       return Value::object({{"count", count}, {"list", Value::list({parts.at(1), {}, "end"})}});
                     }));
  stack.add<CfnOutput>("Output", {.value = Lazy::string([&] { return queue.ref(); })});

  parts = {"a", "b"};
  subnets = {"subnet-1", Fn::import_value("subnet")};
  seconds = 7;
  return app.run();
}
