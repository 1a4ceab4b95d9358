// What the engines of instances and of clusters have in common.
#pragma once

#include <cdk/rds/engine_version.hpp>
#include <string>
#include <string_view>

namespace cdk::rds {

/// An engine of databases, in a version. Made by DatabaseInstanceEngine and DatabaseClusterEngine.
class IEngine {
 public:
  /// CloudFormation: Engine.
  constexpr std::string_view engine_type() const noexcept { return engine_type_; }
  /// With an empty full version when RDS chooses it.
  constexpr const EngineVersion& engine_version() const noexcept { return version_; }
  /// "MYSQL", "POSTGRESQL" or "SQLSERVER"; empty for others.
  constexpr std::string_view engine_family() const noexcept { return engine_family_; }
  /// Empty where the engine has none.
  constexpr std::string_view default_username() const noexcept { return default_username_; }
  /// Such as "postgres16"; empty without a version.
  std::string parameter_group_family() const;

 protected:
  /// `separator` stands between type and version in the name of the parameter group's family.
  constexpr IEngine(std::string_view engine_type, const EngineVersion& version, std::string_view engine_family,
                    std::string_view default_username, std::string_view separator = {})
      : engine_type_(engine_type),
        version_(version),
        engine_family_(engine_family),
        default_username_(default_username),
        separator_(separator) {}

 private:
  std::string_view engine_type_;
  EngineVersion version_;
  std::string_view engine_family_;
  std::string_view default_username_;
  std::string_view separator_;
};

}  // namespace cdk::rds
