#include "../output.hpp"
#include "../registry.hpp"
#include "../stacks.hpp"

namespace cdk::app {
namespace {

int run(const Invocation& invocation) {
  const Arguments& given = invocation.arguments;
  if (given.has("--output") && !given.words().empty())
    throw UsageError{"synth -o writes the whole assembly and got the stack '" + given.words()[0] + "' too"};
  const CloudAssembly assembly = synthesize(invocation.app);
  if (given.has("--output")) {
    assembly.write(given.value("--output"));
    return 0;
  }
  const auto stacks = select_or_only(assembly, given.words(), false, "synth STACK, or synth -o DIR for all");
  if (stacks.size() > 1)
    throw UsageError{"synth prints one template, and " + std::to_string(stacks.size()) + " stacks are meant: '" +
                     stacks[0]->display_name + "' and '" + stacks[1]->display_name +
                     "'; allowed: one stack, or -o DIR"};
  print(assembly.text_of(stacks[0]->template_file) + "\n");
  return 0;
}

}  // namespace

Command synth_command() {
  return {.name = "synth",
          .summary = "print a template, or write the assembly to a folder",
          .run = run,
          .words = Words::STACKS,
          .options = {{.name = "--output", .help = "write the assembly here", .letter = 'o', .value = "DIR"}},
          .alias = "synthesize"};
}

}  // namespace cdk::app
