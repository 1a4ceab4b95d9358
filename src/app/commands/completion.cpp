#include "../completion/scripts.hpp"
#include "../output.hpp"
#include "../registry.hpp"
#include "../suggestion.hpp"

namespace cdk::app {
namespace {

int run(const Invocation& invocation) {
  const auto& words = invocation.arguments.words();
  const std::string shell = words.empty() ? "" : words[0];
  const std::string& program = invocation.globals.program;
  const std::string name = program.substr(program.find_last_of('/') + 1);
  if (words.size() > 1) throw UsageError{"completion takes one shell and got " + std::to_string(words.size())};
  if (shell == "bash")
    print(completion::for_bash(name));
  else if (shell == "zsh")
    print(completion::for_zsh(name));
  else if (shell == "fish")
    print(completion::for_fish(name));
  else
    throw UsageError{words.empty()
                         ? "completion needs the name of a shell; allowed: bash, zsh, fish"
                         : "completion knows no '" + shell + "'" + suggestion(shell, {"bash", "zsh", "fish"})};
  return 0;
}

}  // namespace

Subcommand completion_command() {
  return {
      .name = "completion",
      .summary = "print a script that completes command lines: for bash, zsh or fish",
      .run = run,
      .words = Words::SHELL,
      .details =
          "bash: eval \"$(PROGRAM completion bash)\". zsh: the same after compinit. fish: PROGRAM completion fish |\n"
          "source.\n"};
}

}  // namespace cdk::app
