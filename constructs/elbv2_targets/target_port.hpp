// The check of targets' ports. Not for users.
#pragma once

#include <cdk/error.hpp>
#include <optional>
#include <source_location>
#include <string>

namespace cdk::elbv2_targets {

/// Errors: a port outside 1 to 65535.
inline int checked_port(int port, const std::source_location& where) {
  if (port < 1 || port > 65535)
    fail({"the target's port is " + std::to_string(port), "1 to 65535", "TargetDescription.Port"}, where);
  return port;
}

inline std::optional<int> checked_port(const std::optional<int>& port, const std::source_location& where) {
  if (port) checked_port(*port, where);
  return port;
}

}  // namespace cdk::elbv2_targets
