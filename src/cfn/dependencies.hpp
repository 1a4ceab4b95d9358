// Dependencies between resources and stacks, wherever the two stand.
#pragma once

#include <string_view>

namespace cdk {

class CfnResource;
class Stack;

/// Makes `source` come after `target`: DependsOn within a stack; through the nested stacks' own resources where the two
/// share an outer stack; an order of the stacks otherwise.
void add_dependency_between(CfnResource& source, CfnResource& target, std::string_view reason);
void add_dependency_between(Stack& source, Stack& target, std::string_view reason);

}  // namespace cdk
