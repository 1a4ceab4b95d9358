// Versions of Aurora MySQL.
#pragma once

#include <cdk/rds/engine_version.hpp>

namespace cdk::rds {

/// A version of Aurora MySQL.
class AuroraMysqlEngineVersion : public EngineVersion {
 public:
  static const AuroraMysqlEngineVersion VER_2_11_1;
  static const AuroraMysqlEngineVersion VER_2_11_2;
  static const AuroraMysqlEngineVersion VER_2_11_3;
  static const AuroraMysqlEngineVersion VER_2_11_4;
  static const AuroraMysqlEngineVersion VER_2_11_5;
  static const AuroraMysqlEngineVersion VER_2_11_6;
  static const AuroraMysqlEngineVersion VER_2_12_0;
  static const AuroraMysqlEngineVersion VER_2_12_1;
  static const AuroraMysqlEngineVersion VER_2_12_2;
  static const AuroraMysqlEngineVersion VER_2_12_3;
  static const AuroraMysqlEngineVersion VER_2_12_4;
  static const AuroraMysqlEngineVersion VER_2_12_5;
  static const AuroraMysqlEngineVersion VER_2_12_6;
  static const AuroraMysqlEngineVersion VER_3_04_0;
  static const AuroraMysqlEngineVersion VER_3_04_1;
  static const AuroraMysqlEngineVersion VER_3_04_2;
  static const AuroraMysqlEngineVersion VER_3_04_3;
  static const AuroraMysqlEngineVersion VER_3_04_4;
  static const AuroraMysqlEngineVersion VER_3_04_6;
  static const AuroraMysqlEngineVersion VER_3_08_0;
  static const AuroraMysqlEngineVersion VER_3_08_1;
  static const AuroraMysqlEngineVersion VER_3_08_2;
  static const AuroraMysqlEngineVersion VER_3_09_0;
  static const AuroraMysqlEngineVersion VER_3_10_0;
  static const AuroraMysqlEngineVersion VER_3_10_1;
  static const AuroraMysqlEngineVersion VER_3_10_2;
  static const AuroraMysqlEngineVersion VER_3_10_3;
  static const AuroraMysqlEngineVersion VER_3_10_4;
  static const AuroraMysqlEngineVersion VER_3_11_0;
  static const AuroraMysqlEngineVersion VER_3_11_1;
  static const AuroraMysqlEngineVersion VER_3_12_0;

  /// A version that isn't listed here. The texts must live as long as the version.
  static constexpr AuroraMysqlEngineVersion of(std::string_view full_version, std::string_view major_version = "5.7") {
    return AuroraMysqlEngineVersion(full_version, major_version);
  }
  constexpr std::string_view aurora_mysql_full_version() const noexcept { return full_version(); }
  constexpr std::string_view aurora_mysql_major_version() const noexcept { return major_version(); }
  /// Whether one role serves imports from Amazon S3 and exports to it.
  constexpr bool combines_roles() const noexcept { return major_version() != "5.7"; }
  /// Whether idle serverless instances can pause.
  constexpr bool pauses() const noexcept {
    if (major_version() == "8.0") return full_version() >= std::string_view("8.0.mysql_aurora.3.08.0");
    return is_at_least(major_version(), 8, 1);
  }

