// How a value leaves its stack: as an export, or as an output of a nested stack.
#pragma once

#include <cdk/value.hpp>
#include <string>

namespace cdk {
class Construct;
class Stack;
}  // namespace cdk

namespace cdk::detail {

/// CDK's name for an export: the stack's name, a colon, and an id made of the value.
std::string export_name(const Construct& exports_scope, const std::string& id);

/// `Outputs.…` of the nested stack's resource for a reference into the nested stack.
Value nested_output(Stack& producer, const Value& reference);

}  // namespace cdk::detail
