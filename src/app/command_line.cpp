#include "command_line.hpp"

#include <cdk/app.hpp>
#include <cdk/error.hpp>

#include "context.hpp"
#include "help.hpp"
#include "output.hpp"
#include "registry.hpp"
#include "stacks.hpp"

namespace cdk::app {
namespace {

constexpr int usage_error = 2;

/// Without a command: the assembly for the cdk CLI, or the template of the only stack.
int run_without_command(App& app) {
  const CloudAssembly assembly = synthesize(app);
  if (!outdir_of_cdk_cli().empty())
    assembly.write(app.outdir());
  else
    print(assembly.text_of(
              select_or_only(assembly, {}, false, "synth STACK, or synth -o DIR for all")[0]->template_file) +
          "\n");
  return 0;
}

int refuse(const std::string& message) {
  note("error: " + message);
  return usage_error;
}

}  // namespace

int run_command_line(App& app, const CommandLine& line) {
  if (!line.problem.empty()) return refuse(line.problem);
  try {
    if (line.help) {
      print(line.command ? help_of(*line.command, line.globals.program) : help_of_all(line.globals.program));
      return 0;
    }
    if (!line.command) return run_without_command(app);
    return line.command->run({app, line.arguments, line.globals});
  } catch (const UsageError& error) {
    return refuse(error.message);
  }
}

}  // namespace cdk::app
