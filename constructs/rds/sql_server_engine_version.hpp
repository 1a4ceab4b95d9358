// Versions of Microsoft SQL Server.
#pragma once

#include <cdk/rds/engine_version.hpp>

namespace cdk::rds {

/// A version of Microsoft SQL Server. One without a minor number is the newest of its kind.
class SqlServerEngineVersion : public EngineVersion {
 public:
  static const SqlServerEngineVersion VER_14;
  static const SqlServerEngineVersion VER_14_00_3281_6_V1;
  static const SqlServerEngineVersion VER_14_00_3294_2_V1;
  static const SqlServerEngineVersion VER_14_00_3356_20_V1;
  static const SqlServerEngineVersion VER_14_00_3381_3_V1;
  static const SqlServerEngineVersion VER_14_00_3401_7_V1;
  static const SqlServerEngineVersion VER_14_00_3421_10_V1;
  static const SqlServerEngineVersion VER_14_00_3451_2_V1;
  static const SqlServerEngineVersion VER_14_00_3460_9_V1;
  static const SqlServerEngineVersion VER_14_00_3465_1_V1;
  static const SqlServerEngineVersion VER_14_00_3471_2_V1;
  static const SqlServerEngineVersion VER_14_00_3475_1_V1;
  static const SqlServerEngineVersion VER_14_00_3480_1_V1;
  static const SqlServerEngineVersion VER_14_00_3485_1_V1;
  static const SqlServerEngineVersion VER_14_00_3495_9_V1;
  static const SqlServerEngineVersion VER_14_00_3500_1_V1;
  static const SqlServerEngineVersion VER_14_00_3505_1_V1;
  static const SqlServerEngineVersion VER_14_00_3515_1_V1;
  static const SqlServerEngineVersion VER_15;
  static const SqlServerEngineVersion VER_15_00_4043_16_V1;
  static const SqlServerEngineVersion VER_15_00_4355_3_V1;
  static const SqlServerEngineVersion VER_15_00_4073_23_V1;
  static const SqlServerEngineVersion VER_15_00_4153_1_V1;
  static const SqlServerEngineVersion VER_15_00_4198_2_V1;
  static const SqlServerEngineVersion VER_15_00_4236_7_V1;
  static const SqlServerEngineVersion VER_15_00_4312_2_V1;
  static const SqlServerEngineVersion VER_15_00_4316_3_V1;
  static const SqlServerEngineVersion VER_15_00_4322_2_V1;
  static const SqlServerEngineVersion VER_15_00_4335_1_V1;
  static const SqlServerEngineVersion VER_15_00_4345_5_V1;
  static const SqlServerEngineVersion VER_15_00_4365_2_V1;
  static const SqlServerEngineVersion VER_15_00_4375_4_V1;
  static const SqlServerEngineVersion VER_15_00_4382_1_V1;
  static const SqlServerEngineVersion VER_15_00_4385_2_V1;
  static const SqlServerEngineVersion VER_15_00_4390_2_V1;
  static const SqlServerEngineVersion VER_15_00_4395_2_V1;
  static const SqlServerEngineVersion VER_15_00_4410_1_V1;
  static const SqlServerEngineVersion VER_15_00_4415_2_V1;
  static const SqlServerEngineVersion VER_15_00_4420_2_V1;
  static const SqlServerEngineVersion VER_15_00_4430_1_V1;
  static const SqlServerEngineVersion VER_15_00_4435_7_V1;
  static const SqlServerEngineVersion VER_15_00_4440_1_V1;
  static const SqlServerEngineVersion VER_15_00_4445_1_V1;
  static const SqlServerEngineVersion VER_15_00_4455_2_V1;
  static const SqlServerEngineVersion VER_16;
  static const SqlServerEngineVersion VER_16_00_4085_2_V1;
  static const SqlServerEngineVersion VER_16_00_4095_4_V1;
  static const SqlServerEngineVersion VER_16_00_4105_2_V1;
  static const SqlServerEngineVersion VER_16_00_4115_5_V1;
  static const SqlServerEngineVersion VER_16_00_4120_1_V1;
  static const SqlServerEngineVersion VER_16_00_4125_3_V1;
  static const SqlServerEngineVersion VER_16_00_4131_2_V1;
  static const SqlServerEngineVersion VER_16_00_4135_4_V1;
  static const SqlServerEngineVersion VER_16_00_4140_3_V1;
  static const SqlServerEngineVersion VER_16_00_4150_1_V1;
  static const SqlServerEngineVersion VER_16_00_4165_4_V1;
  static const SqlServerEngineVersion VER_16_00_4175_1_V1;
  static const SqlServerEngineVersion VER_16_00_4185_3_V1;
  static const SqlServerEngineVersion VER_16_00_4195_2_V1;
  static const SqlServerEngineVersion VER_16_00_4205_1_V1;
  static const SqlServerEngineVersion VER_16_00_4210_1_V1;
  static const SqlServerEngineVersion VER_16_00_4215_2_V1;
  static const SqlServerEngineVersion VER_16_00_4225_2_V1;
  static const SqlServerEngineVersion VER_16_00_4230_2_V1;
  static const SqlServerEngineVersion VER_16_00_4236_2_V1;

