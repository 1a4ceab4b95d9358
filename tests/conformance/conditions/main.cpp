// Conditions and the functions that work on them.
#include <cdk/cdk.hpp>

using namespace cdk;

int main(int argc, char** argv) {
  App app(argc, argv);
  Stack& stack = app.add<Stack>("Conditions");
  CfnParameter& stage = stack.add<CfnParameter>("Stage");
  const auto condition = [&](Id id, Token expression) -> CfnCondition& {
    return stack.add<CfnCondition>(id, {.expression = expression});
  };

  CfnCondition& is_prod = condition("IsProd", Fn::condition_equals(stage.value_as_string(), "prod"));
  CfnCondition& is_test = condition("IsTest", Fn::condition_equals("test", stage.value()));
  CfnCondition& either = condition("Either", Fn::condition_or({is_prod, is_test}));
  CfnCondition& neither = condition("Neither", Fn::condition_not(either));
  const Token elsewhere = Fn::condition_not(Fn::condition_equals(Aws::REGION.value(), "us-east-1"));
  CfnCondition& both = condition("Both", Fn::condition_and({is_prod, elsewhere, is_test}));
  CfnCondition& one = condition("One", Fn::condition_and({is_prod}));
  std::vector<Token> parts;
  for (int i = 0; i < 12; ++i) parts.push_back(Fn::condition_equals(stage.value_as_string(), "s" + std::to_string(i)));
  CfnCondition& many = condition("Many", Fn::condition_or(parts));
  CfnCondition& late = stack.add<CfnCondition>("Late");
  late.expression = Fn::condition_equals(1, 2);

  const Token inner = Fn::condition_if("Both", "b", Aws::NO_VALUE.value());
  CfnResource& queue = stack.add<CfnResource>(
      "Queue", {.type = "AWS::SQS::Queue",
                .properties = {
                    {"DelaySeconds", Fn::condition_if("IsProd", 10, 1)},
                    {"QueueName", Fn::condition_if(either.current_logical_id(),
                                                   Fn::join("-", {"a", stage.value_as_string()}), inner)},
                    {"RedriveAllowPolicy",
                     Fn::condition_if(neither.current_logical_id(), Value::object({{"redrivePermission", "denyAll"}}),
                                      Value::object({{"Ref", "AWS::NoValue"}}))},
                }});
  queue.cfn_options().condition = &many;
  stack.add<CfnOutput>(
      "Name",
      {.value = Fn::condition_if(late.current_logical_id(), queue.get_att("QueueName"), "none"), .condition = &one});
  return both.node().path() == "Conditions/Both" ? app.run() : 1;
}
