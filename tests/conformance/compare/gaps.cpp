#include "gaps.hpp"

#include <algorithm>
#include <sstream>
#include <stdexcept>

namespace conformance {
namespace {

bool covers(const Gap& gap, const Difference& difference) {
  if (!difference.where.starts_with(gap.where)) return false;
  return difference.where.size() == gap.where.size() || difference.where[gap.where.size()] == '/';
}

}  // namespace

std::vector<Gap> read_gaps(const std::string& text, const std::string& test_case) {
  std::vector<Gap> gaps;
  std::istringstream lines(text);
  for (std::string line; std::getline(lines, line);) {
    if (line.empty() || line.front() == '#') continue;
    Gap gap;
    std::istringstream words(line);
    words >> gap.test_case >> gap.where >> std::ws;
    std::getline(words, gap.reason);
    if (gap.reason.empty()) throw std::runtime_error("a known gap needs a case, a place and a reason: " + line);
    if (gap.test_case == test_case) gaps.push_back(std::move(gap));
  }
  return gaps;
}

Judgement judge(const std::vector<Difference>& differences, const std::vector<Gap>& gaps) {
  Judgement judgement;
  for (const Difference& difference : differences) {
    const bool listed = std::ranges::any_of(gaps, [&](const Gap& gap) { return covers(gap, difference); });
    if (!listed) judgement.unlisted.push_back(difference);
  }
  for (const Gap& gap : gaps) {
    const bool open = std::ranges::any_of(differences, [&](const Difference& d) { return covers(gap, d); });
    if (!open) judgement.closed.push_back(gap);
  }
  return judgement;
}

}  // namespace conformance
