#include "parts.hpp"
#include "scripts.hpp"

namespace cdk::app::completion {
namespace {

/// One option, where `condition` holds.
std::string line_of(const std::string& start, const std::string& condition, const Option& option) {
  std::string text = start + condition + " -l " + std::string(option.name.substr(2));
  if (option.letter != 0) text += std::string(" -s ") + option.letter;
  if (!option.value.empty()) text += takes_path(option) ? " -r -F" : " -r -f";
  const std::string allowed = allowed_by(option);
  if (!allowed.empty()) text += " -a " + quoted(allowed);
  return text + " -d " + quoted(option.help) + "\n";
}

}  // namespace

std::string for_fish(const std::string& program) {
  const std::string start = "complete -c " + quoted(program);
  // The program as it was typed: it need not be on PATH.
  const std::string stacks = function_of(program) + "_stacks";
  std::string text = "function " + stacks +
                     "\n"
                     "  set -l words (commandline -opc)\n"
                     "  $words[1] list 2>/dev/null\n"
                     "end\n" +
                     start + " -f\n";
  for (const Option& option : global_options()) text += line_of(start, "", option);
  for (const Subcommand& command : all_commands()) {
    text +=
        start + " -n __fish_use_subcommand -a " + std::string(command.name) + " -d " + quoted(command.summary) + "\n";
    const std::string here = " -n " + quoted("__fish_seen_subcommand_from " + names_of(command, " "));
    for (const Option& option : command.options) text += line_of(start, here, option);
    if (takes_stacks(command)) text += start + here + " -a " + quoted("(" + stacks + ")") + "\n";
    if (command.words == Words::SHELL) text += start + here + " -a 'bash zsh fish'\n";
  }
  return text;
}

}  // namespace cdk::app::completion
