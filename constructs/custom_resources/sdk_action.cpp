#include <algorithm>
#include <array>
#include <cctype>
#include <string_view>
#include <utility>
#include <vector>

#include "private/sdk_action.hpp"

namespace cdk::custom_resources {
namespace {

#include "private/sdk_services.inc"

using Pair = std::pair<std::string_view, std::string_view>;

/// Actions whose own name ends in "Command", as the names of the SDK's classes do.
constexpr std::array<Pair, 8> named_command = {{{"ecs", "ExecuteCommand"},
                                                {"iot", "CreateCommand"},
                                                {"iot", "DeleteCommand"},
                                                {"iot", "GetCommand"},
                                                {"iot", "UpdateCommand"},
                                                {"qldb-session", "SendCommand"},
                                                {"ssm", "CancelCommand"},
                                                {"ssm", "SendCommand"}}};

/// The words of a table.
std::vector<std::string_view> words(std::string_view table) {
  constexpr std::string_view space = " \n";
  std::vector<std::string_view> all;
  for (auto from = table.find_first_not_of(space); from != table.npos;) {
    const auto end = table.find_first_of(space, from);
    all.push_back(table.substr(from, end - from));
    from = table.find_first_not_of(space, end);
  }
  return all;
}

/// What stands behind `name=` in a table, or the name itself.
std::string known_as(std::string_view table, const std::string& name) {
  const std::string start = name + "=";
  for (const std::string_view word : words(table))
    if (word.starts_with(start)) return std::string(word.substr(start.size()));
  return name;
}

std::string without_hyphens(std::string text) {
  std::erase(text, '-');
  return text;
}

std::string service_name(std::string name) {
  std::ranges::transform(name, name.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  constexpr std::string_view package = "@aws-sdk/client-";
  if (name.starts_with(package)) name.erase(0, package.size());
  const auto is_name = [&name](std::string_view known) { return without_hyphens(std::string(known)) == name; };
  const auto services = words(hyphenated);
  const auto found = std::ranges::find_if(services, is_name);
  return found == services.end() ? known_as(renamed, name) : std::string(*found);
}

std::string action_name(const std::string& service, std::string action) {
  if (action.empty()) return action;
  const auto first = static_cast<unsigned char>(action.front());
  if (std::tolower(first) == first) {
    action.front() = static_cast<char>(std::toupper(first));
    return action;
  }
  constexpr std::string_view ending = "Command";
  if (action.ends_with(ending) && std::ranges::find(named_command, Pair(service, action)) == named_command.end())
    action.resize(action.size() - ending.size());
  return action;
}

}  // namespace

std::string iam_action(const std::string& service, const std::string& action) {
  const std::string name = service_name(service);
  return known_as(prefixes, name) + ":" + action_name(name, action);
}

}  // namespace cdk::custom_resources
