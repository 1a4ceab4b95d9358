#include "parts.hpp"
#include "scripts.hpp"

namespace cdk::app::completion {
namespace {

/// What follows an option with a value: its values where there are few, else files where it takes one.
std::string values(const std::vector<Option>& options) {
  std::string text;
  for (const Option& option : options) {
    if (option.value.empty()) continue;
    std::string names(option.name);
    if (option.letter != 0) names += std::string(" | -") + option.letter;
    const std::string allowed = allowed_by(option);
    text += "    " + names + ") ";
    if (!allowed.empty())
      text += "COMPREPLY=($(compgen -W " + quoted(allowed) + " -- \"$cur\")); return ;;\n";
    else
      text += takes_path(option) ? "return ;;\n" : "compopt +o bashdefault +o default 2>/dev/null; return ;;\n";
  }
  return text;
}

std::string case_of(const Subcommand& command) {
  std::string text = "    " + names_of(command, " | ") + ")";
  if (!command.options.empty()) text += " options+=" + quoted(" " + spellings(command.options));
  if (takes_stacks(command)) text += " words=$(\"${COMP_WORDS[0]}\" list 2>/dev/null)";
  if (command.words == Words::SHELL) text += " words='bash zsh fish'";
  return text + " ;;\n";
}

}  // namespace

std::string for_bash(const std::string& program) {
  std::string options = values(global_options()), commands;
  for (const Subcommand& command : all_commands()) {
    options += values(command.options);
    commands += case_of(command);
  }
  return function_of(program) + "() {\n" +
         "  local cur=${COMP_WORDS[COMP_CWORD]} command= words= word\n"
         "  local options=" +
         quoted(spellings(global_options())) +
         "\n"
         "  for word in \"${COMP_WORDS[@]:1:COMP_CWORD-1}\"; do\n"
         "    case $word in " +
         all_names(" | ") +
         ") command=$word && break ;; esac\n"
         "  done\n"
         "  case ${COMP_WORDS[COMP_CWORD-1]} in\n" +
         options +
         "  esac\n"
         "  case $command in\n"
         "    '') words=" +
         quoted(all_names(" ")) + " ;;\n" + commands +
         "  esac\n"
         "  [[ $cur != -* ]] || words=$options\n"
         "  COMPREPLY=($(compgen -W \"$words\" -- \"$cur\"))\n"
         "}\n"
         "complete -o bashdefault -o default -F " +
         function_of(program) + " " + quoted(program) + "\n";
}

}  // namespace cdk::app::completion
