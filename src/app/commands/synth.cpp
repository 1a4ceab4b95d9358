#include "../../value/yaml_writer.hpp"
#include "../lookup/look_up.hpp"
#include "../output.hpp"
#include "../registry.hpp"
#include "../stacks.hpp"

namespace cdk::app {
namespace {

std::string text_of(const CloudAssembly& assembly, const StackArtifact& stack, const std::string& format) {
  return format == "yaml" ? to_yaml(stack.template_value) : assembly.text_of(stack.template_file) + "\n";
}

CloudAssembly assembly_of(const Invocation& invocation) {
  return invocation.arguments.has("--lookup") ? synthesize_looked_up(invocation) : synthesize(invocation.app);
}

int write(const Invocation& invocation) {
  const Arguments& given = invocation.arguments;
  if (!given.words().empty())
    throw UsageError{"synth -o writes the whole assembly and got the stack '" + given.words()[0] + "' too"};
  if (given.has("--format")) throw UsageError{"'--format' is for a template on stdout; the assembly holds JSON"};
  assembly_of(invocation).write(given.value("--output"));
  return 0;
}

int run(const Invocation& invocation) {
  const Arguments& given = invocation.arguments;
  if (given.has("--output")) return write(invocation);
  const CloudAssembly assembly = assembly_of(invocation);
  const bool quiet = given.has("--quiet");
  const auto stacks = select_or_only(assembly, given.words(), quiet, "synth STACK, or synth -o DIR for all");
  if (quiet) return 0;
  if (stacks.size() > 1)
    throw UsageError{"synth prints one template, and " + std::to_string(stacks.size()) + " stacks are meant: '" +
                     stacks[0]->display_name + "' and '" + stacks[1]->display_name +
                     "'; allowed: one stack, or -o DIR"};
  print(text_of(assembly, *stacks[0], given.value("--format", "json")));
  return 0;
}

}  // namespace

Subcommand synth_command() {
  return {.name = "synth",
          .summary = "print a template, or write the assembly to a folder",
          .run = run,
          .words = Words::STACKS,
          .options =
              {{.name = "--output",
                .help = "write the assembly, of all stacks, to this folder",
                .letter = 'o',
                .value = "DIR"},
               {.name = "--format", .help = "of a template on stdout", .value = "FORMAT", .allowed = {"json", "yaml"}},
               {.name = "--quiet", .help = "print nothing: only tell whether all is well", .letter = 'q'},
               {.name = "--lookup", .help = "ask AWS for context that is missing, and keep it in cdk.context.json"}},
          .alias = "synthesize"};
}

}  // namespace cdk::app
