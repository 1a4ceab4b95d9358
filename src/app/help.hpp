// The help, made of what the commands say about themselves.
#pragma once

#include <string>

#include "subcommand.hpp"

namespace cdk::app {

std::string help_of_all(const std::string& program);
std::string help_of(const Subcommand& command, const std::string& program);

}  // namespace cdk::app
