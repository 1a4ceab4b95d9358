#include <algorithm>
#include <cdk/stack.hpp>
#include <cdk/stage.hpp>

#include "passes.hpp"

namespace cdk::synth {
namespace {

void collect(const Construct& from, std::vector<Stack*>& out) {
  for (Construct* child : from.node().children()) {
    if (Stage::is_stage(*child)) continue;
    if (auto* stack = dynamic_cast<Stack*>(child); stack != nullptr && !stack->nested()) out.push_back(stack);
    collect(*child, out);
  }
}

/// Cycles were refused when the dependencies were made, so this ends.
void place(Stack* stack, std::vector<Stack*>& ordered) {
  if (std::ranges::find(ordered, stack) != ordered.end()) return;
  for (Stack* first : stack->dependencies()) place(first, ordered);
  ordered.push_back(stack);
}

}  // namespace

std::vector<Stack*> stacks_in_order(const Construct& root) {
  std::vector<Stack*> stacks, ordered;
  collect(root, stacks);
  for (Stack* stack : stacks) place(stack, ordered);
  return ordered;
}

}  // namespace cdk::synth
