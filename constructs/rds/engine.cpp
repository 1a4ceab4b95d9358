#include <cdk/rds/engine.hpp>

namespace cdk::rds {

std::string IEngine::parameter_group_family() const {
  std::string version(version_.major_version());
  if (version.empty()) return {};
  // SQL Server's major version "16.00" has the family "16.0".
  if (engine_family_ == "SQLSERVER" && version.ends_with('0')) version.pop_back();
  return std::string(engine_type_) + std::string(separator_) + version;
}

}  // namespace cdk::rds
