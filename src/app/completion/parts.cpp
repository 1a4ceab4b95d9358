#include "parts.hpp"

#include <cctype>

namespace cdk::app::completion {

std::string quoted(std::string_view text) {
  std::string out = "'";
  for (const char c : text) out += c == '\'' ? std::string("'\\''") : std::string(1, c);
  return out + "'";
}

std::string function_of(const std::string& program) {
  std::string name = "_cdk_app_";
  for (const char c : program) name += std::isalnum(static_cast<unsigned char>(c)) != 0 ? c : '_';
  return name;
}

std::string allowed_by(const Option& option) {
  std::string allowed;
  for (const std::string_view one : option.allowed) allowed += (allowed.empty() ? "" : " ") + std::string(one);
  return allowed;
}

bool takes_stacks(const Subcommand& command) { return command.words != Words::NONE && command.words != Words::SHELL; }

bool takes_path(const Option& option) { return option.value == "FILE" || option.value == "DIR"; }

std::string names_of(const Subcommand& command, std::string_view between) {
  std::string names(command.name);
  if (!command.alias.empty()) names += std::string(between) + std::string(command.alias);
  return names;
}

std::string all_names(std::string_view between) {
  std::string names;
  for (const Subcommand& command : all_commands())
    names += (names.empty() ? "" : std::string(between)) + names_of(command, between);
  return names;
}

std::string spellings(const std::vector<Option>& options) {
  std::string text;
  for (const Option& option : options) {
    text += (text.empty() ? "" : " ") + std::string(option.name);
    if (option.letter != 0) text += std::string(" -") + option.letter;
  }
  return text;
}

}  // namespace cdk::app::completion
