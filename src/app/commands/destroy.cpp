#include "../deploy/deployment.hpp"
#include "../deploy/interrupt.hpp"
#include "../deploy/target.hpp"
#include "../output.hpp"
#include "../registry.hpp"
#include "../stacks.hpp"

namespace cdk::app {
namespace {

/// Whether the user wants it.
bool is_wanted(const Invocation& invocation, const deploy::Selection& stacks) {
  if (invocation.arguments.has("--force")) return true;
  std::string names;
  for (const StackArtifact* stack : stacks) names += (names.empty() ? "" : ", ") + stack->stack_name;
  if (!can_ask(invocation.globals.ci))
    throw UsageError{"destroy asks before it deletes " + names +
                     ", and there is no terminal to ask on; allowed: destroy -f"};
  return ask("delete " + names + ", with all that is in them?");
}

int run(const Invocation& invocation) {
  const Arguments& given = invocation.arguments;
  const CloudAssembly assembly = synthesize(invocation.app);
  const deploy::Selection stacks = deploy::with_dependents(
      assembly, select_or_only(assembly, given.words(), given.has("--all"), "destroy STACK, or destroy --all"));
  if (!is_wanted(invocation, stacks)) {
    note("nothing was deleted");
    return 1;
  }
  const aws::AwsCli aws = deploy::aws_of(invocation.globals);
  deploy::Deployment deployment(terminal_of_stderr(invocation.globals.ci), invocation.globals.program + " events");
  for (const StackArtifact* stack : stacks) {
    const aws::AwsCli there = deploy::aws_for(*stack, aws);
    try {
      deployment.destroy(stack->stack_name, there);
    } catch (const deploy::Interrupted&) {
      note(stack->stack_name + ": interrupted; CloudFormation goes on with it; " +
           deployment.how_to_follow(stack->stack_name, there));
      return deploy::interrupted_code;
    }
  }
  return 0;
}

}  // namespace

Subcommand destroy_command() {
  return {.name = "destroy",
          .summary = "delete stacks and those that need them",
          .run = run,
          .words = Words::STACKS,
          .options = {{.name = "--all", .help = "all stacks of the app"},
                      {.name = "--force", .help = "delete without asking", .letter = 'f'}},
          .details = "Resources that are to be retained stay. Ctrl-C leaves CloudFormation working.\n"};
}

}  // namespace cdk::app
