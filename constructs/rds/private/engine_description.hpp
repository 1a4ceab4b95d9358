// Engines in messages.
#pragma once

#include <cdk/rds/engine.hpp>
#include <string>

namespace cdk::rds {

/// Type and version, such as "postgres-16.10"; the type alone for an engine without version.
inline std::string described(const IEngine& engine) {
  const std::string type(engine.engine_type()), version(engine.engine_version().full_version());
  return version.empty() ? type : type + "-" + version;
}

}  // namespace cdk::rds
