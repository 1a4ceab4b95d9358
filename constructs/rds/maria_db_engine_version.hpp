// Versions of MariaDB.
#pragma once

#include <cdk/rds/engine_version.hpp>

namespace cdk::rds {

/// A version of MariaDB. One without a minor number is the newest of its kind.
class MariaDbEngineVersion : public EngineVersion {
 public:
  static const MariaDbEngineVersion VER_10_5;
  static const MariaDbEngineVersion VER_10_5_27;
  static const MariaDbEngineVersion VER_10_5_28;
  static const MariaDbEngineVersion VER_10_5_29;
  static const MariaDbEngineVersion VER_10_6;
  static const MariaDbEngineVersion VER_10_6_19;
  static const MariaDbEngineVersion VER_10_6_20;
  static const MariaDbEngineVersion VER_10_6_21;
  static const MariaDbEngineVersion VER_10_6_22;
  static const MariaDbEngineVersion VER_10_6_23;
  static const MariaDbEngineVersion VER_10_6_24;
  static const MariaDbEngineVersion VER_10_6_25;
  static const MariaDbEngineVersion VER_10_11;
  static const MariaDbEngineVersion VER_10_11_9;
  static const MariaDbEngineVersion VER_10_11_10;
  static const MariaDbEngineVersion VER_10_11_11;
  static const MariaDbEngineVersion VER_10_11_13;
  static const MariaDbEngineVersion VER_10_11_14;
  static const MariaDbEngineVersion VER_10_11_15;
  static const MariaDbEngineVersion VER_10_11_16;
  static const MariaDbEngineVersion VER_11_4_3;
  static const MariaDbEngineVersion VER_11_4_4;
  static const MariaDbEngineVersion VER_11_4_5;
  static const MariaDbEngineVersion VER_11_4_7;
  static const MariaDbEngineVersion VER_11_4_8;
  static const MariaDbEngineVersion VER_11_4_9;
  static const MariaDbEngineVersion VER_11_4_10;
  static const MariaDbEngineVersion VER_11_8_3;
  static const MariaDbEngineVersion VER_11_8_5;
  static const MariaDbEngineVersion VER_11_8_6;

  /// A version that isn't listed here. The texts must live as long as the version.
  static constexpr MariaDbEngineVersion of(std::string_view full_version, std::string_view major_version) {
    return MariaDbEngineVersion(full_version, major_version);
  }
  constexpr std::string_view maria_db_full_version() const noexcept { return full_version(); }
  constexpr std::string_view maria_db_major_version() const noexcept { return major_version(); }

 private:
  using EngineVersion::EngineVersion;
};

inline constexpr MariaDbEngineVersion MariaDbEngineVersion::VER_10_5{"10.5", "10.5"};
inline constexpr MariaDbEngineVersion MariaDbEngineVersion::VER_10_5_27{"10.5.27", "10.5"};
inline constexpr MariaDbEngineVersion MariaDbEngineVersion::VER_10_5_28{"10.5.28", "10.5"};
inline constexpr MariaDbEngineVersion MariaDbEngineVersion::VER_10_5_29{"10.5.29", "10.5"};
inline constexpr MariaDbEngineVersion MariaDbEngineVersion::VER_10_6{"10.6", "10.6"};
inline constexpr MariaDbEngineVersion MariaDbEngineVersion::VER_10_6_19{"10.6.19", "10.6"};
inline constexpr MariaDbEngineVersion MariaDbEngineVersion::VER_10_6_20{"10.6.20", "10.6"};
inline constexpr MariaDbEngineVersion MariaDbEngineVersion::VER_10_6_21{"10.6.21", "10.6"};
inline constexpr MariaDbEngineVersion MariaDbEngineVersion::VER_10_6_22{"10.6.22", "10.6"};
inline constexpr MariaDbEngineVersion MariaDbEngineVersion::VER_10_6_23{"10.6.23", "10.6"};
inline constexpr MariaDbEngineVersion MariaDbEngineVersion::VER_10_6_24{"10.6.24", "10.6"};
inline constexpr MariaDbEngineVersion MariaDbEngineVersion::VER_10_6_25{"10.6.25", "10.6"};
inline constexpr MariaDbEngineVersion MariaDbEngineVersion::VER_10_11{"10.11", "10.11"};
inline constexpr MariaDbEngineVersion MariaDbEngineVersion::VER_10_11_9{"10.11.9", "10.11"};
inline constexpr MariaDbEngineVersion MariaDbEngineVersion::VER_10_11_10{"10.11.10", "10.11"};
inline constexpr MariaDbEngineVersion MariaDbEngineVersion::VER_10_11_11{"10.11.11", "10.11"};
inline constexpr MariaDbEngineVersion MariaDbEngineVersion::VER_10_11_13{"10.11.13", "10.11"};
inline constexpr MariaDbEngineVersion MariaDbEngineVersion::VER_10_11_14{"10.11.14", "10.11"};
inline constexpr MariaDbEngineVersion MariaDbEngineVersion::VER_10_11_15{"10.11.15", "10.11"};
inline constexpr MariaDbEngineVersion MariaDbEngineVersion::VER_10_11_16{"10.11.16", "10.11"};
inline constexpr MariaDbEngineVersion MariaDbEngineVersion::VER_11_4_3{"11.4.3", "11.4"};
inline constexpr MariaDbEngineVersion MariaDbEngineVersion::VER_11_4_4{"11.4.4", "11.4"};
inline constexpr MariaDbEngineVersion MariaDbEngineVersion::VER_11_4_5{"11.4.5", "11.4"};
inline constexpr MariaDbEngineVersion MariaDbEngineVersion::VER_11_4_7{"11.4.7", "11.4"};
inline constexpr MariaDbEngineVersion MariaDbEngineVersion::VER_11_4_8{"11.4.8", "11.4"};
inline constexpr MariaDbEngineVersion MariaDbEngineVersion::VER_11_4_9{"11.4.9", "11.4"};
inline constexpr MariaDbEngineVersion MariaDbEngineVersion::VER_11_4_10{"11.4.10", "11.4"};
inline constexpr MariaDbEngineVersion MariaDbEngineVersion::VER_11_8_3{"11.8.3", "11.8"};
inline constexpr MariaDbEngineVersion MariaDbEngineVersion::VER_11_8_5{"11.8.5", "11.8"};
inline constexpr MariaDbEngineVersion MariaDbEngineVersion::VER_11_8_6{"11.8.6", "11.8"};

}  // namespace cdk::rds
