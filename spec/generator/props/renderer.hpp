#pragma once

#include <string>
#include <vector>

#include "flattener.hpp"
#include "model.hpp"

namespace cdk::props_gen {

struct Rendering {
  std::string header;
  std::string conversions;  // definitions of the structs' conversions to their bases
};

/// One file. Throws Failure with every problem of its structs.
Rendering render(const File& file, Flattener& flattener);

/// The source of a module: the conversions of all its files, whose headers are named.
std::string render_source(const std::string& module, const std::vector<std::string>& headers,
                          const std::string& conversions);

/// <stem>_props.hpp
std::string header_name(const File& file);

}  // namespace cdk::props_gen
