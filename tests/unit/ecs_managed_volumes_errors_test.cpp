#include <cdk/ecs/service_managed_volume.hpp>
#include <cdk/fn.hpp>

#include "catch.hpp"
#include "ecs_fargate_support.hpp"

using namespace cdk;
using Type = ec2::EbsDeviceVolumeType;

namespace {

const std::string RULE = " (AWS::ECS::Service VolumeConfigurations.ManagedEBSVolume)";

/// What follows the volume's path, when a volume is refused.
std::string volume_error(const ecs::ServiceManagedEBSVolumeConfiguration& config) {
  App app;
  auto& stack = app.add<Stack>("stack");
  const std::string text =
      refusal([&] { stack.add<ecs::ServiceManagedVolume>("volume", {.name = "data", .managed_ebs_volume = config}); });
  const std::string start = "error: [stack/volume] ";
  return text.starts_with(start) ? text.substr(start.size()) : text;
}

std::string size_error(Type type, double gib) {
  ecs::ServiceManagedEBSVolumeConfiguration config{.size = Size::gibibytes(gib), .volume_type = type};
  if (type == Type::IO1 || type == Type::IO2) config.iops = 100;
  return volume_error(config);
}

std::string iops_error(Type type, Input<std::int64_t> iops) {
  return volume_error({.iops = iops, .size = Size::gibibytes(200), .volume_type = type});
}

}  // namespace

TEST_CASE("a volume has a size or is made from a snapshot") {
  CHECK(volume_error({}) == "a volume with neither size nor snap_shot_id; allowed: one of them at least" + RULE);
  for (const char* id : {"vol-05abe246af", "snap-", "snap-xyz"})
    CHECK(volume_error({.snap_shot_id = id}) ==
          "snap_shot_id is \"" + std::string(id) +
              "\"; allowed: \"snap-\" and hexadecimal digits, such as \"snap-05abe246af\"" + RULE);
  CHECK(volume_error({.snap_shot_id = "snap-05abe246af"}) == "");
  CHECK(volume_error({.snap_shot_id = Fn::import_value("snapshot")}) == "");
}

TEST_CASE("only a snapshot's data is fetched, at a rate") {
  CHECK(volume_error({.size = Size::gibibytes(10), .volume_initialization_rate = Size::mebibytes(100)}) ==
        "volume_initialization_rate without a snapshot; allowed: a rate together with snap_shot_id" + RULE);
  for (const int rate : {99, 301})
    CHECK(volume_error({.snap_shot_id = "snap-1", .volume_initialization_rate = Size::mebibytes(rate)}) ==
          "volume_initialization_rate is " + std::to_string(rate) + " MiB; allowed: 100 to 300 MiB" + RULE);
  CHECK(volume_error({.snap_shot_id = "snap-1", .volume_initialization_rate = Size::mebibytes(300)}) == "");
}

TEST_CASE("volumes have sizes that EBS offers") {
  struct Case {
    Type type;
    double gib;
    std::string error;
  };
  const Case cases[] = {
      {Type::GP2, 16385, "size of a volume of type gp2 is 16385 GiB; allowed: 1 to 16384 GiB"},
      {Type::GP3, 65537, "size of a volume of type gp3 is 65537 GiB; allowed: 1 to 65536 GiB"},
      {Type::IO1, 3, "size of a volume of type io1 is 3 GiB; allowed: 4 to 16384 GiB"},
      {Type::IO2, 65537, "size of a volume of type io2 is 65537 GiB; allowed: 4 to 65536 GiB"},
      {Type::SC1, 124, "size of a volume of type sc1 is 124 GiB; allowed: 125 to 16384 GiB"},
      {Type::ST1, 16385, "size of a volume of type st1 is 16385 GiB; allowed: 125 to 16384 GiB"},
      {Type::STANDARD, 1025, "size of a volume of type standard is 1025 GiB; allowed: 1 to 1024 GiB"},
  };
  for (const Case& one : cases) CHECK(size_error(one.type, one.gib) == one.error + RULE);
  CHECK(size_error(Type::STANDARD, 1024) == "");
  CHECK(size_error(Type::IO1, 4) == "");
}

TEST_CASE("a throughput is for gp3") {
  const auto error = [](std::optional<Type> type, int throughput) {
    return volume_error({.size = Size::gibibytes(10), .throughput = throughput, .volume_type = type});
  };
  CHECK(error({}, 125) == "throughput for a volume of type gp2; allowed: throughput for gp3 volumes" + RULE);
  CHECK(error(Type::GP3, 2001) == "throughput is 2001; allowed: at most 2000 MiB a second" + RULE);
  CHECK(error(Type::GP3, 2000) == "");
}

TEST_CASE("IOPS are given where EBS takes them, and where it needs them") {
  for (const char* type : {"io1", "io2"})
    CHECK(iops_error(type == std::string("io1") ? Type::IO1 : Type::IO2, {}) ==
          "a volume of type " + std::string(type) + " without iops; allowed: iops for io1 and io2 volumes" + RULE);
  CHECK(iops_error(Type::ST1, 3000) ==
        "iops for a volume of type st1; allowed: iops for gp3, io1 and io2 volumes" + RULE);
  CHECK(iops_error(Type::GP3, 2999) == "iops of a volume of type gp3 is 2999; allowed: 3000 to 80000" + RULE);
  CHECK(iops_error(Type::IO1, 64001) == "iops of a volume of type io1 is 64001; allowed: 100 to 64000" + RULE);
  CHECK(iops_error(Type::IO2, 256001) == "iops of a volume of type io2 is 256001; allowed: 100 to 256000" + RULE);
  CHECK(iops_error(Type::IO2, 256000) == "");
}

TEST_CASE("a service makes one volume for a task") {
  Served s;
  auto& service = s.service(s.props());
  for (const char* id : {"one", "two"}) {
    auto& volume =
        s.stack.add<ecs::ServiceManagedVolume>(id, {.name = id, .managed_ebs_volume = {.size = Size::gibibytes(10)}});
    service.add_volume(volume);
  }
  CHECK(refusal([&] { s.app.synth(); }) ==
        "error: [stack/service] 2 volume_configurations; allowed: one for each service (AWS::ECS::Service "
        "VolumeConfigurations)");
}
