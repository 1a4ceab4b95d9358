#include "parts.hpp"
#include "scripts.hpp"

namespace cdk::app::completion {
namespace {

/// "--output[write the assembly here]:DIR:_files"
std::string specification(std::string_view spelling, const Option& option) {
  std::string help;
  for (const char c : option.help) help += c == '[' || c == ']' ? std::string("\\") + c : std::string(1, c);
  std::string text = std::string(option.repeated ? "*" : "") + std::string(spelling) + "[" + help + "]";
  if (option.value.empty()) return quoted(text);
  const std::string allowed = allowed_by(option);
  const std::string values = !allowed.empty() ? "(" + allowed + ")" : takes_path(option) ? "_files" : " ";
  return quoted(text + ":" + std::string(option.value) + ":" + values);
}

std::string specifications(const std::vector<Option>& options) {
  std::string text;
  for (const Option& option : options) {
    text += " " + specification(option.name, option);
    if (option.letter != 0) text += " " + specification(std::string("-") + option.letter, option);
  }
  return text;
}

std::string case_of(const Subcommand& command) {
  std::string words;
  if (takes_stacks(command)) words = " '*:stack:($($words[1] list 2>/dev/null))'";
  if (command.words == Words::SHELL) words = " '*:shell:(bash zsh fish)'";
  return "    (" + names_of(command, "|") + ") _arguments $options" + specifications(command.options) + words + " ;;\n";
}

}  // namespace

std::string for_zsh(const std::string& program) {
  std::string commands, cases;
  for (const Subcommand& command : all_commands()) {
    commands += "    " + quoted(std::string(command.name) + ":" + std::string(command.summary)) + "\n";
    cases += case_of(command);
  }
  const std::string function = function_of(program);
  return "#compdef " + program + "\n" + function + "() {\n" +
         "  local command= word state line context\n"
         "  typeset -A opt_args\n"
         "  local -a options commands\n"
         "  options=(" +
         specifications(global_options()) +
         " )\n"
         "  commands=(\n" +
         commands +
         "  )\n"
         "  for word in ${words[2,CURRENT-1]}; do\n"
         "    case $word in (" +
         all_names("|") +
         ") command=$word; break ;; esac\n"
         "  done\n"
         "  case $command in\n"
         "    ('') _arguments $options '1:command:->command'; [[ $state != command ]] || _describe command commands "
         ";;\n" +
         cases +
         "  esac\n"
         "}\n"
         "compdef " +
         function + " " + quoted(program) + "\n";
}

}  // namespace cdk::app::completion
