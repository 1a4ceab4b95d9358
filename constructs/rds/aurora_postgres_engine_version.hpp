// Versions of Aurora PostgreSQL.
#pragma once

#include <cdk/rds/engine_version.hpp>
#include <initializer_list>
#include <optional>
#include <utility>

namespace cdk::rds {

/// What a version of Aurora PostgreSQL can do.
struct AuroraPostgresEngineFeatures {
  /// Whether it can write to Amazon S3.
  bool s3_export = false;
  /// Whether it can read from Amazon S3.
  bool s3_import = false;
  /// Whether idle serverless instances can pause. Default: what the version's number says.
  std::optional<bool> serverless_v2_auto_pause_supported{};
};

/// A version of Aurora PostgreSQL.
class AuroraPostgresEngineVersion : public EngineVersion {
 public:
  static const AuroraPostgresEngineVersion VER_11_9;
  static const AuroraPostgresEngineVersion VER_11_21;
  static const AuroraPostgresEngineVersion VER_12_9;
  static const AuroraPostgresEngineVersion VER_12_22;
  static const AuroraPostgresEngineVersion VER_13_9;
  static const AuroraPostgresEngineVersion VER_13_16;
  static const AuroraPostgresEngineVersion VER_13_23;
  static const AuroraPostgresEngineVersion VER_14_6;
  static const AuroraPostgresEngineVersion VER_14_13;
  static const AuroraPostgresEngineVersion VER_14_15;
  static const AuroraPostgresEngineVersion VER_14_17;
  static const AuroraPostgresEngineVersion VER_14_18;
  static const AuroraPostgresEngineVersion VER_14_19;
  static const AuroraPostgresEngineVersion VER_14_20;
  static const AuroraPostgresEngineVersion VER_14_22;
  static const AuroraPostgresEngineVersion VER_15_8;
  static const AuroraPostgresEngineVersion VER_15_10;
  static const AuroraPostgresEngineVersion VER_15_12;
  static const AuroraPostgresEngineVersion VER_15_13;
  static const AuroraPostgresEngineVersion VER_15_14;
  static const AuroraPostgresEngineVersion VER_15_15;
  static const AuroraPostgresEngineVersion VER_15_17;
  static const AuroraPostgresEngineVersion VER_16_4;
  static const AuroraPostgresEngineVersion VER_16_4_LIMITLESS;
  static const AuroraPostgresEngineVersion VER_16_6;
  static const AuroraPostgresEngineVersion VER_16_6_LIMITLESS;
  static const AuroraPostgresEngineVersion VER_16_8;
  static const AuroraPostgresEngineVersion VER_16_8_LIMITLESS;
  static const AuroraPostgresEngineVersion VER_16_9;
  static const AuroraPostgresEngineVersion VER_16_9_LIMITLESS;
  static const AuroraPostgresEngineVersion VER_16_10;
  static const AuroraPostgresEngineVersion VER_16_10_LIMITLESS;
  static const AuroraPostgresEngineVersion VER_16_11;
  static const AuroraPostgresEngineVersion VER_16_11_LIMITLESS;
  static const AuroraPostgresEngineVersion VER_16_13;
  static const AuroraPostgresEngineVersion VER_16_13_LIMITLESS;
  static const AuroraPostgresEngineVersion VER_17_4;
  static const AuroraPostgresEngineVersion VER_17_5;
  static const AuroraPostgresEngineVersion VER_17_6;
  static const AuroraPostgresEngineVersion VER_17_7;
  static const AuroraPostgresEngineVersion VER_17_9;
  static const AuroraPostgresEngineVersion VER_18_3;
  static const AuroraPostgresEngineVersion VER_18_4;
  static const AuroraPostgresEngineVersion VER_18_6;

  /// A version that isn't listed here. The texts must live as long as the version.
  static constexpr AuroraPostgresEngineVersion of(std::string_view full_version, std::string_view major_version,
                                                  const AuroraPostgresEngineFeatures& features = {}) {
    return AuroraPostgresEngineVersion(full_version, major_version, features);
  }
  constexpr std::string_view aurora_postgres_full_version() const noexcept { return full_version(); }
  constexpr std::string_view aurora_postgres_major_version() const noexcept { return major_version(); }
  /// Whether idle serverless instances can pause.
  constexpr bool pauses() const noexcept { return pauses_; }

