#pragma once

#include <iosfwd>
#include <string>
#include <vector>

namespace cdk::props_gen {

/// The whole program: 0 when every header stands, 1 when a file has a problem (nothing is written then), 2 when the
/// command line isn't understood.
int run(const std::vector<std::string>& arguments, std::ostream& errors);

}  // namespace cdk::props_gen
