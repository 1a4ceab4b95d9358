// Options of log drivers, which are all text to Docker.
#pragma once

#include <cdk/duration.hpp>
#include <cdk/ecs/secret.hpp>
#include <cdk/input.hpp>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace cdk::ecs {

class ContainerDefinition;
struct BaseLogDriverProps;

/// The options of a log driver as they are put together; unset ones are left out.
class LogOptions {
 public:
  LogOptions& text(const char* name, const Input<std::string>& value);
  LogOptions& flag(const char* name, std::optional<bool> value);
  LogOptions& number(const char* name, const Input<std::int64_t>& value);
  LogOptions& seconds(const char* name, const std::optional<Duration>& value);
  LogOptions& list(const char* name, const Input<List<std::string>>& values);
  LogOptions& common(const BaseLogDriverProps& props);
  /// The map of options; an empty one when there are none.
  Input<Map<std::string>> map() const { return Input<Map<std::string>>(entries_); }

 private:
  std::vector<std::pair<std::string, Input<std::string>>> entries_;
};

/// Lets the task read the secrets, and gives them as log options.
Input<List<CfnTaskDefinitionTypes::SecretProperty>> secret_options(
    const std::vector<std::pair<std::string, Secret>>& secrets, ContainerDefinition& container);

}  // namespace cdk::ecs
