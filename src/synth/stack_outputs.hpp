// References that read an output of the other stack when they are resolved, in whatever account and region it is.
#pragma once

#include <cdk/value.hpp>

namespace cdk {
class Stack;
}

namespace cdk::synth {

/// `Fn::GetStackOutput` of an output that the producer gets for the reference. For a consumer in another account the
/// producer gets a role, too, which the consumer's CloudFormation may take on.
Value through_stack_output(Stack& producer, const Stack& consumer, const Value& reference);

}  // namespace cdk::synth
