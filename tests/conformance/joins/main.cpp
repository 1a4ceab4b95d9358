// Text put together from literals and tokens: always the smallest Fn::Join.
#include <cdk/cdk.hpp>

using namespace cdk;

int main(int argc, char** argv) {
  App app(argc, argv);
  Stack& stack = app.add<Stack>("Joins");
  int count = 0;
  const auto show = [&](Value value) -> CfnResource& {
    const std::string id = "P" + std::to_string(++count);
    return stack.add<CfnResource>(
        id, {.type = "AWS::SSM::Parameter", .properties = {{"Type", "String"}, {"Value", value}}});
  };
  const auto list = stack.add<CfnParameter>("List", {.type = "CommaDelimitedList"}).value_as_list();
  const Input<std::string> region = Aws::REGION;
  CfnResource& first = show("x");

  show(concat(region));
  show(concat("a", region));
  show(concat(region, "b"));
  show(concat(region, Aws::ACCOUNT_ID.value()));
  show(format("a{}b{}c", first.ref(), first.get_att("Value")));
  show(concat("a", "b", "c"));

  // literals next to each other become one; joins in joins with one delimiter become one
  show(Fn::join("", {"a", "b", region, "c", "d"}));
  show(Fn::join("-", {"a", "b", region, "c", "d"}));
  show(Fn::join("-", {"a", "b"}));
  show(Fn::join("", {"a", Fn::join("", {"b", region}), "c"}));
  show(Fn::join("-", {"a", Fn::join("-", {"b", region}), "c"}));
  show(Fn::join("-", {"a", Fn::join("", {"b", region}), "c"}));
  show(Fn::join("", {"a", Fn::join("-", {"b", region}), "c"}));
  show(Fn::join("", {"", region, ""}));
  show(Fn::join("-", {region}));
  show(Fn::join("-", {"", region, ""}));
  show(concat("x", Fn::join("-", {"a", region}), "y"));
  show(concat("x", Fn::join("", {"a", region}), "y"));
  show(concat("1", concat("2", region, "3"), "4"));

  // lists that are known only later
  show(Fn::join(",", list));
  show(Fn::join(",", Fn::split("|", Aws::STACK_NAME)));
  show(concat("[", Fn::join(",", list), "]"));
  show(Fn::join(":", {Fn::select(0, list), Fn::select(1, list)}));

  // through lazy values
  show(Lazy::string([] { return "lazy"; }));
  show(concat("a", Lazy::string([] { return "b"; }), "c"));
  show(concat("a", Lazy::string([=] { return concat("b", region); }), "c"));
  show(concat("a", Lazy::string([] { return Input<std::string>(); }), "c"));
  show(Fn::join("-", Lazy::list([=] { return Input<List<std::string>>{"a", region}; })));

  // in other places than properties
  first.add_metadata("made in", concat("here ", region));
  stack.add<CfnOutput>("Output", {.value = concat(first.ref(), "/", Aws::PARTITION.value())});
  return app.run();
}
