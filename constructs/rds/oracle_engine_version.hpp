// Versions of Oracle Database.
#pragma once

#include <cdk/rds/engine_version.hpp>

namespace cdk::rds {

/// A version of Oracle Database. One without a minor number is the newest of its kind.
class OracleEngineVersion : public EngineVersion {
 public:
  static const OracleEngineVersion VER_19;
  static const OracleEngineVersion VER_19_0_0_0_2019_07_R1;
  static const OracleEngineVersion VER_19_0_0_0_2019_10_R1;
  static const OracleEngineVersion VER_19_0_0_0_2020_01_R1;
  static const OracleEngineVersion VER_19_0_0_0_2020_04_R1;
  static const OracleEngineVersion VER_19_0_0_0_2020_07_R1;
  static const OracleEngineVersion VER_19_0_0_0_2020_10_R1;
  static const OracleEngineVersion VER_19_0_0_0_2021_01_R1;
  static const OracleEngineVersion VER_19_0_0_0_2021_01_R2;
  static const OracleEngineVersion VER_19_0_0_0_2021_04_R1;
  static const OracleEngineVersion VER_19_0_0_0_2021_07_R1;
  static const OracleEngineVersion VER_19_0_0_0_2021_10_R1;
  static const OracleEngineVersion VER_19_0_0_0_2022_01_R1;
  static const OracleEngineVersion VER_19_0_0_0_2022_04_R1;
  static const OracleEngineVersion VER_19_0_0_0_2022_07_R1;
  static const OracleEngineVersion VER_19_0_0_0_2022_10_R1;
  static const OracleEngineVersion VER_19_0_0_0_2023_01_R1;
  static const OracleEngineVersion VER_19_0_0_0_2023_01_R2;
  static const OracleEngineVersion VER_19_0_0_0_2023_04_R1;
  static const OracleEngineVersion VER_19_0_0_0_2023_07_R1;
  static const OracleEngineVersion VER_19_0_0_0_2023_10_R1;
  static const OracleEngineVersion VER_19_0_0_0_2024_01_R1;
  static const OracleEngineVersion VER_19_0_0_0_2024_04_R1;
  static const OracleEngineVersion VER_19_0_0_0_2024_07_R1;
  static const OracleEngineVersion VER_19_0_0_0_2024_10_R1;
  static const OracleEngineVersion VER_19_0_0_0_2025_01_R1;
  static const OracleEngineVersion VER_19_0_0_0_2025_07_R1;
  static const OracleEngineVersion VER_19_0_0_0_2025_10_R1;
  static const OracleEngineVersion VER_21;
  static const OracleEngineVersion VER_21_0_0_0_2022_01_R1;
  static const OracleEngineVersion VER_21_0_0_0_2022_04_R1;
  static const OracleEngineVersion VER_21_0_0_0_2022_07_R1;
  static const OracleEngineVersion VER_21_0_0_0_2022_10_R1;
  static const OracleEngineVersion VER_21_0_0_0_2023_01_R1;
  static const OracleEngineVersion VER_21_0_0_0_2023_01_R2;
  static const OracleEngineVersion VER_21_0_0_0_2023_04_R1;
  static const OracleEngineVersion VER_21_0_0_0_2023_07_R1;
  static const OracleEngineVersion VER_21_0_0_0_2023_10_R1;
  static const OracleEngineVersion VER_21_0_0_0_2024_01_R1;
  static const OracleEngineVersion VER_21_0_0_0_2024_04_R1;
  static const OracleEngineVersion VER_21_0_0_0_2024_07_R1;
  static const OracleEngineVersion VER_21_0_0_0_2024_10_R1;
  static const OracleEngineVersion VER_21_0_0_0_2025_01_R1;
  static const OracleEngineVersion VER_21_0_0_0_2025_07_R1;

  /// A version that isn't listed here. The texts must live as long as the version.
  static constexpr OracleEngineVersion of(std::string_view full_version, std::string_view major_version) {
    return OracleEngineVersion(full_version, major_version);
  }
  constexpr std::string_view oracle_full_version() const noexcept { return full_version(); }
  constexpr std::string_view oracle_major_version() const noexcept { return major_version(); }

