// Aspects: the order in which they visit, by priority and by inheritance, and what they may change.
#include <cdk/cdk.hpp>
#include <string>
#include <utility>

using namespace cdk;

namespace {

CfnResource& queue(Construct& scope, Id id) { return scope.add<CfnResource>(id, {.type = "AWS::SQS::Queue"}); }

/// Leaves its name in the metadata of every resource that it visits.
class Trace : public Aspect {
 public:
  explicit Trace(std::string name) : name_(std::move(name)) {}
  void visit(Construct& node) override {
    auto* resource = dynamic_cast<CfnResource*>(&node);
    if (resource == nullptr) return;
    const Value before = resource->get_metadata("seen");
    std::vector<Value> seen;
    if (before.is_list()) seen.assign(before.items().begin(), before.items().end());
    seen.push_back(name_);
    resource->add_metadata("seen", Value::list(std::move(seen)));
  }

 private:
  std::string name_;
};

}  // namespace

int main(int argc, char** argv) {
  App app(argc, argv);
  Stack& stack = app.add<Stack>("Aspects");

  Construct& box = stack.add<Construct>("Box");
  queue(box, "Queue");
  queue(stack, "Beside");
  Aspects::of(box).add(Trace("box"));
  Aspects::of(stack).add(Trace("stack"));
  Aspects::of(app).add(Trace("app"));
  Aspects::of(stack).add(Trace("stack, read-only"), {.priority = AspectPriority::READONLY});
  Aspects::of(box).add(Trace("box, mutating"), {.priority = AspectPriority::MUTATING});
  Aspects::of(stack).add(Trace("stack, first"), {.priority = 1});
  Aspects::of(app).add(Trace("app, 250"), {.priority = 250});

  // an aspect may add constructs, which are visited too by what comes later and what is inherited
  Aspects::of(stack).add(
      [&](Construct& node) {
        if (&node == &box && box.node().try_find_child("Added") == nullptr) queue(box, "Added");
      },
      {.priority = 2});

  // an aspect may add an aspect
  Construct& grown = stack.add<Construct>("Grown");
  queue(grown, "Queue");
  Aspects::of(grown).add([&](Construct& node) {
    if (&node == &grown) Aspects::of(node).add(Trace("added by an aspect"), {.priority = 700});
  });

  // through an escape hatch
  Aspects::of(stack).add([](Construct& node) {
    auto* resource = dynamic_cast<CfnResource*>(&node);
    if (resource != nullptr && node.node().id() == "Beside")
      resource->add_property_override("QueueName", "set-by-aspect");
  });
  return app.run();
}
