// The tree itself: finding, default children, constructs that are taken out, and whole subtrees.
#include <cdk/cdk.hpp>

using namespace cdk;

namespace {

CfnResource& queue(Construct& scope, Id id) { return scope.add<CfnResource>(id, {.type = "AWS::SQS::Queue"}); }

std::string ids(const std::vector<Construct*>& constructs) {
  std::string joined;
  for (const Construct* construct : constructs) {
    if (CfnElement::is_cfn_element(*construct) && !CfnResource::is_cfn_resource(*construct)) continue;
    joined += (joined.empty() ? "" : ",") + construct->node().id();
  }
  return joined;
}

}  // namespace

int main(int argc, char** argv) {
  App app(argc, argv);
  Stack& stack = app.add<Stack>("Tree");
  int count = 0;
  const auto show = [&](const std::string& value) {
    stack.add<CfnOutput>("O" + std::to_string(++count), {.value = value});
  };
  const auto tell = [&](bool value) { show(value ? "true" : "false"); };

  Construct& one = stack.add<Construct>("One");
  CfnResource& resource = queue(one, "Resource");
  Construct& two = stack.add<Construct>("Two");
  CfnResource& fallback = queue(two, "Default");
  Construct& three = stack.add<Construct>("Three");
  three.node().set_default_child(queue(three, "Chosen"));
  Construct& deep = one.add<Construct>("A").add<Construct>("B");

  tell(one.node().default_child() == &resource);
  tell(two.node().default_child() == &fallback);
  show(three.node().default_child()->node().id());
  tell(stack.node().default_child() == nullptr);
  show(one.node().find_child("A").node().path());
  tell(one.node().try_find_child("Nothing") == nullptr);
  std::string scopes;
  for (const Construct* scope : deep.node().scopes())
    scopes += (scopes.empty() ? "" : " > ") + (scope->node().id().empty() ? "(root)" : scope->node().id());
  show(scopes);
  tell(&deep.node().root() == &app);
  show(deep.node().scope()->node().id());
  show(deep.to_string());
  show(ids(one.node().children()));
  show(ids(stack.node().find_all()));
  show(ids(one.node().find_all(ConstructOrder::POSTORDER)));
  tell(&Stack::of(deep) == &stack);
  tell(Stage::of(deep) == &app);

  // taken out: no part of the template any more
  queue(stack.add<Construct>("Gone"), "Queue");
  tell(stack.node().try_remove_child("Gone"));
  tell(stack.node().try_remove_child("Gone"));
  queue(stack.add<Construct>("Gone"), "Again");

  // through a default child an L2's resource is reached
  dynamic_cast<CfnResource&>(*one.node().default_child()).add_property_override("QueueName", "reached");
  two.node().add_validation([] { return std::vector<std::string>(); });
  return app.run();
}
