#include "suggestion.hpp"

#include <algorithm>

#include "../spec/nearest.hpp"

namespace cdk::app {

std::string suggestion(std::string_view given, const std::vector<std::string_view>& right) {
  std::string all;
  for (const std::string_view name : right) all += (all.empty() ? "" : ", ") + std::string(name);
  if (all.empty()) all = "none";
  const auto distance = [&](std::string_view name) { return spec::distance(given, name); };
  const auto nearest = std::ranges::min_element(right, {}, distance);
  const bool near = nearest != right.end() && spec::is_near(given, *nearest);
  return (near ? "; did you mean '" + std::string(*nearest) + "'? allowed: " : "; allowed: ") + all;
}

}  // namespace cdk::app
