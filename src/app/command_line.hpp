// The command line of every app.
#pragma once

#include <cdk/value.hpp>
#include <optional>
#include <string>
#include <vector>

#include "subcommand.hpp"

namespace cdk::app {

/// A command line that was read.
struct CommandLine {
  /// Nothing when no command was given.
  std::optional<Subcommand> command = {};
  Arguments arguments = {};
  Globals globals = {};
  /// From --context.
  std::vector<Member> context = {};
  /// What can't be understood about it. Empty when all can.
  std::string problem = {};
  /// Whether --help was given.
  bool help = false;
};

/// Reads a command line. What is wrong with it is told by run_command_line, once the tree is built.
CommandLine read_command_line(const std::string& program, const std::vector<std::string>& arguments);

/// Carries out a command line and gives the exit code: 0 when all of it worked, 2 for a command line that can't be
/// understood. Errors: what the command runs into.
int run_command_line(App& app, const CommandLine& line);

}  // namespace cdk::app
