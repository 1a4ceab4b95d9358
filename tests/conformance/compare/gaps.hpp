#pragma once

#include <string>
#include <vector>

#include "differences.hpp"

namespace conformance {

/// A difference that is known and explained: one line of known-gaps.txt, "case where reason".
struct Gap {
  std::string test_case;
  std::string where;  ///< as Difference::where; covers what is below it too
  std::string reason;
};

/// The gaps of one case. Lines that are empty or begin with # are skipped; a line without a reason throws
/// std::runtime_error.
std::vector<Gap> read_gaps(const std::string& text, const std::string& test_case);

struct Judgement {
  std::vector<Difference> unlisted;  ///< differences that no gap covers
  std::vector<Gap> closed;           ///< gaps that cover no difference any more
};

/// Both must be empty for a case to pass: so the list can only shrink.
Judgement judge(const std::vector<Difference>& differences, const std::vector<Gap>& gaps);

}  // namespace conformance
