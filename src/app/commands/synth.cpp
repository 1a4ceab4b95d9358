#include <filesystem>

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

/// The whole assembly, whichever stacks are meant: its parts name each other. Where those meant are in it is said.
int write(const Invocation& invocation) {
  const Arguments& given = invocation.arguments;
  if (given.has("--format")) throw UsageError{"'--format' is for a template on stdout; the assembly holds JSON"};
  const CloudAssembly assembly = assembly_of(invocation);
  const std::vector<const StackArtifact*> meant = select(assembly, given.words());
  const std::filesystem::path folder = given.value("--output");
  assembly.write(folder.string());
  if (given.has("--quiet")) return 0;
  for (const StackArtifact* stack : meant) note(stack->display_name + ": " + (folder / stack->template_file).string());
  return 0;
}

[[noreturn]] void refuse_several(const std::vector<const StackArtifact*>& stacks) {
  throw UsageError{"synth prints one template, and " + std::to_string(stacks.size()) +
                   " stacks are meant: " + names_of(stacks) +
                   "; allowed: one of them, -o DIR for a folder with all templates, or --quiet to check only"};
}

int run(const Invocation& invocation) {
  const Arguments& given = invocation.arguments;
  if (given.has("--output")) return write(invocation);
  const CloudAssembly assembly = assembly_of(invocation);
  const bool quiet = given.has("--quiet");
  const auto stacks = select_or_only(assembly, given.words(), quiet, "synth STACK, or synth -o DIR for all");
  if (quiet) return 0;
  if (stacks.size() > 1) refuse_several(stacks);
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
                .help = "write the assembly, with the templates of all stacks, to this folder",
                .letter = 'o',
                .value = "DIR"},
               {.name = "--format", .help = "of a template on stdout", .value = "FORMAT", .allowed = {"json", "yaml"}},
               {.name = "--quiet", .help = "print nothing: only tell whether all is well", .letter = 'q'},
               {.name = "--lookup", .help = "ask AWS for context that is missing, and keep it in cdk.context.json"}},
          .alias = "synthesize",
          .details =
              "Stdout takes one template. With --output the whole app is written, for its templates import from each\n"
              "other; STACK then says whose templates' paths to print (to stderr). Without STACK: the only one.\n"};
}

}  // namespace cdk::app
