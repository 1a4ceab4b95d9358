#include "collate.hpp"

#include <algorithm>
#include <array>

namespace cdk::detail {

namespace {

// ASCII in the order of Unicode's root collation; what isn't listed follows by its code.
constexpr std::string_view collation =
    "\t\n\v\f\r _-,;:!?.'\"()[]{}@*/\\&#%`^+<=>|~$0123456789abcdefghijklmnopqrstuvwxyz";

constexpr unsigned char lower(unsigned char c) { return c >= 'A' && c <= 'Z' ? static_cast<unsigned char>(c + 32) : c; }

constexpr std::array<unsigned char, 256> weights() {
  std::array<unsigned char, 256> table{};
  for (unsigned c = 0; c < 256; ++c) {
    const auto at = collation.find(static_cast<char>(lower(static_cast<unsigned char>(c))));
    table[c] = at == std::string_view::npos ? static_cast<unsigned char>(std::max(c, 128U))
                                            : static_cast<unsigned char>(at + 1);
  }
  return table;
}

constexpr auto weight = weights();

}  // namespace

bool collates_before(std::string_view a, std::string_view b) noexcept {
  const std::size_t common = std::min(a.size(), b.size());
  std::size_t case_differs = common;
  for (std::size_t i = 0; i < common; ++i) {
    const auto x = static_cast<unsigned char>(a[i]);
    const auto y = static_cast<unsigned char>(b[i]);
    if (weight[x] != weight[y]) return weight[x] < weight[y];
    if (x != y && case_differs == common) case_differs = i;
  }
  if (a.size() != b.size()) return a.size() < b.size();
  return case_differs != common && a[case_differs] > b[case_differs];
}

}  // namespace cdk::detail
