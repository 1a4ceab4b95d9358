#include "deployed_stack.hpp"

#include <cdk/error.hpp>

#include "../json_text.hpp"

namespace cdk::app::deploy {
namespace {

Value describe(const aws::AwsCli& aws, const std::string& stack) {
  try {
    const Value answer = aws.call({"cloudformation", "describe-stacks", "--stack-name", stack});
    const std::vector<Value> found = items(answer, "Stacks");
    return found.empty() ? Value() : found[0];
  } catch (const aws::AwsError& error) {
    if (aws::is_missing_stack(error)) return {};
    throw;
  }
}

}  // namespace

std::optional<DeployedStack> find_stack(const aws::AwsCli& aws, const std::string& name_or_id) {
  const Value found = describe(aws, name_or_id);
  if (!found.is_set() || text(found, "StackStatus") == "DELETE_COMPLETE") return {};
  DeployedStack stack{.id = text(found, "StackId"),
                      .name = text(found, "StackName"),
                      .status = text(found, "StackStatus"),
                      .reason = text(found, "StackStatusReason")};
  const Value protection = found.find("EnableTerminationProtection");
  stack.protected_from_termination = protection.kind() == Value::Kind::Boolean && protection.as_bool();
  for (const Value& parameter : items(found, "Parameters")) stack.parameters.push_back(text(parameter, "ParameterKey"));
  for (const Value& output : items(found, "Outputs"))
    stack.outputs.push_back({text(output, "OutputKey"), output.find("OutputValue")});
  return stack;
}

void refuse_undeployed(const std::string& stack) {
  throw Error({"error: the stack '" + stack + "' is not deployed; allowed: a deployed one; see deploy"});
}

}  // namespace cdk::app::deploy
