// References to stacks in other regions, which travel through parameters of Systems Manager.
#pragma once

#include <cdk/value.hpp>
#include <string>

namespace cdk {
class Stack;
}

namespace cdk::synth {

/// Has the producer write a reference into a parameter in the consumer's region, and gives the parameter's name.
std::string write_parameter(Stack& producer, Stack& consumer, const Value& reference);

/// The attribute of the consumer's reader that stands for a reference of another region: a custom resource of the
/// producer writes it into a parameter in the consumer's region, another reads it there. For a nested consumer the
/// reader is in the stack around it.
Value through_parameter_store(Stack& producer, Stack& consumer, const Value& reference);

}  // namespace cdk::synth
