// All commands.
#pragma once

#include <vector>

#include "command.hpp"

namespace cdk::app {

Command list_command();
Command synth_command();
Command version_command();

/// In the order in which the help lists them.
std::vector<Command> all_commands();

/// The options of all commands.
std::vector<Option> global_options();

}  // namespace cdk::app
