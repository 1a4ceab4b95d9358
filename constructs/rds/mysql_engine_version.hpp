// Versions of MySQL.
#pragma once

#include <cdk/rds/engine_version.hpp>

namespace cdk::rds {

/// A version of MySQL. One without a minor number is the newest of its kind.
class MysqlEngineVersion : public EngineVersion {
 public:
  static const MysqlEngineVersion VER_5_7;
  static const MysqlEngineVersion VER_5_7_44_RDS_20250213;
  static const MysqlEngineVersion VER_5_7_44_RDS_20250508;
  static const MysqlEngineVersion VER_5_7_44_RDS_20250818;
  static const MysqlEngineVersion VER_5_7_44_RDS_20251212;
  static const MysqlEngineVersion VER_5_7_44_RDS_20260212;
  static const MysqlEngineVersion VER_5_7_44_RDS_20260521;
  static const MysqlEngineVersion VER_8_0;
  static const MysqlEngineVersion VER_8_0_42;
  static const MysqlEngineVersion VER_8_0_43;
  static const MysqlEngineVersion VER_8_0_44;
  static const MysqlEngineVersion VER_8_0_45;
  static const MysqlEngineVersion VER_8_0_46;
  static const MysqlEngineVersion VER_8_4_5;
  static const MysqlEngineVersion VER_8_4_6;
  static const MysqlEngineVersion VER_8_4_7;
  static const MysqlEngineVersion VER_8_4_8;
  static const MysqlEngineVersion VER_8_4_9;
  static const MysqlEngineVersion VER_8_4_10;

  /// A version that isn't listed here. The texts must live as long as the version.
  static constexpr MysqlEngineVersion of(std::string_view full_version, std::string_view major_version) {
    return MysqlEngineVersion(full_version, major_version);
  }
  constexpr std::string_view mysql_full_version() const noexcept { return full_version(); }
  constexpr std::string_view mysql_major_version() const noexcept { return major_version(); }

 private:
  using EngineVersion::EngineVersion;
};

inline constexpr MysqlEngineVersion MysqlEngineVersion::VER_5_7{"5.7", "5.7"};
inline constexpr MysqlEngineVersion MysqlEngineVersion::VER_5_7_44_RDS_20250213{"5.7.44-rds.20250213", "5.7"};
inline constexpr MysqlEngineVersion MysqlEngineVersion::VER_5_7_44_RDS_20250508{"5.7.44-rds.20250508", "5.7"};
inline constexpr MysqlEngineVersion MysqlEngineVersion::VER_5_7_44_RDS_20250818{"5.7.44-rds.20250818", "5.7"};
inline constexpr MysqlEngineVersion MysqlEngineVersion::VER_5_7_44_RDS_20251212{"5.7.44-rds.20251212", "5.7"};
inline constexpr MysqlEngineVersion MysqlEngineVersion::VER_5_7_44_RDS_20260212{"5.7.44-rds.20260212", "5.7"};
inline constexpr MysqlEngineVersion MysqlEngineVersion::VER_5_7_44_RDS_20260521{"5.7.44-rds.20260521", "5.7"};
inline constexpr MysqlEngineVersion MysqlEngineVersion::VER_8_0{"8.0", "8.0"};
inline constexpr MysqlEngineVersion MysqlEngineVersion::VER_8_0_42{"8.0.42", "8.0"};
inline constexpr MysqlEngineVersion MysqlEngineVersion::VER_8_0_43{"8.0.43", "8.0"};
inline constexpr MysqlEngineVersion MysqlEngineVersion::VER_8_0_44{"8.0.44", "8.0"};
inline constexpr MysqlEngineVersion MysqlEngineVersion::VER_8_0_45{"8.0.45", "8.0"};
inline constexpr MysqlEngineVersion MysqlEngineVersion::VER_8_0_46{"8.0.46", "8.0"};
inline constexpr MysqlEngineVersion MysqlEngineVersion::VER_8_4_5{"8.4.5", "8.4"};
inline constexpr MysqlEngineVersion MysqlEngineVersion::VER_8_4_6{"8.4.6", "8.4"};
inline constexpr MysqlEngineVersion MysqlEngineVersion::VER_8_4_7{"8.4.7", "8.4"};
inline constexpr MysqlEngineVersion MysqlEngineVersion::VER_8_4_8{"8.4.8", "8.4"};
inline constexpr MysqlEngineVersion MysqlEngineVersion::VER_8_4_9{"8.4.9", "8.4"};
inline constexpr MysqlEngineVersion MysqlEngineVersion::VER_8_4_10{"8.4.10", "8.4"};

}  // namespace cdk::rds
