// All commands.
#pragma once

#include <vector>

#include "subcommand.hpp"

namespace cdk::app {

Subcommand list_command();
Subcommand synth_command();
Subcommand diff_command();
Subcommand deploy_command();
Subcommand destroy_command();
Subcommand outputs_command();
Subcommand events_command();
Subcommand context_command();
Subcommand doctor_command();
Subcommand completion_command();
Subcommand version_command();

/// In the order in which the help lists them.
std::vector<Subcommand> all_commands();

/// The library's, such as "0.1.0".
std::string_view version();

/// The options of all commands.
std::vector<Option> global_options();

}  // namespace cdk::app
