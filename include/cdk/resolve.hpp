// Turning values with tokens into plain JSON values.
#pragma once

#include <cdk/value.hpp>

namespace cdk {

class Construct;
class Stack;

/// Where a value is being resolved: lazy values may look at it.
struct ResolveContext {
  /// The construct whose value this is.
  const Construct& scope;
  /// The stack whose template the value goes into.
  const Stack& stack;
  /// True while references are collected, false when the template is rendered.
  bool preparing = false;
};

/// The plain JSON value behind a value: references as `Ref`, `Fn::GetAtt` or what replaces them across stacks,
/// intrinsic functions in their smallest form, lazy values run, unset members and items left out.
Value resolve(const Value& value, const ResolveContext& context);

/// All references in a value, lazy values run, in the order they stand.
std::vector<Value> find_references(const Value& value, const ResolveContext& context);

}  // namespace cdk
