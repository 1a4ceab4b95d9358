#include "stack_templates.hpp"

#include <cdk/cfn_resource.hpp>
#include <cdk/cloud_assembly.hpp>
#include <cdk/stack.hpp>

#include "../../value/json_reader.hpp"
#include "../stacks.hpp"
#include "old_template.hpp"

namespace cdk::app::diff {
namespace {

/// Nested stacks of a stack's own template.
void collect_nested(const Construct& from, const Stack& stack, std::vector<const Stack*>& nested) {
  for (const Construct* child : from.node().children()) {
    const Stack* inner = child->as_stack();
    if (inner == nullptr)
      collect_nested(*child, stack, nested);
    else if (inner->nested_stack_parent() == &stack)
      nested.push_back(inner);
  }
}

StackTemplates templates_of(const CloudAssembly& assembly, const Stack& stack, Value own, const std::string& folder) {
  StackTemplates templates{&stack, std::move(own)};
  std::vector<const Stack*> nested;
  collect_nested(stack, stack, nested);
  for (const Stack* inner : nested)
    templates.nested.push_back(
        templates_of(assembly, *inner, parse_json(assembly.text_of(folder + inner->template_file())), folder));
  return templates;
}

}  // namespace

StackTemplates templates_of(const CloudAssembly& assembly, const StackArtifact& stack) {
  return templates_of(assembly, *stack.stack, stack.template_value, folder_of(stack));
}

void compare_deployed(const StackTemplates& wanted, const std::string& deployed, const aws::AwsCli& aws,
                      const Comparison& compare) {
  const Value before = deployed.empty() ? Value() : deployed_template(aws, deployed);
  compare(*wanted.stack, before, wanted.own);
  for (const StackTemplates& inner : wanted.nested) {
    const std::string id = inner.stack->nested_stack_resource()->current_logical_id();
    const bool known = before.find("Resources").find(id).is_set();
    compare_deployed(inner, known ? physical_id(aws, deployed, id) : "", aws, compare);
  }
}

}  // namespace cdk::app::diff
