#pragma once

#include <string>

#include "flattener.hpp"
#include "model.hpp"

namespace cdk::props_gen {

/// The header of one file. Throws Failure with every problem of its structs.
std::string render(const File& file, Flattener& flattener);

/// <stem>_props.hpp
std::string header_name(const File& file);

}  // namespace cdk::props_gen
