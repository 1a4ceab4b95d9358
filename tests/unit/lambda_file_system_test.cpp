#include <cdk/efs.hpp>
#include <cdk/lambda_.hpp>

#include "catch.hpp"
#include "ec2_support.hpp"

using namespace cdk;
using lambda_::FileSystem;
using lambda_::Function;
using lambda_::Runtime;

namespace {

const std::string RULE = " (AWS::Lambda::Function FileSystemConfigs)";

struct Mounting : Network {
  ec2::Vpc& at = vpc();
  efs::AccessPoint& way = stack.add<efs::FileSystem>("files", {.vpc = at}).add_access_point("way");

  lambda_::FunctionProps props(const Input<std::string>& path = "/mnt/data") {
    return {.code = lambda_::Code::from_inline("x"),
            .handler = "index.handler",
            .runtime = Runtime::PYTHON_3_13,
            .filesystem = FileSystem::from_efs_access_point(way, path),
            .vpc = at};
  }
  std::string refused(const Input<std::string>& path) {
    return refusal([&] { stack.add<Function>("it", props(path)); });
  }
};

}  // namespace

TEST_CASE("functions mount file systems in a VPC, without snapshots") {
  Mounting f;
  auto without = f.props();
  without.vpc = {};
  CHECK(f.error<Function>(without) == of_it("filesystem without vpc; allowed: vpc with it" + RULE));
  Mounting g;
  auto snap = g.props();
  snap.snap_start = lambda_::SnapStartConf::ON_PUBLISHED_VERSIONS;
  CHECK(g.error<Function>(snap) == of_it("filesystem with snap_start; allowed: one of the two" + RULE));
}

TEST_CASE("functions mount file systems below /mnt") {
  const std::string allowed =
      "\"; allowed: \"/mnt/\" and letters, digits, hyphens, underscores and dots, at most 160 characters" + RULE;
  for (const std::string path : {"data", "/mnt/", "/mnt/a/b", "/data"})
    CHECK(Mounting().refused(path) == of_it("the mount path \"" + path + allowed));
  const std::string longest = "/mnt/" + std::string(155, 'a');
  CHECK(Mounting().refused(longest).empty());
  CHECK(Mounting().refused(longest + "a") == of_it("the mount path \"" + longest + "a" + allowed));
}
