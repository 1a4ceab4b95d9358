// Outputs of stacks in a file, for programs: {"STACK": {"OUTPUT": "VALUE"}}.
#pragma once

#include <cdk/value.hpp>
#include <string>
#include <vector>

namespace cdk::app::deploy {

/// Errors: the file can't be written.
void write_outputs(const std::string& path, const std::vector<Member>& stacks);

}  // namespace cdk::app::deploy
