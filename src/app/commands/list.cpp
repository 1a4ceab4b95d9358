#include "../output.hpp"
#include "../registry.hpp"
#include "../stacks.hpp"

namespace cdk::app {
namespace {

int run(const Invocation& invocation) {
  const CloudAssembly assembly = synthesize(invocation.app);
  std::string text;
  for (const StackArtifact& stack : assembly.stacks()) text += stack.display_name + "\n";
  print(text);
  return 0;
}

}  // namespace

Command list_command() {
  return {.name = "list", .summary = "list the stacks, each after those that it depends on", .run = run, .alias = "ls"};
}

}  // namespace cdk::app
