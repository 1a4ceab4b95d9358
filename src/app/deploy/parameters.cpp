#include "parameters.hpp"

#include <algorithm>

#include "../json_text.hpp"
#include "../subcommand.hpp"
#include "../suggestion.hpp"

namespace cdk::app::deploy {

std::vector<std::string> template_parameters(const StackArtifact& stack) {
  std::vector<std::string> names;
  for (const Member& parameter : members(stack.template_value, "Parameters")) names.push_back(parameter.name);
  return names;
}

Parameters::Given Parameters::read(const std::string& text) {
  const auto equals = text.find('=');
  if (equals == std::string::npos || equals == 0)
    throw UsageError{"'" + text + "' is no parameter; allowed: NAME=VALUE or STACK:NAME=VALUE"};
  const std::string name = text.substr(0, equals);
  const auto colon = name.find(':');
  if (colon == std::string::npos) return {"", name, text.substr(equals + 1)};
  return {name.substr(0, colon), name.substr(colon + 1), text.substr(equals + 1)};
}

bool Parameters::concerns(const Given& given, const StackArtifact& stack) {
  if (!given.stack.empty() && given.stack != stack.stack_name && given.stack != stack.display_name) return false;
  const std::vector<std::string> names = template_parameters(stack);
  return std::ranges::find(names, given.name) != names.end();
}

Parameters::Parameters(const std::vector<std::string>& given, const Selection& stacks) {
  for (const std::string& text : given) {
    given_.push_back(read(text));
    const auto is_concerned = [&](const auto* stack) { return concerns(given_.back(), *stack); };
    if (std::ranges::any_of(stacks, is_concerned)) continue;
    std::vector<std::string> names;
    for (const StackArtifact* stack : stacks) std::ranges::copy(template_parameters(*stack), std::back_inserter(names));
    throw UsageError{"no stack has the parameter '" + text.substr(0, text.find('=')) + "'" +
                     suggestion(given_.back().name, {names.begin(), names.end()})};
  }
}

std::vector<std::pair<std::string, std::string>> Parameters::of(const StackArtifact& stack) const {
  std::vector<std::pair<std::string, std::string>> all;
  for (const Given& given : given_)
    if (concerns(given, stack)) all.emplace_back(given.name, given.value);
  return all;
}

}  // namespace cdk::app::deploy
