// Other programs: started with an argument vector, never through a shell.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace cdk::app {

/// A program to start.
struct Program {
  /// The program, looked for on PATH when it has no slash, and its arguments.
  std::vector<std::string> arguments;
  /// What it reads from stdin.
  std::string input = {};
  /// Variables that it gets beside ours, or in their place.
  std::vector<std::pair<std::string, std::string>> environment = {};
  /// Its working folder. Default: ours.
  std::string folder = {};
  /// Whether what it prints goes to our stderr at once, rather than into the Outcome.
  bool shown = false;
};

/// How a program ended.
struct Outcome {
  /// Why it couldn't be started (an errno), or 0.
  int start_error = 0;
  /// The signal that ended it, or 0.
  int signal = 0;
  int exit_code = 0;
  std::string output = {};
  std::string errors = {};

  bool succeeded() const noexcept { return start_error == 0 && signal == 0 && exit_code == 0; }
};

/// Runs a program to its end. Errors: the temporary files that take what it prints can't be made.
Outcome run(const Program& program);

/// Runs two programs, the second reading what the first prints, which nobody else sees. Gives the outcome of the first
/// that failed, or the second's.
Outcome run_piped(const Program& first, const Program& second);

/// What a program printed, without blanks and line ends around it.
std::string trimmed(std::string_view text);

/// "can't be started: …", "was ended by signal 9 (Killed)" or "failed with exit code 3".
std::string describe_failure(const Outcome& outcome);

}  // namespace cdk::app
