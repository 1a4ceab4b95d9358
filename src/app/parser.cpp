// Reading the command line, through CLI11. The only place that knows it: its header takes two seconds to compile.
#include <CLI/CLI.hpp>
#include <algorithm>
#include <memory>

#include "../value/json_reader.hpp"
#include "command_line.hpp"
#include "registry.hpp"
#include "suggestion.hpp"

namespace cdk::app {
namespace {

/// What the options put their values into while CLI11 reads.
struct Reading {
  explicit Reading(std::string program) : root("", std::move(program)) {}

  CLI::App root;
  std::vector<Subcommand> commands = all_commands();
  std::vector<std::pair<std::string, CLI::Option*>> global, own;
  std::vector<CLI::App*> subcommands;
};

std::string spelling(const Option& option) {
  return (option.letter != 0 ? std::string("-") + option.letter + "," : "") + std::string(option.name);
}

CLI::Option* declare(CLI::App& app, const Option& option) {
  if (option.value.empty())
    return app.add_flag(spelling(option))
        ->multi_option_policy(CLI::MultiOptionPolicy::TakeLast)
        ->disable_flag_override();
  CLI::Option* added = app.add_option(spelling(option));
  added->type_size(1)->expected(1)->allow_extra_args(false);
  added->multi_option_policy(option.repeated ? CLI::MultiOptionPolicy::TakeAll : CLI::MultiOptionPolicy::Throw);
  return added;
}

void declare_all(Reading& reading) {
  reading.root.set_help_flag();
  reading.root.allow_extras()->require_subcommand(0, 1);
  for (const Option& option : global_options()) reading.global.emplace_back(option.name, declare(reading.root, option));
  for (const Subcommand& command : reading.commands) {
    CLI::App* sub = reading.root.add_subcommand(std::string(command.name));
    if (!command.alias.empty()) sub->alias(std::string(command.alias));
    sub->set_help_flag();
    sub->allow_extras()->fallthrough();
    for (const Option& option : command.options) declare(*sub, option);
    reading.subcommands.push_back(sub);
  }
}

std::vector<std::string_view> spellings(const std::vector<Option>& own) {
  std::vector<std::string_view> names;
  for (const Option& option : own) names.push_back(option.name);
  for (const Option& option : global_options()) names.push_back(option.name);
  return names;
}

std::vector<std::string_view> names(const std::vector<Subcommand>& commands) {
  std::vector<std::string_view> names;
  for (const Subcommand& command : commands) names.push_back(command.name);
  return names;
}

/// The options that a command line may hold after the command.
const std::vector<Option>& options_of(const CommandLine& line) {
  static const std::vector<Option> none;
  return line.command ? line.command->options : none;
}

std::string unknown_option(const std::string& given, const CommandLine& line) {
  const std::string name = given.substr(0, given.find('='));
  return "there is no option '" + name + "'" + suggestion(name, spellings(options_of(line)));
}

/// Whether an option of the command stands where only options of all commands may.
bool is_early(const std::string& given, const CommandLine& line) {
  const std::string name = given.substr(0, given.find('='));
  return line.command && std::ranges::any_of(line.command->options, [&](const Option& option) {
           return name == option.name || (!name.starts_with("--") && name[1] == option.letter);
         });
}

/// Words, and options that nobody declared there.
void take_rest(std::vector<std::string> rest, CommandLine& line) {
  for (std::string& word : rest) {
    if (word.size() > 1 && word.starts_with("-")) {
      const std::string command(line.command ? line.command->name : "");
      line.problem = is_early(word, line) ? "'" + word + "' stands before '" + command + "'; allowed: behind it"
                                          : unknown_option(word, line);
      return;
    }
    line.arguments.add_word(std::move(word));
  }
}

void check_allowed(const Option& option, const std::string& given, CommandLine& line) {
  if (option.allowed.empty() || std::ranges::find(option.allowed, given) != option.allowed.end()) return;
  line.problem = "'" + std::string(option.name) + "' takes no '" + given + "'" + suggestion(given, option.allowed);
}

void take_options(const std::vector<Option>& options, CLI::App& from, Arguments& to, CommandLine& line) {
  for (const Option& option : options) {
    const CLI::Option* read = from.get_option(std::string(option.name));
    if (option.value.empty()) {
      if (read->count() > 0) to.add(option.name, "");
      continue;
    }
    for (const std::string& given : read->results()) {
      if (given.empty()) line.problem = "'" + std::string(option.name) + "' needs a value";
      check_allowed(option, given, line);
      to.add(option.name, given);
    }
  }
}

void take_context(const std::string& given, CommandLine& line) {
  const auto equals = given.find('=');
  if (equals == 0 || equals == std::string::npos) {
    line.problem = "'--context' takes no '" + given + "'; allowed: KEY=VALUE";
    return;
  }
  line.context.push_back({given.substr(0, equals), Value(given.substr(equals + 1))});
}

void take_globals(const Arguments& given, CommandLine& line) {
  line.globals.profile = given.value("--profile");
  line.globals.region = given.value("--region");
  line.globals.endpoint_url = given.value("--endpoint-url");
  line.globals.ci = given.has("--ci");
  line.help = given.has("--help");
  for (const std::string& context : given.values("--context")) take_context(context, line);
}

void check_words(CommandLine& line, const std::vector<Subcommand>& commands) {
  const auto& words = line.arguments.words();
  if (!line.command && !words.empty())
    line.problem = "there is no command '" + words[0] + "'" + suggestion(words[0], names(commands));
  if (!line.command || line.help) return;
  const std::string name(line.command->name);
  if (line.arguments.has("--all") && !words.empty())
    line.problem = "'--all' means every stack, and '" + words[0] + "' is named beside it; allowed: one of both";
  switch (line.command->words) {
    case Words::NONE:
      if (!words.empty()) line.problem = "'" + name + "' takes options only and got '" + words[0] + "'";
      return;
    case Words::ONE_STACK:
      if (words.size() != 1) line.problem = "'" + name + "' takes one stack and got " + std::to_string(words.size());
      return;
    case Words::OPTIONAL_STACK:
      if (words.size() > 1)
        line.problem = "'" + name + "' takes one stack and got '" + words[0] + "' and '" + words[1] + "'";
      return;
    case Words::SHELL:
    case Words::STACKS: return;
  }
}

void take_command(Reading& reading, CommandLine& line) {
  for (std::size_t i = 0; i < reading.subcommands.size(); ++i) {
    if (!reading.subcommands[i]->parsed()) continue;
    line.command = reading.commands[i];
    take_options(line.command->options, *reading.subcommands[i], line.arguments, line);
    if (line.problem.empty()) take_rest(reading.subcommands[i]->remaining(), line);
  }
}

/// CLI11's own words name the option, but not as this house does.
std::string words_of(const CLI::ParseError& error) {
  std::string text = error.what();
  if (const auto end = text.find(" was given a disallowed flag override"); end != std::string::npos)
    return "'--" + text.substr(0, end) + "' takes no value";
  if (const auto colon = text.find(':');
      dynamic_cast<const CLI::ArgumentMismatch*>(&error) && colon != std::string::npos) {
    const bool twice = text.find("At Most") != std::string::npos;
    return "'" + text.substr(0, colon) + (twice ? "' was given more than once" : "' needs a value");
  }
  return text;
}

/// `help COMMAND` and `--version`, which other programs taught everybody, in our words.
std::vector<std::string> in_our_words(std::vector<std::string> arguments) {
  if (arguments == std::vector<std::string>{"--version"}) return {"version"};
  if (arguments.empty() || arguments[0] != "help") return arguments;
  arguments.erase(arguments.begin());
  arguments.insert(arguments.begin() + (arguments.empty() ? 0 : 1), "--help");
  return arguments;
}

}  // namespace

CommandLine read_command_line(const std::string& program, const std::vector<std::string>& given_arguments) {
  CommandLine line;
  line.globals.program = program;
  line.globals.arguments = given_arguments;
  const std::vector<std::string> arguments = in_our_words(given_arguments);
  if (arguments.empty()) return line;
  const auto words = std::ranges::find(arguments, "--");  // after it everything is a word
  Reading reading(program);
  declare_all(reading);
  try {
    reading.root.parse(std::vector<std::string>(std::make_reverse_iterator(words), arguments.rend()));
  } catch (const CLI::ParseError& error) {
    line.problem = words_of(error);
    return line;
  }
  Arguments given;
  take_options(global_options(), reading.root, given, line);
  if (line.problem.empty()) take_globals(given, line);
  if (line.problem.empty()) take_command(reading, line);
  if (line.problem.empty()) take_rest(reading.root.remaining(), line);
  for (auto word = words; word != arguments.end(); ++word)
    if (word != words) line.arguments.add_word(*word);
  if (line.problem.empty()) check_words(line, reading.commands);
  return line;
}

}  // namespace cdk::app
