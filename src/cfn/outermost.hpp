// The stack that is deployed by itself.
#pragma once

#include <cdk/stack.hpp>

namespace cdk::detail {

/// The stack around a nested stack, in whatever depth; a stack that isn't nested itself. Of a Stack or const Stack.
template <class S>
S& outermost(S& stack) {
  S* top = &stack;
  while (top->nested_stack_parent() != nullptr) top = top->nested_stack_parent();
  return *top;
}

}  // namespace cdk::detail
