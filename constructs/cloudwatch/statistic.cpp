#include "private/statistic.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <cdk/cloudwatch/stats.hpp>
#include <charconv>
#include <optional>
#include <utility>

namespace cdk::cloudwatch {
namespace {

std::string in_case(std::string_view text, int (*letter)(int)) {
  std::string made(text);
  std::ranges::transform(made, made.begin(), [letter](unsigned char c) { return static_cast<char>(letter(c)); });
  return made;
}

/// The number that a text begins with; nothing when it doesn't begin with one.
std::optional<double> leading_number(std::string_view text) {
  double number = 0;
  if (std::from_chars(text.data(), text.data() + text.size(), number).ec != std::errc()) return {};
  return number;
}

/// Digits, with a fraction or without, of at most 100.
bool is_percentage(std::string_view text) {
  const auto digits = [](std::string_view part) {
    return !part.empty() && std::ranges::all_of(part, [](unsigned char c) { return std::isdigit(c) != 0; });
  };
  const auto dot = text.find('.');
  const bool number =
      dot == std::string_view::npos ? digits(text) : digits(text.substr(0, dot)) && digits(text.substr(dot + 1));
  return number && *leading_number(text) <= 100;
}

/// "p99.9", "tm90" and the like.
bool is_single(std::string_view lower) {
  for (const std::string_view prefix : {"p", "tm", "wm", "tc", "ts"})
    if (lower.starts_with(prefix) && is_percentage(lower.substr(prefix.size()))) return true;
  return false;
}

struct Bound {
  bool valid = true;
  bool given = false;
  bool percent = false;
};

Bound parse_bound(std::string_view text) {
  while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
  while (!text.empty() && text.back() == ' ') text.remove_suffix(1);
  if (text.empty()) return {};
  const bool percent = text.ends_with('%');
  const auto number = leading_number(text);
  return {number && *number >= 0 && !(percent && *number > 100), true, percent};
}

/// "TM(10%:90%)", "PR(:300)" and the like.
bool is_range(std::string_view lower) {
  if (lower.size() < 4 || lower[2] != '(' || !lower.ends_with(')')) return false;
  constexpr std::array<std::string_view, 5> names = {"pr", "tm", "wm", "tc", "ts"};
  if (std::ranges::find(names, lower.substr(0, 2)) == names.end()) return false;
  const std::string_view inner = lower.substr(3, lower.size() - 4);
  const auto colon = inner.find(':');
  if (colon == std::string_view::npos || inner.find(')') != std::string_view::npos) return false;
  const Bound low = parse_bound(inner.substr(0, colon));
  const auto rest = inner.substr(colon + 1);
  const Bound high = parse_bound(rest.substr(0, rest.find(':')));
  return low.valid && high.valid && (low.given || high.given) &&
         !(low.given && high.given && low.percent != high.percent);
}

}  // namespace

Statistic parse_statistic(std::string_view given) {
  using Kind = Statistic::Kind;
  constexpr std::array<std::pair<std::string_view, const char*>, 9> simple = {{{"average", Stats::AVERAGE},
                                                                               {"avg", Stats::AVERAGE},
                                                                               {"minimum", Stats::MINIMUM},
                                                                               {"min", Stats::MINIMUM},
                                                                               {"maximum", Stats::MAXIMUM},
                                                                               {"max", Stats::MAXIMUM},
                                                                               {"samplecount", Stats::SAMPLE_COUNT},
                                                                               {"n", Stats::SAMPLE_COUNT},
                                                                               {"sum", Stats::SUM}}};
  const std::string lower = in_case(given, std::tolower);
  for (const auto& [name, statistic] : simple)
    if (lower == name) return {Kind::Simple, statistic};
  if (lower == "iqm") return {Kind::Extended, Stats::IQM};
  if (is_single(lower)) return {Kind::Extended, lower};
  if (is_range(lower)) return {Kind::Extended, in_case(given, std::toupper)};
  return {Kind::Unknown, std::string(given)};
}

}  // namespace cdk::cloudwatch
