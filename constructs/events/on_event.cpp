#include <cdk/events/on_event.hpp>
#include <cdk/events/rule.hpp>
#include <cdk/stack.hpp>

namespace cdk::events {
namespace {

bool same(const Input<std::string>& a, const Input<std::string>& b) {
  return a.is_unresolved() == b.is_unresolved() && (a.is_unresolved() || a == b);
}

Construct& scope_of(Construct& source, const OptRef<Construct>& cross_stack_scope) {
  if (!cross_stack_scope) return source;
  const Stack& here = Stack::of(source);
  const Stack& there = Stack::of(*cross_stack_scope);
  const bool near = same(here.account(), there.account()) && same(here.region(), there.region());
  return &here != &there && near ? *cross_stack_scope : source;
}

}  // namespace

Rule& on_event(Construct& source, Id id, const OnEventOptions& options) {
  auto& rule = scope_of(source, options.cross_stack_scope)
                   .add<Rule>(std::move(id), {.description = options.description,
                                              .event_pattern = options.event_pattern,
                                              .rule_name = options.rule_name});
  if (options.target) rule.add_target(*options.target);
  return rule;
}

}  // namespace cdk::events