 private:
  using EngineVersion::EngineVersion;
};

inline constexpr OracleEngineVersion OracleEngineVersion::VER_19{"19", "19"};
inline constexpr OracleEngineVersion OracleEngineVersion::VER_19_0_0_0_2019_07_R1{"19.0.0.0.ru-2019-07.rur-2019-07.r1",
                                                                                  "19"};
inline constexpr OracleEngineVersion OracleEngineVersion::VER_19_0_0_0_2019_10_R1{"19.0.0.0.ru-2019-10.rur-2019-10.r1",
                                                                                  "19"};
inline constexpr OracleEngineVersion OracleEngineVersion::VER_19_0_0_0_2020_01_R1{"19.0.0.0.ru-2020-01.rur-2020-01.r1",
                                                                                  "19"};
inline constexpr OracleEngineVersion OracleEngineVersion::VER_19_0_0_0_2020_04_R1{"19.0.0.0.ru-2020-04.rur-2020-04.r1",
                                                                                  "19"};
inline constexpr OracleEngineVersion OracleEngineVersion::VER_19_0_0_0_2020_07_R1{"19.0.0.0.ru-2020-07.rur-2020-07.r1",
                                                                                  "19"};
inline constexpr OracleEngineVersion OracleEngineVersion::VER_19_0_0_0_2020_10_R1{"19.0.0.0.ru-2020-10.rur-2020-10.r1",
                                                                                  "19"};
inline constexpr OracleEngineVersion OracleEngineVersion::VER_19_0_0_0_2021_01_R1{"19.0.0.0.ru-2021-01.rur-2021-01.r1",
                                                                                  "19"};
inline constexpr OracleEngineVersion OracleEngineVersion::VER_19_0_0_0_2021_01_R2{"19.0.0.0.ru-2021-01.rur-2021-01.r2",
                                                                                  "19"};
inline constexpr OracleEngineVersion OracleEngineVersion::VER_19_0_0_0_2021_04_R1{"19.0.0.0.ru-2021-04.rur-2021-04.r1",
                                                                                  "19"};
inline constexpr OracleEngineVersion OracleEngineVersion::VER_19_0_0_0_2021_07_R1{"19.0.0.0.ru-2021-07.rur-2021-07.r1",
                                                                                  "19"};
inline constexpr OracleEngineVersion OracleEngineVersion::VER_19_0_0_0_2021_10_R1{"19.0.0.0.ru-2021-10.rur-2021-10.r1",
                                                                                  "19"};
inline constexpr OracleEngineVersion OracleEngineVersion::VER_19_0_0_0_2022_01_R1{"19.0.0.0.ru-2022-01.rur-2022-01.r1",
                                                                                  "19"};
inline constexpr OracleEngineVersion OracleEngineVersion::VER_19_0_0_0_2022_04_R1{"19.0.0.0.ru-2022-04.rur-2022-04.r1",
                                                                                  "19"};
inline constexpr OracleEngineVersion OracleEngineVersion::VER_19_0_0_0_2022_07_R1{"19.0.0.0.ru-2022-07.rur-2022-07.r1",
                                                                                  "19"};
inline constexpr OracleEngineVersion OracleEngineVersion::VER_19_0_0_0_2022_10_R1{"19.0.0.0.ru-2022-10.rur-2022-10.r1",
                                                                                  "19"};
inline constexpr OracleEngineVersion OracleEngineVersion::VER_19_0_0_0_2023_01_R1{"19.0.0.0.ru-2023-01.rur-2023-01.r1",
                                                                                  "19"};
inline constexpr OracleEngineVersion OracleEngineVersion::VER_19_0_0_0_2023_01_R2{"19.0.0.0.ru-2023-01.rur-2023-01.r2",
                                                                                  "19"};
inline constexpr OracleEngineVersion OracleEngineVersion::VER_19_0_0_0_2023_04_R1{"19.0.0.0.ru-2023-04.rur-2023-04.r1",
                                                                                  "19"};
inline constexpr OracleEngineVersion OracleEngineVersion::VER_19_0_0_0_2023_07_R1{"19.0.0.0.ru-2023-07.rur-2023-07.r1",
                                                                                  "19"};
inline constexpr OracleEngineVersion OracleEngineVersion::VER_19_0_0_0_2023_10_R1{"19.0.0.0.ru-2023-10.rur-2023-10.r1",
                                                                                  "19"};
inline constexpr OracleEngineVersion OracleEngineVersion::VER_19_0_0_0_2024_01_R1{"19.0.0.0.ru-2024-01.rur-2024-01.r1",
                                                                                  "19"};
inline constexpr OracleEngineVersion OracleEngineVersion::VER_19_0_0_0_2024_04_R1{"19.0.0.0.ru-2024-04.rur-2024-04.r1",
                                                                                  "19"};
inline constexpr OracleEngineVersion OracleEngineVersion::VER_19_0_0_0_2024_07_R1{"19.0.0.0.ru-2024-07.rur-2024-07.r1",
                                                                                  "19"};
inline constexpr OracleEngineVersion OracleEngineVersion::VER_19_0_0_0_2024_10_R1{"19.0.0.0.ru-2024-10.rur-2024-10.r1",
                                                                                  "19"};
inline constexpr OracleEngineVersion OracleEngineVersion::VER_19_0_0_0_2025_01_R1{"19.0.0.0.ru-2025-01.rur-2025-01.r1",
                                                                                  "19"};
inline constexpr OracleEngineVersion OracleEngineVersion::VER_19_0_0_0_2025_07_R1{"19.0.0.0.ru-2025-07.rur-2025-07.r1",
                                                                                  "19"};
inline constexpr OracleEngineVersion OracleEngineVersion::VER_19_0_0_0_2025_10_R1{"19.0.0.0.ru-2025-10.rur-2025-10.r1",
                                                                                  "19"};
inline constexpr OracleEngineVersion OracleEngineVersion::VER_21{"21", "21"};
inline constexpr OracleEngineVersion OracleEngineVersion::VER_21_0_0_0_2022_01_R1{"21.0.0.0.ru-2022-01.rur-2022-01.r1",
                                                                                  "21"};
inline constexpr OracleEngineVersion OracleEngineVersion::VER_21_0_0_0_2022_04_R1{"21.0.0.0.ru-2022-04.rur-2022-04.r1",
                                                                                  "21"};
inline constexpr OracleEngineVersion OracleEngineVersion::VER_21_0_0_0_2022_07_R1{"21.0.0.0.ru-2022-07.rur-2022-07.r1",
                                                                                  "21"};
inline constexpr OracleEngineVersion OracleEngineVersion::VER_21_0_0_0_2022_10_R1{"21.0.0.0.ru-2022-10.rur-2022-10.r1",
                                                                                  "21"};
inline constexpr OracleEngineVersion OracleEngineVersion::VER_21_0_0_0_2023_01_R1{"21.0.0.0.ru-2023-01.rur-2023-01.r1",
                                                                                  "21"};
inline constexpr OracleEngineVersion OracleEngineVersion::VER_21_0_0_0_2023_01_R2{"21.0.0.0.ru-2023-01.rur-2023-01.r2",
                                                                                  "21"};
inline constexpr OracleEngineVersion OracleEngineVersion::VER_21_0_0_0_2023_04_R1{"21.0.0.0.ru-2023-04.rur-2023-04.r1",
                                                                                  "21"};
inline constexpr OracleEngineVersion OracleEngineVersion::VER_21_0_0_0_2023_07_R1{"21.0.0.0.ru-2023-07.rur-2023-07.r1",
                                                                                  "21"};
inline constexpr OracleEngineVersion OracleEngineVersion::VER_21_0_0_0_2023_10_R1{"21.0.0.0.ru-2023-10.rur-2023-10.r1",
                                                                                  "21"};
inline constexpr OracleEngineVersion OracleEngineVersion::VER_21_0_0_0_2024_01_R1{"21.0.0.0.ru-2024-01.rur-2024-01.r1",
                                                                                  "21"};
inline constexpr OracleEngineVersion OracleEngineVersion::VER_21_0_0_0_2024_04_R1{"21.0.0.0.ru-2024-04.rur-2024-04.r1",
                                                                                  "21"};
inline constexpr OracleEngineVersion OracleEngineVersion::VER_21_0_0_0_2024_07_R1{"21.0.0.0.ru-2024-07.rur-2024-07.r1",
                                                                                  "21"};
inline constexpr OracleEngineVersion OracleEngineVersion::VER_21_0_0_0_2024_10_R1{"21.0.0.0.ru-2024-10.rur-2024-10.r1",
                                                                                  "21"};
inline constexpr OracleEngineVersion OracleEngineVersion::VER_21_0_0_0_2025_01_R1{"21.0.0.0.ru-2025-01.rur-2025-01.r1",
                                                                                  "21"};
inline constexpr OracleEngineVersion OracleEngineVersion::VER_21_0_0_0_2025_07_R1{"21.0.0.0.ru-2025-07.rur-2025-07.r1",
                                                                                  "21"};

}  // namespace cdk::rds
