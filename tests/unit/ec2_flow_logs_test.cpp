// How flow logs are written to buckets.
#include "catch.hpp"
#include "ec2_support.hpp"
#include "rendered.hpp"

using namespace cdk;
using ec2::FlowLogFileFormat;

namespace {

Value options_of(const ec2::S3DestinationOptions& options) {
  Network network;
  network.vpc().add_flow_log("log", {.destination = ec2::FlowLogDestination::to_s3({}, "logs", options)});
  return Rendered(network.app).properties("vpclogFlowLog21FD02A2").find("DestinationOptions");
}

}  // namespace

TEST_CASE("how files are written is told in full, or not at all") {
  CHECK(options_of({.file_format = FlowLogFileFormat::PARQUET,
                    .hive_compatible_partitions = true,
                    .per_hour_partition = true}) ==
        parse_json(R"({"fileFormat": "parquet", "perHourPartition": true, "hiveCompatiblePartitions": true})"));
  CHECK(options_of({.file_format = FlowLogFileFormat::PLAIN_TEXT}) ==
        parse_json(R"({"fileFormat": "plain-text", "perHourPartition": false, "hiveCompatiblePartitions": false})"));
  CHECK_FALSE(options_of({.per_hour_partition = false}).is_set());
}
