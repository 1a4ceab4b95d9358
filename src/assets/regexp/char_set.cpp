#include "assets/regexp/char_set.hpp"

#include <algorithm>

#include "assets/regexp/unicode_tables.hpp"
#include "assets/utf16.hpp"

namespace cdk::assets {
namespace {

constexpr char32_t LAST = 0x10FFFF;

}  // namespace

CharSet CharSet::digits() {
  CharSet set;
  set.add('0', '9');
  return set;
}

CharSet CharSet::word() {
  CharSet set = digits();
  set.add('a', 'z');
  set.add('A', 'Z');
  set.add('_');
  return set;
}

CharSet CharSet::space() {
  CharSet set;
  for (char32_t c = 0; c <= 0xFEFF; ++c) {
    if (is_space(c)) set.add(c);
  }
  return set;
}

CharSet CharSet::line_ends() {
  CharSet set;
  set.add('\n');
  set.add('\r');
  set.add(0x2028, 0x2029);
  return set;
}

CharSet CharSet::category(std::u16string_view name) {
  CharSet set;
  for (const UnicodeCategory& category : unicode_categories()) {
    if (category.name != name) continue;
    for (const UnicodeRun& run : category.runs) {
      if (run.step == 1) {
        set.add(run.first, run.last);
      } else {
        for (char32_t c = run.first; c <= run.last; c += run.step) set.add(c);
      }
    }
  }
  return set;
}

void CharSet::add(char32_t first, char32_t last) {
  const auto touches = [&](const Range& range) { return range.first <= last + 1 && first <= range.last + 1; };
  const auto begin = std::find_if(ranges_.begin(), ranges_.end(), [&](const Range& r) { return r.last + 1 >= first; });
  const auto end = std::find_if_not(begin, ranges_.end(), touches);
  if (begin != end) {
    first = std::min(first, begin->first);
    last = std::max(last, std::prev(end)->last);
  }
  ranges_.insert(ranges_.erase(begin, end), Range{first, last});
}

void CharSet::add(const CharSet& other) {
  for (const Range& range : other.ranges_) add(range.first, range.last);
}

CharSet CharSet::complement() const {
  CharSet rest;
  char32_t next = 0;
  for (const Range& range : ranges_) {
    if (range.first > next) rest.ranges_.push_back({next, range.first - 1});
    next = range.last + 1;
  }
  if (next <= LAST) rest.ranges_.push_back({next, LAST});
  return rest;
}

CharSet CharSet::upper_cased() const {
  CharSet upper;
  for (const Range& range : ranges_) {
    for (char32_t c = range.first; c <= std::min<char32_t>(range.last, 0xFFFF); ++c) upper.add(upper_case(c));
  }
  return upper;
}

bool CharSet::contains(char32_t c) const {
  const auto after =
      std::upper_bound(ranges_.begin(), ranges_.end(), c, [](char32_t c, const Range& r) { return c < r.first; });
  return after != ranges_.begin() && std::prev(after)->last >= c;
}

char32_t upper_case(char32_t unit) {
  if (unit < 0x80) return unit >= 'a' && unit <= 'z' ? unit - ('a' - 'A') : unit;
  for (const UpperCaseRun& run : upper_case_runs()) {
    if (unit < run.first) break;
    if (unit <= run.last && (unit - run.first) % run.step == 0) return unit + static_cast<char32_t>(run.distance);
  }
  return unit;
}

}  // namespace cdk::assets
