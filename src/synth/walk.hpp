// Walking the tree within the bounds that the passes have.
#pragma once

#include <cdk/construct.hpp>

namespace cdk::synth {

/// Calls with `from` and everything below it, parents first; stages below are left out, since they are synthesized by
/// themselves. What is added during the walk is visited too when its place comes.
template <class F>
void walk_stage(Construct& from, const F& visit) {
  visit(from);
  from.node().for_each_child([&](Construct& child) {
    if (child.as_stage() == nullptr) walk_stage(child, visit);
  });
}

/// Calls with a stack's construct and everything below it that belongs to the stack itself: nested stacks are left out.
template <class F>
void walk_stack(const Construct& from, const F& visit) {
  visit(from);
  from.node().for_each_child([&](const Construct& child) {
    if (child.as_stack() == nullptr) walk_stack(child, visit);
  });
}

}  // namespace cdk::synth
