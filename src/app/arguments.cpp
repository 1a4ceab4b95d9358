#include <algorithm>

#include "subcommand.hpp"

namespace cdk::app {

bool Arguments::has(std::string_view option) const {
  return std::ranges::any_of(given_, [&](const auto& one) { return one.first == option; });
}

std::string Arguments::value(std::string_view option, std::string_view fallback) const {
  const auto found = std::ranges::find_if(given_, [&](const auto& one) { return one.first == option; });
  return found != given_.end() ? found->second : std::string(fallback);
}

std::vector<std::string> Arguments::values(std::string_view option) const {
  std::vector<std::string> all;
  for (const auto& [name, value] : given_)
    if (name == option) all.push_back(value);
  return all;
}

}  // namespace cdk::app
