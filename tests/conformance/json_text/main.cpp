// JSON text with tokens in it, and the functions of the language extensions transform.
#include <cdk/cdk.hpp>

using namespace cdk;

int main(int argc, char** argv) {
  App app(argc, argv);
  Stack& stack = app.add<Stack>("JsonText");
  int count = 0;
  const auto show = [&](Value value) -> CfnResource& {
    const std::string id = "P" + std::to_string(++count);
    return stack.add<CfnResource>(
        id, {.type = "AWS::SSM::Parameter", .properties = {{"Type", "String"}, {"Value", value}}});
  };
  const auto object = [](std::vector<Member> members) { return Value::object(std::move(members)); };
  const auto list = stack.add<CfnParameter>("List", {.type = "CommaDelimitedList"}).value_as_list();
  const auto number = stack.add<CfnParameter>("Number", {.type = "Number"}).value_as_number();
  const Input<std::string> region = Aws::REGION;
  CfnResource& first = show("x");

  show(stack.to_json_string(
      object({{"a", 1}, {"b", Value::list({true, Value::null(), "text"})}, {"c", object({{"d", 0.5}})}})));
  show(stack.to_json_string(object({{"region", region}, {"text", concat("in ", region, " \"quoted\"")}})));
  show(stack.to_json_string(object({{"ref", first.ref()}, {"arn", first.get_att("Value")}})));
  show(stack.to_json_string(Value::list({first.ref(), "b"})));
  show(stack.to_json_string(object({{"number", number}})));
  show(stack.to_json_string(object({{"gone", {}}, {"kept", Value::null()}, {"lines", "a\nb\\c"}})));
  show(stack.to_json_string(object({
      {"lazy", Lazy::string([] { return "a \"b\""; })},
      {"any", Lazy::any([=] {
         return Value::object({{"x", region}});
       })},
  })));
  show(stack.to_json_string(object({{"a", object({{"b", region}})}}), 2));
  show(stack.to_json_string(object({{"joined", Fn::join("\"", {"a", region})}})));
  show(stack.to_json_string(object({
      {"chosen", Fn::select(0, list)},
      {"picked", Fn::condition_if("Maybe", "a\"b", first.ref())},
  })));
  show(stack.to_json_string(region));
  stack.add<CfnCondition>("Maybe", {.expression = Fn::condition_equals("a", "b")});

  // functions that ask for the transform
  show(Fn::to_json_string(object({{"a", first.ref()}, {"b", Value::list({1, 2})}})));
  show(Fn::len(list));
  return app.run();
}
