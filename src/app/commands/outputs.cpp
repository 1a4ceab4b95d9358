#include <algorithm>

#include "../../value/json_writer.hpp"
#include "../deploy/deployed_stack.hpp"
#include "../deploy/target.hpp"
#include "../output.hpp"
#include "../registry.hpp"
#include "../stacks.hpp"

namespace cdk::app {
namespace {

std::vector<Member> outputs_of(const StackArtifact& stack, const aws::AwsCli& aws) {
  const auto deployed = deploy::find_stack(deploy::aws_for(stack, aws), stack.stack_name);
  if (!deployed || deployed->status == "REVIEW_IN_PROGRESS") deploy::refuse_undeployed(stack.stack_name);
  std::vector<Member> outputs = deployed->outputs;
  std::ranges::sort(outputs, {}, &Member::name);
  return outputs;
}

int run(const Invocation& invocation) {
  const Arguments& given = invocation.arguments;
  const CloudAssembly assembly = synthesize(invocation.app);
  const auto stacks = select_or_only(assembly, given.words(), true, "outputs STACK");
  const aws::AwsCli aws = deploy::aws_of(invocation.globals);
  std::vector<Member> all;
  std::string text;
  for (const StackArtifact* stack : stacks) {
    const std::vector<Member> outputs = outputs_of(*stack, aws);
    for (const Member& output : outputs)
      text += stack->stack_name + "." + output.name + " = " + std::string(output.value.as_string()) + "\n";
    all.push_back({stack->stack_name, Value::object(outputs)});
  }
  print(given.has("--json") ? to_json(Value::object(std::move(all)), {2}) + "\n" : text);
  return 0;
}

}  // namespace

Subcommand outputs_command() {
  return {.name = "outputs",
          .summary = "print the outputs of deployed stacks",
          .run = run,
          .words = Words::STACKS,
          .options = {{.name = "--json", .help = "as JSON: an object of outputs for each stack"}},
          .details = "Without STACK: of all stacks.\n"};
}

}  // namespace cdk::app