 private:
  constexpr AuroraPostgresEngineVersion(std::string_view full_version, std::string_view major_version,
                                        const AuroraPostgresEngineFeatures& features)
      : EngineVersion(full_version, major_version, {.s3_import = features.s3_import, .s3_export = features.s3_export}),
        pauses_(features.serverless_v2_auto_pause_supported.value_or(can_pause(full_version))) {}
  static constexpr bool can_pause(std::string_view version) {
    for (const auto& [major, minor] : {std::pair(13, 15), std::pair(14, 12), std::pair(15, 7)})
      if (is_at_least(version, major, minor) && !is_at_least(version, major + 1, 0)) return true;
    return is_at_least(version, 16, 3);
  }

  bool pauses_;
};

inline constexpr AuroraPostgresEngineVersion AuroraPostgresEngineVersion::VER_11_9{
    "11.9", "11", {.s3_export = true, .s3_import = true}};
inline constexpr AuroraPostgresEngineVersion AuroraPostgresEngineVersion::VER_11_21{
    "11.21", "11", {.s3_export = true, .s3_import = true}};
inline constexpr AuroraPostgresEngineVersion AuroraPostgresEngineVersion::VER_12_9{
    "12.9", "12", {.s3_export = true, .s3_import = true}};
inline constexpr AuroraPostgresEngineVersion AuroraPostgresEngineVersion::VER_12_22{
    "12.22", "12", {.s3_export = true, .s3_import = true}};
inline constexpr AuroraPostgresEngineVersion AuroraPostgresEngineVersion::VER_13_9{
    "13.9", "13", {.s3_export = true, .s3_import = true}};
inline constexpr AuroraPostgresEngineVersion AuroraPostgresEngineVersion::VER_13_16{
    "13.16", "13", {.s3_export = true, .s3_import = true}};
inline constexpr AuroraPostgresEngineVersion AuroraPostgresEngineVersion::VER_13_23{
    "13.23", "13", {.s3_export = true, .s3_import = true}};
inline constexpr AuroraPostgresEngineVersion AuroraPostgresEngineVersion::VER_14_6{
    "14.6", "14", {.s3_export = true, .s3_import = true}};
inline constexpr AuroraPostgresEngineVersion AuroraPostgresEngineVersion::VER_14_13{
    "14.13", "14", {.s3_export = true, .s3_import = true}};
inline constexpr AuroraPostgresEngineVersion AuroraPostgresEngineVersion::VER_14_15{
    "14.15", "14", {.s3_export = true, .s3_import = true}};
inline constexpr AuroraPostgresEngineVersion AuroraPostgresEngineVersion::VER_14_17{
    "14.17", "14", {.s3_export = true, .s3_import = true}};
inline constexpr AuroraPostgresEngineVersion AuroraPostgresEngineVersion::VER_14_18{
    "14.18", "14", {.s3_export = true, .s3_import = true}};
inline constexpr AuroraPostgresEngineVersion AuroraPostgresEngineVersion::VER_14_19{
    "14.19", "14", {.s3_export = true, .s3_import = true}};
inline constexpr AuroraPostgresEngineVersion AuroraPostgresEngineVersion::VER_14_20{
    "14.20", "14", {.s3_export = true, .s3_import = true}};
inline constexpr AuroraPostgresEngineVersion AuroraPostgresEngineVersion::VER_14_22{
    "14.22", "14", {.s3_export = true, .s3_import = true}};
inline constexpr AuroraPostgresEngineVersion AuroraPostgresEngineVersion::VER_15_8{
    "15.8", "15", {.s3_export = true, .s3_import = true}};
inline constexpr AuroraPostgresEngineVersion AuroraPostgresEngineVersion::VER_15_10{
    "15.10", "15", {.s3_export = true, .s3_import = true}};
inline constexpr AuroraPostgresEngineVersion AuroraPostgresEngineVersion::VER_15_12{
    "15.12", "15", {.s3_export = true, .s3_import = true}};
inline constexpr AuroraPostgresEngineVersion AuroraPostgresEngineVersion::VER_15_13{
    "15.13", "15", {.s3_export = true, .s3_import = true}};
inline constexpr AuroraPostgresEngineVersion AuroraPostgresEngineVersion::VER_15_14{
    "15.14", "15", {.s3_export = true, .s3_import = true}};
inline constexpr AuroraPostgresEngineVersion AuroraPostgresEngineVersion::VER_15_15{
    "15.15", "15", {.s3_export = true, .s3_import = true}};
inline constexpr AuroraPostgresEngineVersion AuroraPostgresEngineVersion::VER_15_17{
    "15.17", "15", {.s3_export = true, .s3_import = true}};
inline constexpr AuroraPostgresEngineVersion AuroraPostgresEngineVersion::VER_16_4{
    "16.4", "16", {.s3_export = true, .s3_import = true}};
inline constexpr AuroraPostgresEngineVersion AuroraPostgresEngineVersion::VER_16_4_LIMITLESS{
    "16.4-limitless", "16", {.s3_export = true, .s3_import = true}};
inline constexpr AuroraPostgresEngineVersion AuroraPostgresEngineVersion::VER_16_6{
    "16.6", "16", {.s3_export = true, .s3_import = true}};
inline constexpr AuroraPostgresEngineVersion AuroraPostgresEngineVersion::VER_16_6_LIMITLESS{
    "16.6-limitless", "16", {.s3_export = true, .s3_import = true}};
inline constexpr AuroraPostgresEngineVersion AuroraPostgresEngineVersion::VER_16_8{
    "16.8", "16", {.s3_export = true, .s3_import = true}};
inline constexpr AuroraPostgresEngineVersion AuroraPostgresEngineVersion::VER_16_8_LIMITLESS{
    "16.8-limitless", "16", {.s3_export = true, .s3_import = true}};
inline constexpr AuroraPostgresEngineVersion AuroraPostgresEngineVersion::VER_16_9{
    "16.9", "16", {.s3_export = true, .s3_import = true}};
inline constexpr AuroraPostgresEngineVersion AuroraPostgresEngineVersion::VER_16_9_LIMITLESS{
    "16.9-limitless", "16", {.s3_export = true, .s3_import = true}};
inline constexpr AuroraPostgresEngineVersion AuroraPostgresEngineVersion::VER_16_10{
    "16.10", "16", {.s3_export = true, .s3_import = true}};
inline constexpr AuroraPostgresEngineVersion AuroraPostgresEngineVersion::VER_16_10_LIMITLESS{
    "16.10-limitless", "16", {.s3_export = true, .s3_import = true}};
inline constexpr AuroraPostgresEngineVersion AuroraPostgresEngineVersion::VER_16_11{
    "16.11", "16", {.s3_export = true, .s3_import = true}};
inline constexpr AuroraPostgresEngineVersion AuroraPostgresEngineVersion::VER_16_11_LIMITLESS{
    "16.11-limitless", "16", {.s3_export = true, .s3_import = true}};
inline constexpr AuroraPostgresEngineVersion AuroraPostgresEngineVersion::VER_16_13{
    "16.13", "16", {.s3_export = true, .s3_import = true}};
inline constexpr AuroraPostgresEngineVersion AuroraPostgresEngineVersion::VER_16_13_LIMITLESS{
    "16.13-limitless", "16", {.s3_export = true, .s3_import = true}};
inline constexpr AuroraPostgresEngineVersion AuroraPostgresEngineVersion::VER_17_4{
    "17.4", "17", {.s3_export = true, .s3_import = true}};
inline constexpr AuroraPostgresEngineVersion AuroraPostgresEngineVersion::VER_17_5{
    "17.5", "17", {.s3_export = true, .s3_import = true}};
inline constexpr AuroraPostgresEngineVersion AuroraPostgresEngineVersion::VER_17_6{
    "17.6", "17", {.s3_export = true, .s3_import = true}};
inline constexpr AuroraPostgresEngineVersion AuroraPostgresEngineVersion::VER_17_7{
    "17.7", "17", {.s3_export = true, .s3_import = true}};
inline constexpr AuroraPostgresEngineVersion AuroraPostgresEngineVersion::VER_17_9{
    "17.9", "17", {.s3_export = true, .s3_import = true}};
inline constexpr AuroraPostgresEngineVersion AuroraPostgresEngineVersion::VER_18_3{
    "18.3", "18", {.s3_export = true, .s3_import = true}};
inline constexpr AuroraPostgresEngineVersion AuroraPostgresEngineVersion::VER_18_4{
    "18.4", "18", {.s3_export = true, .s3_import = true}};
inline constexpr AuroraPostgresEngineVersion AuroraPostgresEngineVersion::VER_18_6{
    "18.6", "18", {.s3_export = true, .s3_import = true}};

}  // namespace cdk::rds
