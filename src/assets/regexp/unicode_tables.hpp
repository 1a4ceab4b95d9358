// Facts about Unicode. The tables are made by make_unicode_tables.js.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace cdk::assets {

/// first, first + step, …, last.
struct UnicodeRun {
  char32_t first;
  char32_t last;
  std::uint8_t step;
};

/// The units of a run are `distance` away from their upper case. Runs are sorted by `first` and may interleave.
struct UpperCaseRun {
  char16_t first;
  char16_t last;
  std::uint8_t step;
  std::int32_t distance;
};

struct UnicodeCategory {
  std::u16string_view name;
  std::span<const UnicodeRun> runs;
};

std::span<const UpperCaseRun> upper_case_runs();
std::span<const UnicodeCategory> unicode_categories();

}  // namespace cdk::assets
