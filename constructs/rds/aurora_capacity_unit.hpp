// Capacity of serverless clusters.
#pragma once

namespace cdk::rds {

/// Units of capacity of a ServerlessCluster: about 2 GiB of memory each, with what of processor and network goes with
/// them. MySQL has 1 to 256, PostgreSQL 2 to 384.
enum class AuroraCapacityUnit {
  ACU_1 = 1,
  ACU_2 = 2,
  ACU_4 = 4,
  ACU_8 = 8,
  ACU_16 = 16,
  ACU_32 = 32,
  ACU_64 = 64,
  ACU_128 = 128,
  ACU_192 = 192,
  ACU_256 = 256,
  ACU_384 = 384,
};

}  // namespace cdk::rds
