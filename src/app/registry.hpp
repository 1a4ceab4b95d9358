// All commands.
#pragma once

#include <vector>

#include "subcommand.hpp"

namespace cdk::app {

Subcommand list_command();
Subcommand synth_command();
Subcommand version_command();
Subcommand deploy_command();
Subcommand destroy_command();

/// In the order in which the help lists them.
std::vector<Subcommand> all_commands();

/// The options of all commands.
std::vector<Option> global_options();

}  // namespace cdk::app
