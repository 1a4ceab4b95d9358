#include <algorithm>
#include <cdk/stack.hpp>

#include "passes.hpp"
#include "walk.hpp"

namespace cdk::synth {
namespace {

/// Cycles were refused when the dependencies were made, so this ends.
void place(Stack* stack, std::vector<Stack*>& ordered) {
  if (std::ranges::find(ordered, stack) != ordered.end()) return;
  for (Stack* first : stack->dependencies()) place(first, ordered);
  ordered.push_back(stack);
}

}  // namespace

std::vector<Stack*> stacks_in_order(Construct& root) {
  std::vector<Stack*> stacks, ordered;
  walk_stage(root, [&](Construct& c) {
    if (Stack* stack = c.as_stack(); stack != nullptr && !stack->nested()) stacks.push_back(stack);
  });
  for (Stack* stack : stacks) place(stack, ordered);
  return ordered;
}

std::vector<Stack*> nested_stacks(Construct& root) {
  std::vector<Stack*> nested;
  if (root.node().census().nested_stacks == 0) return nested;
  walk_stage(root, [&](Construct& c) {
    if (Stack* stack = c.as_stack(); stack != nullptr && stack->nested()) nested.push_back(stack);
  });
  return nested;
}

}  // namespace cdk::synth
