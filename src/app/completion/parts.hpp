// What the scripts of all shells are put together from.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "../registry.hpp"

namespace cdk::app::completion {

/// In single quotes.
std::string quoted(std::string_view text);
/// The name of a shell function for a program.
std::string function_of(const std::string& program);
/// The values that an option takes: "json yaml". Empty: any.
std::string allowed_by(const Option& option);
bool takes_stacks(const Subcommand& command);
/// Whether the value of an option is a file or folder.
bool takes_path(const Option& option);
/// The names of a command, the alias included, with `between` between them.
std::string names_of(const Subcommand& command, std::string_view between);
/// Of all commands.
std::string all_names(std::string_view between);
/// "--output -o".
std::string spellings(const std::vector<Option>& options);

}  // namespace cdk::app::completion
