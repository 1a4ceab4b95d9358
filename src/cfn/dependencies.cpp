#include "dependencies.hpp"

#include <algorithm>
#include <cdk/cfn_resource.hpp>
#include <cdk/error.hpp>
#include <cdk/stack.hpp>
#include <cdk/stage.hpp>

#include "stack_state.hpp"

namespace cdk {
namespace {

/// From the outermost stack in to this one.
std::vector<Stack*> stacks_around(Stack& innermost) {
  std::vector<Stack*> path;
  for (Stack* stack = &innermost; stack != nullptr; stack = stack->nested_stack_parent()) path.push_back(stack);
  std::ranges::reverse(path);
  return path;
}

void check_stage(const Construct& source, const Stack& source_stack, const Construct& target,
                 const Stack& target_stack) {
  if (Stage::of(source_stack) == Stage::of(target_stack)) return;
  fail(source, {"it depends on '" + target.node().path() + "', which is in another stage",
                "dependencies within one stage; stages are deployed apart from each other"});
}

/// The chain of stacks from `from` to `to` along dependencies, empty when there is none.
std::vector<const StackDependency*> chain(const Stack& from, const Stack& to, std::vector<const Stack*>& visited) {
  if (std::ranges::find(visited, &from) != visited.end()) return {};
  visited.push_back(&from);
  for (const StackDependency& dependency : from.state().dependencies) {
    if (dependency.target == &to) return {&dependency};
    auto rest = chain(*dependency.target, to, visited);
    if (rest.empty()) continue;
    rest.insert(rest.begin(), &dependency);
    return rest;
  }
  return {};
}

void check_cycle(Stack& source, Stack& target, const std::string& reason) {
  std::vector<const Stack*> visited;
  const auto back = chain(target, source, visited);
  if (back.empty()) return;
  std::string text = "'" + source.node().path() + "' -> '" + target.node().path() + "' (" + reason + ")";
  const Stack* at = &target;
  for (const StackDependency* dependency : back) {
    text += ", '" + at->node().path() + "' -> '" + dependency->target->node().path() + "' (" +
            dependency->reasons.front() + ")";
    at = dependency->target;
  }
  fail(source, {"stacks depend on each other in a circle: " + text, "dependencies that go one way"});
}

void order_stacks(Stack& source, Stack& target, const std::string& reason) {
  if (&source == &target) return;
  check_cycle(source, target, reason);
  auto& dependencies = source.state().dependencies;
  const auto known = std::ranges::find(dependencies, &target, &StackDependency::target);
  if (known == dependencies.end())
    dependencies.push_back({&target, {reason}});
  else if (std::ranges::find(known->reasons, reason) == known->reasons.end())
    known->reasons.push_back(reason);
}

/// Within the innermost stack that holds both, what stands for an element: itself, or the nested stack's resource.
CfnResource* stand_in(CfnResource* element, Stack& stack, const std::vector<Stack*>& path, std::size_t common) {
  if (common + 1 == path.size()) return element;
  (void)stack;
  return path[common + 1]->nested_stack_resource();
}

void connect(CfnResource* source, Stack& source_stack, CfnResource* target, Stack& target_stack,
             const std::string& reason) {
  const auto source_path = stacks_around(source_stack);
  const auto target_path = stacks_around(target_stack);
  if (source_path.front() != target_path.front())
    return order_stacks(*source_path.front(), *target_path.front(), reason);
  std::size_t common = 0;
  while (common + 1 < source_path.size() && common + 1 < target_path.size() &&
         source_path[common + 1] == target_path[common + 1])
    ++common;
  CfnResource* from = stand_in(source, source_stack, source_path, common);
  CfnResource* to = stand_in(target, target_stack, target_path, common);
  // One of the two is the common stack itself, or both are in the same nested stack: nothing to order.
  if (from == nullptr || to == nullptr || from == to) return;
  from->add_direct_dependency(*to);
}

}  // namespace

void add_dependency_between(CfnResource& source, CfnResource& target, std::string_view reason) {
  if (&source == &target) return;
  check_stage(source, source.stack(), target, target.stack());
  if (&source.stack() == &target.stack()) return source.add_direct_dependency(target);
  const std::string why = reason.empty() ? source.node().path() + " -> " + target.node().path() : std::string(reason);
  connect(&source, source.stack(), &target, target.stack(), why);
}

void add_dependency_between(Stack& source, Stack& target, std::string_view reason) {
  if (&source == &target) return;
  check_stage(source, source, target, target);
  const std::string why = reason.empty() ? source.node().path() + " -> " + target.node().path() : std::string(reason);
  connect(nullptr, source, nullptr, target, why);
}

void Stack::add_stack_dependency(Stack& target, std::string_view reason) {
  add_dependency_between(*this, target, reason);
}

}  // namespace cdk
