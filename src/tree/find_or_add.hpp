// Constructs that a scope has once, however many ask for them.
#pragma once

#include <cdk/construct.hpp>
#include <utility>

namespace cdk::detail {

/// The child of that id, a T, which is made when it is asked for first.
template <class T, class... A>
T& find_or_add(Construct& scope, Id id, A&&... arguments) {
  if (Construct* made = scope.node().try_find_child(id.text())) return static_cast<T&>(*made);
  return scope.add<T>(std::move(id), std::forward<A>(arguments)...);
}

}  // namespace cdk::detail
