#include "../deploy/stack_events.hpp"

#include "../deploy/deployed_stack.hpp"
#include "../deploy/target.hpp"
#include "../output.hpp"
#include "../registry.hpp"
#include "../stacks.hpp"
#include "../terminal.hpp"

namespace cdk::app {
namespace {

std::string line_of(const deploy::StackEvent& event, const Terminal& terminal) {
  const Colour colour = deploy::is_failure(event.status) ? Colour::RED
                        : deploy::is_final(event.status) ? Colour::GREEN
                                                         : Colour::CYAN;
  std::string line =
      event.time + "  " + painted(terminal, colour, event.status) + "  " + event.type + "  " + event.logical_id;
  if (!event.reason.empty()) line += "  " + event.reason;
  return line + "\n";
}

std::vector<deploy::StackEvent> events_of(const StackArtifact& stack, const aws::AwsCli& aws) {
  try {
    return deploy::all_events(deploy::aws_for(stack, aws), stack.stack_name);
  } catch (const aws::AwsError& error) {
    if (!aws::is_missing_stack(error)) throw;
    deploy::refuse_undeployed(stack.stack_name);
  }
}

int run(const Invocation& invocation) {
  const CloudAssembly assembly = synthesize(invocation.app);
  const auto stacks = select_or_only(assembly, invocation.arguments.words(), false, "events STACK");
  const aws::AwsCli aws = deploy::aws_of(invocation.globals);
  const Terminal terminal = terminal_of_stdout(invocation.globals.ci);
  std::string text;
  for (const StackArtifact* stack : stacks)
    for (const deploy::StackEvent& event : events_of(*stack, aws)) text += line_of(event, terminal);
  print(text);
  return 0;
}

}  // namespace

Subcommand events_command() {
  return {.name = "events",
          .summary = "print what CloudFormation did to a stack, oldest first",
          .run = run,
          .words = Words::STACKS,
          .details =
              "Time, status, type and logical id of each event, and the reason of a failure. Without STACK: of the\n"
              "only one.\n"};
}

}  // namespace cdk::app
