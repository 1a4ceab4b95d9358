#pragma once

#include <string>
#include <string_view>

#include "model.hpp"

namespace cdk::spec_gen {

/// Reads resources.txt or corrections.txt. Throws a Failure that names the line.
Spec parse(const std::string& file, std::string_view text);

}  // namespace cdk::spec_gen
