// A stack's template together with those of the stacks nested in it.
#pragma once

#include <cdk/value.hpp>
#include <functional>
#include <string>
#include <vector>

#include "../aws/aws_cli.hpp"

namespace cdk {
class CloudAssembly;
class Stack;
struct StackArtifact;
}  // namespace cdk

namespace cdk::app::diff {

struct StackTemplates {
  const Stack* stack;
  Value own;
  std::vector<StackTemplates> nested = {};
};

StackTemplates templates_of(const CloudAssembly& assembly, const StackArtifact& stack);

/// Called with a stack, its template as it is deployed (unset when it isn't), and as it is wanted.
using Comparison = std::function<void(const Stack& stack, const Value& before, const Value& after)>;

/// Compares a stack with the one deployed under a name or id, then those nested in it, as deep as they go.
/// `deployed` is empty for one that isn't. Errors: AWS can't be asked.
void compare_deployed(const StackTemplates& wanted, const std::string& deployed, const aws::AwsCli& aws,
                      const Comparison& compare);

}  // namespace cdk::app::diff
