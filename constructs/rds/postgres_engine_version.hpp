// Versions of PostgreSQL.
#pragma once

#include <cdk/rds/engine_version.hpp>

namespace cdk::rds {

/// What a version of PostgreSQL can exchange with Amazon S3.
using PostgresEngineFeatures = EngineFeatures;

/// A version of PostgreSQL. One without a minor number is the newest of its kind.
class PostgresEngineVersion : public EngineVersion {
 public:
  static const PostgresEngineVersion VER_11;
  static const PostgresEngineVersion VER_11_22_RDS_20240418;
  static const PostgresEngineVersion VER_11_22_RDS_20240509;
  static const PostgresEngineVersion VER_11_22_RDS_20251114;
  static const PostgresEngineVersion VER_12;
  static const PostgresEngineVersion VER_12_22;
  static const PostgresEngineVersion VER_12_22_RDS_20251114;
  static const PostgresEngineVersion VER_13;
  static const PostgresEngineVersion VER_13_15;
  static const PostgresEngineVersion VER_13_16;
  static const PostgresEngineVersion VER_13_18;
  static const PostgresEngineVersion VER_13_20;
  static const PostgresEngineVersion VER_13_21;
  static const PostgresEngineVersion VER_13_22;
  static const PostgresEngineVersion VER_13_23;
  static const PostgresEngineVersion VER_14;
  static const PostgresEngineVersion VER_14_12;
  static const PostgresEngineVersion VER_14_13;
  static const PostgresEngineVersion VER_14_15;
  static const PostgresEngineVersion VER_14_17;
  static const PostgresEngineVersion VER_14_18;
  static const PostgresEngineVersion VER_14_19;
  static const PostgresEngineVersion VER_14_20;
  static const PostgresEngineVersion VER_14_21;
  static const PostgresEngineVersion VER_14_22;
  static const PostgresEngineVersion VER_15;
  static const PostgresEngineVersion VER_15_7;
  static const PostgresEngineVersion VER_15_8;
  static const PostgresEngineVersion VER_15_10;
  static const PostgresEngineVersion VER_15_12;
  static const PostgresEngineVersion VER_15_13;
  static const PostgresEngineVersion VER_15_14;
  static const PostgresEngineVersion VER_15_15;
  static const PostgresEngineVersion VER_15_16;
  static const PostgresEngineVersion VER_15_17;
  static const PostgresEngineVersion VER_16;
  static const PostgresEngineVersion VER_16_3;
  static const PostgresEngineVersion VER_16_4;
  static const PostgresEngineVersion VER_16_6;
  static const PostgresEngineVersion VER_16_8;
  static const PostgresEngineVersion VER_16_9;
  static const PostgresEngineVersion VER_16_10;
  static const PostgresEngineVersion VER_16_11;
  static const PostgresEngineVersion VER_16_12;
  static const PostgresEngineVersion VER_16_13;
  static const PostgresEngineVersion VER_17;
  static const PostgresEngineVersion VER_17_2;
  static const PostgresEngineVersion VER_17_4;
  static const PostgresEngineVersion VER_17_5;
  static const PostgresEngineVersion VER_17_6;
  static const PostgresEngineVersion VER_17_7;
  static const PostgresEngineVersion VER_17_8;
  static const PostgresEngineVersion VER_17_9;
  static const PostgresEngineVersion VER_18;
  static const PostgresEngineVersion VER_18_1;
  static const PostgresEngineVersion VER_18_2;
  static const PostgresEngineVersion VER_18_3;

  /// A version that isn't listed here. The texts must live as long as the version.
  static constexpr PostgresEngineVersion of(std::string_view full_version, std::string_view major_version,
                                            const PostgresEngineFeatures& features = {}) {
    return PostgresEngineVersion(full_version, major_version, features);
  }
  constexpr std::string_view postgres_full_version() const noexcept { return full_version(); }
  constexpr std::string_view postgres_major_version() const noexcept { return major_version(); }

