#pragma once

#include <string>
#include <string_view>

#include "model.hpp"

namespace cdk::props_gen {

/// Reads one .props file of `module`. Throws Failure at the first thing that isn't understood.
File parse(const std::string& path, const std::string& module, std::string_view source);

}  // namespace cdk::props_gen
