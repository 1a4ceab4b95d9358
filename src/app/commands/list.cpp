#include <cdk/stack.hpp>

#include "../output.hpp"
#include "../registry.hpp"
#include "../stacks.hpp"

namespace cdk::app {
namespace {

/// Stacks by the names that a user says, where the artifact only knows ids.
std::string display_names(const CloudAssembly& assembly, const std::vector<std::string>& ids) {
  std::string names;
  for (const StackArtifact& stack : assembly.stacks())
    for (const std::string& id : ids)
      if (stack.artifact_id == id) names += (names.empty() ? "" : ", ") + stack.display_name;
  return names.empty() ? "none" : names;
}

std::size_t resources_of(const StackArtifact& stack) {
  const Value resources = stack.template_value.find("Resources");
  return resources.is_object() ? resources.members().size() : 0;
}

std::string description_of(const CloudAssembly& assembly, const StackArtifact& stack) {
  return stack.display_name + "\n  name: " + stack.stack_name + "\n  environment: " + stack.stack->environment() +
         "\n  depends on: " + display_names(assembly, stack.dependencies) +
         "\n  resources: " + std::to_string(resources_of(stack)) + "\n";
}

int run(const Invocation& invocation) {
  const CloudAssembly assembly = synthesize(invocation.app);
  const auto& words = invocation.arguments.words();
  std::string text;
  for (const StackArtifact* stack : select_or_only(assembly, words, true, "list"))
    text += invocation.arguments.has("--long") ? description_of(assembly, *stack) : stack->display_name + "\n";
  print(text);
  return 0;
}

}  // namespace

Subcommand list_command() {
  return {.name = "list",
          .summary = "list the stacks, each after those that it depends on",
          .run = run,
          .words = Words::STACKS,
          .options = {{.name = "--long",
                       .help = "with their environment, dependencies and number of resources",
                       .letter = 'l'}},
          .alias = "ls"};
}

}  // namespace cdk::app