 private:
  using EngineVersion::EngineVersion;
};

inline constexpr PostgresEngineVersion PostgresEngineVersion::VER_11{"11", "11", {true, false}};
inline constexpr PostgresEngineVersion PostgresEngineVersion::VER_11_22_RDS_20240418{
    "11.22-rds.20240418", "11", {true, true}};
inline constexpr PostgresEngineVersion PostgresEngineVersion::VER_11_22_RDS_20240509{
    "11.22-rds.20240509", "11", {true, true}};
inline constexpr PostgresEngineVersion PostgresEngineVersion::VER_11_22_RDS_20251114{
    "11.22-rds.20251114", "11", {true, true}};
inline constexpr PostgresEngineVersion PostgresEngineVersion::VER_12{"12", "12", {true, false}};
inline constexpr PostgresEngineVersion PostgresEngineVersion::VER_12_22{"12.22", "12", {true, true}};
inline constexpr PostgresEngineVersion PostgresEngineVersion::VER_12_22_RDS_20251114{
    "12.22-rds.20251114", "12", {true, true}};
inline constexpr PostgresEngineVersion PostgresEngineVersion::VER_13{"13", "13", {true, true}};
inline constexpr PostgresEngineVersion PostgresEngineVersion::VER_13_15{"13.15", "13", {true, true}};
inline constexpr PostgresEngineVersion PostgresEngineVersion::VER_13_16{"13.16", "13", {true, true}};
inline constexpr PostgresEngineVersion PostgresEngineVersion::VER_13_18{"13.18", "13", {true, true}};
inline constexpr PostgresEngineVersion PostgresEngineVersion::VER_13_20{"13.20", "13", {true, true}};
inline constexpr PostgresEngineVersion PostgresEngineVersion::VER_13_21{"13.21", "13", {true, true}};
inline constexpr PostgresEngineVersion PostgresEngineVersion::VER_13_22{"13.22", "13", {true, true}};
inline constexpr PostgresEngineVersion PostgresEngineVersion::VER_13_23{"13.23", "13", {true, true}};
inline constexpr PostgresEngineVersion PostgresEngineVersion::VER_14{"14", "14", {true, true}};
inline constexpr PostgresEngineVersion PostgresEngineVersion::VER_14_12{"14.12", "14", {true, true}};
inline constexpr PostgresEngineVersion PostgresEngineVersion::VER_14_13{"14.13", "14", {true, true}};
inline constexpr PostgresEngineVersion PostgresEngineVersion::VER_14_15{"14.15", "14", {true, true}};
inline constexpr PostgresEngineVersion PostgresEngineVersion::VER_14_17{"14.17", "14", {true, true}};
inline constexpr PostgresEngineVersion PostgresEngineVersion::VER_14_18{"14.18", "14", {true, true}};
inline constexpr PostgresEngineVersion PostgresEngineVersion::VER_14_19{"14.19", "14", {true, true}};
inline constexpr PostgresEngineVersion PostgresEngineVersion::VER_14_20{"14.20", "14", {true, true}};
inline constexpr PostgresEngineVersion PostgresEngineVersion::VER_14_21{"14.21", "14", {true, true}};
inline constexpr PostgresEngineVersion PostgresEngineVersion::VER_14_22{"14.22", "14", {true, true}};
inline constexpr PostgresEngineVersion PostgresEngineVersion::VER_15{"15", "15", {true, true}};
inline constexpr PostgresEngineVersion PostgresEngineVersion::VER_15_7{"15.7", "15", {true, true}};
inline constexpr PostgresEngineVersion PostgresEngineVersion::VER_15_8{"15.8", "15", {true, true}};
inline constexpr PostgresEngineVersion PostgresEngineVersion::VER_15_10{"15.10", "15", {true, true}};
inline constexpr PostgresEngineVersion PostgresEngineVersion::VER_15_12{"15.12", "15", {true, true}};
inline constexpr PostgresEngineVersion PostgresEngineVersion::VER_15_13{"15.13", "15", {true, true}};
inline constexpr PostgresEngineVersion PostgresEngineVersion::VER_15_14{"15.14", "15", {true, true}};
inline constexpr PostgresEngineVersion PostgresEngineVersion::VER_15_15{"15.15", "15", {true, true}};
inline constexpr PostgresEngineVersion PostgresEngineVersion::VER_15_16{"15.16", "15", {true, true}};
inline constexpr PostgresEngineVersion PostgresEngineVersion::VER_15_17{"15.17", "15", {true, true}};
inline constexpr PostgresEngineVersion PostgresEngineVersion::VER_16{"16", "16", {true, true}};
inline constexpr PostgresEngineVersion PostgresEngineVersion::VER_16_3{"16.3", "16", {true, true}};
inline constexpr PostgresEngineVersion PostgresEngineVersion::VER_16_4{"16.4", "16", {true, true}};
inline constexpr PostgresEngineVersion PostgresEngineVersion::VER_16_6{"16.6", "16", {true, true}};
inline constexpr PostgresEngineVersion PostgresEngineVersion::VER_16_8{"16.8", "16", {true, true}};
inline constexpr PostgresEngineVersion PostgresEngineVersion::VER_16_9{"16.9", "16", {true, true}};
inline constexpr PostgresEngineVersion PostgresEngineVersion::VER_16_10{"16.10", "16", {true, true}};
inline constexpr PostgresEngineVersion PostgresEngineVersion::VER_16_11{"16.11", "16", {true, true}};
inline constexpr PostgresEngineVersion PostgresEngineVersion::VER_16_12{"16.12", "16", {true, true}};
inline constexpr PostgresEngineVersion PostgresEngineVersion::VER_16_13{"16.13", "16", {true, true}};
inline constexpr PostgresEngineVersion PostgresEngineVersion::VER_17{"17", "17", {true, true}};
inline constexpr PostgresEngineVersion PostgresEngineVersion::VER_17_2{"17.2", "17", {true, true}};
inline constexpr PostgresEngineVersion PostgresEngineVersion::VER_17_4{"17.4", "17", {true, true}};
inline constexpr PostgresEngineVersion PostgresEngineVersion::VER_17_5{"17.5", "17", {true, true}};
inline constexpr PostgresEngineVersion PostgresEngineVersion::VER_17_6{"17.6", "17", {true, true}};
inline constexpr PostgresEngineVersion PostgresEngineVersion::VER_17_7{"17.7", "17", {true, true}};
inline constexpr PostgresEngineVersion PostgresEngineVersion::VER_17_8{"17.8", "17", {true, true}};
inline constexpr PostgresEngineVersion PostgresEngineVersion::VER_17_9{"17.9", "17", {true, true}};
inline constexpr PostgresEngineVersion PostgresEngineVersion::VER_18{"18", "18", {true, true}};
inline constexpr PostgresEngineVersion PostgresEngineVersion::VER_18_1{"18.1", "18", {true, true}};
inline constexpr PostgresEngineVersion PostgresEngineVersion::VER_18_2{"18.2", "18", {true, true}};
inline constexpr PostgresEngineVersion PostgresEngineVersion::VER_18_3{"18.3", "18", {true, true}};

}  // namespace cdk::rds
