#include "help.hpp"

#include <algorithm>

#include "registry.hpp"

namespace cdk::app {
namespace {

/// "-o, --output DIR"
std::string shape_of(const Option& option) {
  std::string shape = option.letter != 0 ? std::string("-") + option.letter + ", " : "    ";
  shape += option.name;
  if (!option.value.empty()) shape += " " + std::string(option.value);
  return shape;
}

struct Row {
  std::string left, right;
};

std::string table(const std::vector<Row>& rows) {
  std::size_t width = 0;
  for (const Row& row : rows) width = std::max(width, row.left.size());
  std::string text;
  for (const Row& row : rows)
    text += "  " + row.left + std::string(width + 2 - row.left.size(), ' ') + row.right + "\n";
  return text;
}

std::string table(const std::vector<Option>& options) {
  std::vector<Row> rows;
  for (const Option& option : options) {
    std::string allowed;
    for (const std::string_view value : option.allowed) allowed += (allowed.empty() ? ": " : ", ") + std::string(value);
    rows.push_back({shape_of(option), std::string(option.help) + allowed});
  }
  return table(rows);
}

std::string_view shape_of(Words words) {
  switch (words) {
    case Words::NONE: return "";
    case Words::ONE_STACK: return " STACK";
    case Words::OPTIONAL_STACK: return " [STACK]";
    case Words::STACKS: return " [STACK...]";
    case Words::SHELL: return " SHELL";
  }
  return "";
}

}  // namespace

std::string help_of_all(const std::string& program) {
  std::vector<Row> rows;
  for (const Subcommand& command : all_commands())
    rows.push_back({std::string(command.name), std::string(command.summary)});
  return "usage: " + program + " [COMMAND] [OPTIONS]\n\nWithout a command: prints the template of the only stack.\n\n" +
         "commands:\n" + table(rows) + "\noptions:\n" + table(global_options()) +
         "\nSTACK is a stack's name, its construct path, or a pattern of either with * and ?.\n";
}

std::string help_of(const Subcommand& command, const std::string& program) {
  std::string text = "usage: " + program + " " + std::string(command.name) + std::string(shape_of(command.words)) +
                     " [OPTIONS]\n\n" + std::string(command.summary) + "\n" + std::string(command.details);
  if (!command.options.empty()) text += "\noptions:\n" + table(command.options);
  return text + "\noptions of every command:\n" + table(global_options());
}

}  // namespace cdk::app
