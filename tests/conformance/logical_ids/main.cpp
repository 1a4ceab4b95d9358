// How a construct's path becomes a logical id.
#include <cdk/cdk.hpp>
#include <string>

using namespace cdk;

namespace {

Construct& box(Construct& scope, Id id) { return scope.add<Construct>(id); }
void queue(Construct& scope, Id id) { scope.add<CfnResource>(id, {.type = "AWS::SQS::Queue"}); }

std::string repeated(const std::string& text, int times) {
  std::string result;
  for (int i = 0; i < times; ++i) result += text;
  return result;
}

}  // namespace

int main(int argc, char** argv) {
  App app(argc, argv);
  Stack& stack = app.add<Stack>("Ids");

  // directly in the stack: the id itself, without what isn't a letter or digit
  queue(stack, "Plain");
  queue(stack, "with-dashes_and.dots (1)");
  queue(stack, "Größe");
  queue(stack, "1stQueue");

  // hidden parts: "Default" counts for nothing, "Resource" only for the hash
  Construct& first = box(stack, "Box");
  queue(first, "Resource");
  queue(first, "Default");
  queue(first, "Inner");
  Construct& crate = box(stack, "Crate");
  queue(box(crate, "Default"), "Bottom");
  queue(box(crate, "Resource"), "Deep");
  queue(crate, "Deep");

  // a part that repeats the end of the part before it is written once
  queue(box(box(stack, "Twice"), "Twice"), "Queue");
  queue(box(stack, "MyQueue"), "Queue");
  queue(box(stack, "Queue"), "MyQueue");

  // what differs only in characters that are left out differs in the hash
  queue(box(stack, "a-b"), "c");
  queue(box(stack, "ab"), "c");

  // long names: the readable part is cut to 240 characters, a single part may have 255
  queue(box(stack, repeated("L", 200)), repeated("M", 100));
  queue(stack, repeated("N", 255));
  queue(box(stack, "Outer"), repeated("P", 240));

  // the stack's own place in the tree is no part of its ids
  Stack& inside = box(app, "Group").add<Stack>("Inside");
  queue(box(inside, "Box"), "Inner");
  return app.run();
}
