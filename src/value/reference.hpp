// What a reference becomes in a stack's template.
#pragma once

#include <cdk/value.hpp>

namespace cdk {
class Stack;
}

namespace cdk::detail {

/// `Ref` or `Fn::GetAtt` within the target's own stack; elsewhere what the reference pass put in its place.
Value render_reference(const Value& reference, const Stack& consumer);

/// The stack that a reference points into.
Stack& producer_of(const Value& reference);

/// How CDK names a reference in the ids that it derives from one: the attribute, or "Ref".
std::string display_name(const Value& reference);

}  // namespace cdk::detail