 private:
  using EngineVersion::EngineVersion;
};

inline constexpr AuroraMysqlEngineVersion AuroraMysqlEngineVersion::VER_2_11_1{"5.7.mysql_aurora.2.11.1", "5.7"};
inline constexpr AuroraMysqlEngineVersion AuroraMysqlEngineVersion::VER_2_11_2{"5.7.mysql_aurora.2.11.2", "5.7"};
inline constexpr AuroraMysqlEngineVersion AuroraMysqlEngineVersion::VER_2_11_3{"5.7.mysql_aurora.2.11.3", "5.7"};
inline constexpr AuroraMysqlEngineVersion AuroraMysqlEngineVersion::VER_2_11_4{"5.7.mysql_aurora.2.11.4", "5.7"};
inline constexpr AuroraMysqlEngineVersion AuroraMysqlEngineVersion::VER_2_11_5{"5.7.mysql_aurora.2.11.5", "5.7"};
inline constexpr AuroraMysqlEngineVersion AuroraMysqlEngineVersion::VER_2_11_6{"5.7.mysql_aurora.2.11.6", "5.7"};
inline constexpr AuroraMysqlEngineVersion AuroraMysqlEngineVersion::VER_2_12_0{"5.7.mysql_aurora.2.12.0", "5.7"};
inline constexpr AuroraMysqlEngineVersion AuroraMysqlEngineVersion::VER_2_12_1{"5.7.mysql_aurora.2.12.1", "5.7"};
inline constexpr AuroraMysqlEngineVersion AuroraMysqlEngineVersion::VER_2_12_2{"5.7.mysql_aurora.2.12.2", "5.7"};
inline constexpr AuroraMysqlEngineVersion AuroraMysqlEngineVersion::VER_2_12_3{"5.7.mysql_aurora.2.12.3", "5.7"};
inline constexpr AuroraMysqlEngineVersion AuroraMysqlEngineVersion::VER_2_12_4{"5.7.mysql_aurora.2.12.4", "5.7"};
inline constexpr AuroraMysqlEngineVersion AuroraMysqlEngineVersion::VER_2_12_5{"5.7.mysql_aurora.2.12.5", "5.7"};
inline constexpr AuroraMysqlEngineVersion AuroraMysqlEngineVersion::VER_2_12_6{"5.7.mysql_aurora.2.12.6", "5.7"};
inline constexpr AuroraMysqlEngineVersion AuroraMysqlEngineVersion::VER_3_04_0{"8.0.mysql_aurora.3.04.0", "8.0"};
inline constexpr AuroraMysqlEngineVersion AuroraMysqlEngineVersion::VER_3_04_1{"8.0.mysql_aurora.3.04.1", "8.0"};
inline constexpr AuroraMysqlEngineVersion AuroraMysqlEngineVersion::VER_3_04_2{"8.0.mysql_aurora.3.04.2", "8.0"};
inline constexpr AuroraMysqlEngineVersion AuroraMysqlEngineVersion::VER_3_04_3{"8.0.mysql_aurora.3.04.3", "8.0"};
inline constexpr AuroraMysqlEngineVersion AuroraMysqlEngineVersion::VER_3_04_4{"8.0.mysql_aurora.3.04.4", "8.0"};
inline constexpr AuroraMysqlEngineVersion AuroraMysqlEngineVersion::VER_3_04_6{"8.0.mysql_aurora.3.04.6", "8.0"};
inline constexpr AuroraMysqlEngineVersion AuroraMysqlEngineVersion::VER_3_08_0{"8.0.mysql_aurora.3.08.0", "8.0"};
inline constexpr AuroraMysqlEngineVersion AuroraMysqlEngineVersion::VER_3_08_1{"8.0.mysql_aurora.3.08.1", "8.0"};
inline constexpr AuroraMysqlEngineVersion AuroraMysqlEngineVersion::VER_3_08_2{"8.0.mysql_aurora.3.08.2", "8.0"};
inline constexpr AuroraMysqlEngineVersion AuroraMysqlEngineVersion::VER_3_09_0{"8.0.mysql_aurora.3.09.0", "8.0"};
inline constexpr AuroraMysqlEngineVersion AuroraMysqlEngineVersion::VER_3_10_0{"8.0.mysql_aurora.3.10.0", "8.0"};
inline constexpr AuroraMysqlEngineVersion AuroraMysqlEngineVersion::VER_3_10_1{"8.0.mysql_aurora.3.10.1", "8.0"};
inline constexpr AuroraMysqlEngineVersion AuroraMysqlEngineVersion::VER_3_10_2{"8.0.mysql_aurora.3.10.2", "8.0"};
inline constexpr AuroraMysqlEngineVersion AuroraMysqlEngineVersion::VER_3_10_3{"8.0.mysql_aurora.3.10.3", "8.0"};
inline constexpr AuroraMysqlEngineVersion AuroraMysqlEngineVersion::VER_3_10_4{"8.0.mysql_aurora.3.10.4", "8.0"};
inline constexpr AuroraMysqlEngineVersion AuroraMysqlEngineVersion::VER_3_11_0{"8.0.mysql_aurora.3.11.0", "8.0"};
inline constexpr AuroraMysqlEngineVersion AuroraMysqlEngineVersion::VER_3_11_1{"8.0.mysql_aurora.3.11.1", "8.0"};
inline constexpr AuroraMysqlEngineVersion AuroraMysqlEngineVersion::VER_3_12_0{"8.0.mysql_aurora.3.12.0", "8.0"};

}  // namespace cdk::rds
