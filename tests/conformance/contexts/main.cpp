// Context: from outside, from the app, from constructs on the way down.
#include <algorithm>
#include <cdk/cdk.hpp>

using namespace cdk;

namespace {

std::string ask(const Construct& place, const std::string& key) {
  const Value value = place.node().try_get_context(key);
  return value.is_set() ? to_debug_string(value) : "(none)";
}

/// The keys of all context seen from a place, but for those of CDK itself.
std::string own_keys(const Construct& place) {
  const Value all = place.node().get_all_context();
  std::vector<std::string> keys;
  for (const Member& member : all.members())
    if (!member.name.starts_with("@aws-cdk") && !member.name.starts_with("aws:")) keys.push_back(member.name);
  std::ranges::sort(keys);
  std::string joined;
  for (const std::string& key : keys) joined += (joined.empty() ? "" : ",") + key;
  return joined;
}

}  // namespace

int main(int argc, char** argv) {
  App app(argc, argv, {.context = {{"code", "app"}, {"both", "app"}}, .post_cli_context = {{"last", "code"}}});
  app.node().set_context("set", Value::object({{"deep", Value::list({1, 2})}, {"name", "set"}}));
  Stack& stack = app.add<Stack>("Contexts");
  stack.node().set_context("stack", "only here");
  stack.node().set_context("set", "nearer");
  Construct& box = stack.add<Construct>("Box");
  box.node().set_context("both", "box");
  Stack& beside = app.add<Stack>("Beside");

  const std::vector<Construct*> places{&stack, &box, &beside};
  for (const Construct* place : places)
    for (const char* key : {"code", "both", "set", "stack", "outside", "outsideObject", "last", "nowhere"})
      Stack::of(*place).add<CfnResource>(
          place->node().id() + "-" + key,
          {.type = "AWS::SSM::Parameter", .properties = {{"Type", "String"}, {"Value", ask(*place, key)}}});
  stack.add<CfnOutput>("All", {.value = own_keys(box)});
  return app.run();
}
