// A command of the app's command line. A new one is a file in src/app/commands and an entry in registry.cpp.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace cdk {
class App;
}

namespace cdk::app {

/// An option of a command, or of all.
struct Option {
  /// "--output"
  std::string_view name;
  /// What it does, for the help.
  std::string_view help;
  /// The short form: 'o' for -o. Default: none.
  char letter = 0;
  /// What the help calls its value: "DIR". Default: it takes none.
  std::string_view value = {};
  /// The only values that it takes. Default: any.
  std::vector<std::string_view> allowed = {};
  /// May be given several times. Default: once.
  bool repeated = false;
};

/// What was given to a command.
class Arguments {
 public:
  bool has(std::string_view option) const;
  /// Of an option with a value; the fallback when it wasn't given.
  std::string value(std::string_view option, std::string_view fallback = {}) const;
  /// Of a repeated option, in order.
  std::vector<std::string> values(std::string_view option) const;
  /// What isn't an option: names of stacks, mostly.
  const std::vector<std::string>& words() const noexcept { return words_; }

  void add(std::string_view option, std::string value) { given_.emplace_back(option, std::move(value)); }
  void add_word(std::string word) { words_.push_back(std::move(word)); }

 private:
  std::vector<std::pair<std::string, std::string>> given_;
  std::vector<std::string> words_;
};

/// What was given to all commands alike.
struct Globals {
  /// How the program was called, and with what.
  std::string program;
  std::vector<std::string> arguments = {};
  /// For the AWS CLI; empty when not given.
  std::string profile, region, endpoint_url;
  /// Output for logs: lines that are never drawn over, no questions.
  bool ci = false;
};

/// What a command works with.
struct Invocation {
  App& app;
  const Arguments& arguments;
  const Globals& globals;
};

/// How many words a command takes, which the help and the completion need to know.
enum class Words { NONE, ONE_STACK, OPTIONAL_STACK, STACKS, SHELL };

struct Subcommand {
  std::string_view name;
  /// One line, for the list of commands.
  std::string_view summary;
  /// Exit code: 0 when all of it worked. Errors: cdk::Error gives 1, UsageError 2.
  int (*run)(const Invocation& invocation);
  Words words = Words::NONE;
  std::vector<Option> options = {};
  /// Another name that it answers to.
  std::string_view alias = {};
  /// What the help of the command says beside its options: a line or more, each ended.
  std::string_view details = {};
};

/// A command line that can't be carried out as it stands: exit code 2.
struct UsageError {
  std::string message;
};

}  // namespace cdk::app
