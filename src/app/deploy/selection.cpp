#include "selection.hpp"

#include <algorithm>

#include "../output.hpp"

namespace cdk::app::deploy {
namespace {

bool has(const Selection& selection, const StackArtifact& stack) {
  return std::ranges::find(selection, &stack) != selection.end();
}

bool needs(const StackArtifact& stack, const StackArtifact& other) {
  return std::ranges::find(stack.dependencies, other.artifact_id) != stack.dependencies.end();
}

/// Adds what must go along with the selection, asking in an order in which one addition leads to the next.
template <class Reason>
void complete(Selection& selection, const Selection& order, Reason reason) {
  for (const StackArtifact* stack : order) {
    if (has(selection, *stack)) continue;
    for (const StackArtifact* other : Selection(selection)) {
      const std::string why = reason(*stack, *other);
      if (why.empty()) continue;
      note(stack->display_name + ": comes along, since " + why);
      selection.push_back(stack);
      break;
    }
  }
}

std::string need(const StackArtifact& stack, const StackArtifact& other) {
  return needs(stack, other) ? "'" + stack.display_name + "' needs '" + other.display_name + "'" : "";
}

Selection in_order(const Selection& order, const Selection& selection) {
  Selection sorted;
  std::ranges::copy_if(order, std::back_inserter(sorted), [&](const auto* stack) { return has(selection, *stack); });
  return sorted;
}

Selection all_of(const CloudAssembly& assembly) {
  Selection all;
  for (const StackArtifact& stack : assembly.stacks()) all.push_back(&stack);
  return all;
}

}  // namespace

Selection with_dependencies(const CloudAssembly& assembly, const Selection& meant) {
  Selection selection(meant);
  const Selection order = all_of(assembly);
  complete(selection, {order.rbegin(), order.rend()},
           [](const StackArtifact& stack, const StackArtifact& other) { return need(other, stack); });
  return in_order(order, selection);
}

Selection with_dependents(const CloudAssembly& assembly, const Selection& meant) {
  Selection selection(meant);
  const Selection order = all_of(assembly);
  complete(selection, order, need);
  return in_order({order.rbegin(), order.rend()}, selection);
}

}  // namespace cdk::app::deploy
