#pragma once

#include <iosfwd>
#include <string>
#include <vector>

namespace cdk::spec_gen {

/// The whole program: 0 when every file stands, 1 when the data has a problem or a file can't be written, 2 when the
/// command line isn't understood.
int run(const std::vector<std::string>& arguments, std::ostream& errors);

}  // namespace cdk::spec_gen
