#pragma once

#include <cstddef>
#include <string_view>

namespace cdk::spec {

/// How many letters have to be put in, left out, exchanged or swapped with their neighbour to make one name of the
/// other; a difference of case only counts nothing.
std::size_t distance(std::string_view a, std::string_view b);

/// Whether somebody who wrote `given` may have meant `name`.
bool is_near(std::string_view given, std::string_view name);

}  // namespace cdk::spec