  /// A version that isn't listed here. The texts must live as long as the version.
  static constexpr SqlServerEngineVersion of(std::string_view full_version, std::string_view major_version) {
    return SqlServerEngineVersion(full_version, major_version);
  }
  constexpr std::string_view sql_server_full_version() const noexcept { return full_version(); }
  constexpr std::string_view sql_server_major_version() const noexcept { return major_version(); }

 private:
  using EngineVersion::EngineVersion;
};

inline constexpr SqlServerEngineVersion SqlServerEngineVersion::VER_14{"14.00", "14.00"};
inline constexpr SqlServerEngineVersion SqlServerEngineVersion::VER_14_00_3281_6_V1{"14.00.3281.6.v1", "14.00"};
inline constexpr SqlServerEngineVersion SqlServerEngineVersion::VER_14_00_3294_2_V1{"14.00.3294.2.v1", "14.00"};
inline constexpr SqlServerEngineVersion SqlServerEngineVersion::VER_14_00_3356_20_V1{"14.00.3356.20.v1", "14.00"};
inline constexpr SqlServerEngineVersion SqlServerEngineVersion::VER_14_00_3381_3_V1{"14.00.3381.3.v1", "14.00"};
inline constexpr SqlServerEngineVersion SqlServerEngineVersion::VER_14_00_3401_7_V1{"14.00.3401.7.v1", "14.00"};
inline constexpr SqlServerEngineVersion SqlServerEngineVersion::VER_14_00_3421_10_V1{"14.00.3421.10.v1", "14.00"};
inline constexpr SqlServerEngineVersion SqlServerEngineVersion::VER_14_00_3451_2_V1{"14.00.3451.2.v1", "14.00"};
inline constexpr SqlServerEngineVersion SqlServerEngineVersion::VER_14_00_3460_9_V1{"14.00.3460.9.v1", "14.00"};
inline constexpr SqlServerEngineVersion SqlServerEngineVersion::VER_14_00_3465_1_V1{"14.00.3465.1.v1", "14.00"};
inline constexpr SqlServerEngineVersion SqlServerEngineVersion::VER_14_00_3471_2_V1{"14.00.3471.2.v1", "14.00"};
inline constexpr SqlServerEngineVersion SqlServerEngineVersion::VER_14_00_3475_1_V1{"14.00.3475.1.v1", "14.00"};
inline constexpr SqlServerEngineVersion SqlServerEngineVersion::VER_14_00_3480_1_V1{"14.00.3480.1.v1", "14.00"};
inline constexpr SqlServerEngineVersion SqlServerEngineVersion::VER_14_00_3485_1_V1{"14.00.3485.1.v1", "14.00"};
inline constexpr SqlServerEngineVersion SqlServerEngineVersion::VER_14_00_3495_9_V1{"14.00.3495.9.v1", "14.00"};
inline constexpr SqlServerEngineVersion SqlServerEngineVersion::VER_14_00_3500_1_V1{"14.00.3500.1.v1", "14.00"};
inline constexpr SqlServerEngineVersion SqlServerEngineVersion::VER_14_00_3505_1_V1{"14.00.3505.1.v1", "14.00"};
inline constexpr SqlServerEngineVersion SqlServerEngineVersion::VER_14_00_3515_1_V1{"14.00.3515.1.v1", "14.00"};
inline constexpr SqlServerEngineVersion SqlServerEngineVersion::VER_15{"15.00", "15.00"};
inline constexpr SqlServerEngineVersion SqlServerEngineVersion::VER_15_00_4043_16_V1{"15.00.4043.16.v1", "15.00"};
inline constexpr SqlServerEngineVersion SqlServerEngineVersion::VER_15_00_4355_3_V1{"15.00.4355.3.v1", "15.00"};
inline constexpr SqlServerEngineVersion SqlServerEngineVersion::VER_15_00_4073_23_V1{"15.00.4073.23.v1", "15.00"};
inline constexpr SqlServerEngineVersion SqlServerEngineVersion::VER_15_00_4153_1_V1{"15.00.4153.1.v1", "15.00"};
inline constexpr SqlServerEngineVersion SqlServerEngineVersion::VER_15_00_4198_2_V1{"15.00.4198.2.v1", "15.00"};
inline constexpr SqlServerEngineVersion SqlServerEngineVersion::VER_15_00_4236_7_V1{"15.00.4236.7.v1", "15.00"};
inline constexpr SqlServerEngineVersion SqlServerEngineVersion::VER_15_00_4312_2_V1{"15.00.4312.2.v1", "15.00"};
inline constexpr SqlServerEngineVersion SqlServerEngineVersion::VER_15_00_4316_3_V1{"15.00.4316.3.v1", "15.00"};
inline constexpr SqlServerEngineVersion SqlServerEngineVersion::VER_15_00_4322_2_V1{"15.00.4322.2.v1", "15.00"};
inline constexpr SqlServerEngineVersion SqlServerEngineVersion::VER_15_00_4335_1_V1{"15.00.4335.1.v1", "15.00"};
inline constexpr SqlServerEngineVersion SqlServerEngineVersion::VER_15_00_4345_5_V1{"15.00.4345.5.v1", "15.00"};
inline constexpr SqlServerEngineVersion SqlServerEngineVersion::VER_15_00_4365_2_V1{"15.00.4365.2.v1", "15.00"};
inline constexpr SqlServerEngineVersion SqlServerEngineVersion::VER_15_00_4375_4_V1{"15.00.4375.4.v1", "15.00"};
inline constexpr SqlServerEngineVersion SqlServerEngineVersion::VER_15_00_4382_1_V1{"15.00.4382.1.v1", "15.00"};
inline constexpr SqlServerEngineVersion SqlServerEngineVersion::VER_15_00_4385_2_V1{"15.00.4385.2.v1", "15.00"};
inline constexpr SqlServerEngineVersion SqlServerEngineVersion::VER_15_00_4390_2_V1{"15.00.4390.2.v1", "15.00"};
inline constexpr SqlServerEngineVersion SqlServerEngineVersion::VER_15_00_4395_2_V1{"15.00.4395.2.v1", "15.00"};
inline constexpr SqlServerEngineVersion SqlServerEngineVersion::VER_15_00_4410_1_V1{"15.00.4410.1.v1", "15.00"};
inline constexpr SqlServerEngineVersion SqlServerEngineVersion::VER_15_00_4415_2_V1{"15.00.4415.2.v1", "15.00"};
inline constexpr SqlServerEngineVersion SqlServerEngineVersion::VER_15_00_4420_2_V1{"15.00.4420.2.v1", "15.00"};
inline constexpr SqlServerEngineVersion SqlServerEngineVersion::VER_15_00_4430_1_V1{"15.00.4430.1.v1", "15.00"};
inline constexpr SqlServerEngineVersion SqlServerEngineVersion::VER_15_00_4435_7_V1{"15.00.4435.7.v1", "15.00"};
inline constexpr SqlServerEngineVersion SqlServerEngineVersion::VER_15_00_4440_1_V1{"15.00.4440.1.v1", "15.00"};
inline constexpr SqlServerEngineVersion SqlServerEngineVersion::VER_15_00_4445_1_V1{"15.00.4445.1.v1", "15.00"};
inline constexpr SqlServerEngineVersion SqlServerEngineVersion::VER_15_00_4455_2_V1{"15.00.4455.2.v1", "15.00"};
inline constexpr SqlServerEngineVersion SqlServerEngineVersion::VER_16{"16.00", "16.00"};
inline constexpr SqlServerEngineVersion SqlServerEngineVersion::VER_16_00_4085_2_V1{"16.00.4085.2.v1", "16.00"};
inline constexpr SqlServerEngineVersion SqlServerEngineVersion::VER_16_00_4095_4_V1{"16.00.4095.4.v1", "16.00"};
inline constexpr SqlServerEngineVersion SqlServerEngineVersion::VER_16_00_4105_2_V1{"16.00.4105.2.v1", "16.00"};
inline constexpr SqlServerEngineVersion SqlServerEngineVersion::VER_16_00_4115_5_V1{"16.00.4115.5.v1", "16.00"};
inline constexpr SqlServerEngineVersion SqlServerEngineVersion::VER_16_00_4120_1_V1{"16.00.4120.1.v1", "16.00"};
inline constexpr SqlServerEngineVersion SqlServerEngineVersion::VER_16_00_4125_3_V1{"16.00.4125.3.v1", "16.00"};
inline constexpr SqlServerEngineVersion SqlServerEngineVersion::VER_16_00_4131_2_V1{"16.00.4131.2.v1", "16.00"};
inline constexpr SqlServerEngineVersion SqlServerEngineVersion::VER_16_00_4135_4_V1{"16.00.4135.4.v1", "16.00"};
inline constexpr SqlServerEngineVersion SqlServerEngineVersion::VER_16_00_4140_3_V1{"16.00.4140.3.v1", "16.00"};
inline constexpr SqlServerEngineVersion SqlServerEngineVersion::VER_16_00_4150_1_V1{"16.00.4150.1.v1", "16.00"};
inline constexpr SqlServerEngineVersion SqlServerEngineVersion::VER_16_00_4165_4_V1{"16.00.4165.4.v1", "16.00"};
inline constexpr SqlServerEngineVersion SqlServerEngineVersion::VER_16_00_4175_1_V1{"16.00.4175.1.v1", "16.00"};
inline constexpr SqlServerEngineVersion SqlServerEngineVersion::VER_16_00_4185_3_V1{"16.00.4185.3.v1", "16.00"};
inline constexpr SqlServerEngineVersion SqlServerEngineVersion::VER_16_00_4195_2_V1{"16.00.4195.2.v1", "16.00"};
inline constexpr SqlServerEngineVersion SqlServerEngineVersion::VER_16_00_4205_1_V1{"16.00.4205.1.v1", "16.00"};
inline constexpr SqlServerEngineVersion SqlServerEngineVersion::VER_16_00_4210_1_V1{"16.00.4210.1.v1", "16.00"};
inline constexpr SqlServerEngineVersion SqlServerEngineVersion::VER_16_00_4215_2_V1{"16.00.4215.2.v1", "16.00"};
inline constexpr SqlServerEngineVersion SqlServerEngineVersion::VER_16_00_4225_2_V1{"16.00.4225.2.v1", "16.00"};
inline constexpr SqlServerEngineVersion SqlServerEngineVersion::VER_16_00_4230_2_V1{"16.00.4230.2.v1", "16.00"};
inline constexpr SqlServerEngineVersion SqlServerEngineVersion::VER_16_00_4236_2_V1{"16.00.4236.2.v1", "16.00"};

}  // namespace cdk::rds
