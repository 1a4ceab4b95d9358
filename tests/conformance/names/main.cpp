// Names that are made of a construct's path.
#include <cdk/cdk.hpp>
#include <string>

using namespace cdk;

namespace {

std::string repeated(const std::string& text, int times) {
  std::string result;
  for (int i = 0; i < times; ++i) result += text;
  return result;
}

}  // namespace

int main(int argc, char** argv) {
  App app(argc, argv);
  Stack& stack = app.add<Stack>("Naming");
  int count = 0;
  const auto show = [&](const std::string& value) {
    const std::string id = "P" + std::to_string(++count);
    stack.add<CfnResource>(id, {.type = "AWS::SSM::Parameter", .properties = {{"Type", "String"}, {"Value", value}}});
  };
  Construct& box = stack.add<Construct>("My-Box");
  Construct& deep = box.add<Construct>("Resource").add<Construct>("Under_Score.Dot");
  Construct& twin = stack.add<Construct>("Twin").add<Construct>("Twin");
  Construct& long_one = stack.add<Construct>(repeated("Long", 20)).add<Construct>(repeated("Name", 20));

  const std::vector<Construct*> places{&stack, &box, &deep, &twin, &long_one};
  for (const Construct* place : places) {
    show(Names::unique_id(*place));
    show(Names::node_unique_id(place->node()));
    show(place->node().addr());
    show(place->node().path());
    const std::string below = Names::stack_relative_construct_path(*place);
    show(below.empty() ? "(stack)" : below);
    show(Names::unique_resource_name(*place));
    show(Names::unique_resource_name(*place, {.max_length = 32}));
    show(Names::unique_resource_name(*place, {.max_length = 20, .separator = "-"}));
    show(Names::unique_resource_name(*place, {.allowed_special_characters = "_.", .separator = "/"}));
  }
  // names inside a stage, whose id they carry
  Stack& staged = app.add<Stage>("Prod").add<Stack>("Inner");
  staged.add<CfnResource>(
      "P", {.type = "AWS::SSM::Parameter",
            .properties = {{"Type", "String"}, {"Value", Names::unique_id(staged) + " " + staged.node().path()}}});
  return app.run();
}
