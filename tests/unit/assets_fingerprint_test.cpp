#include <cdk/file_system.hpp>
#include <string>

#include "assets_support.hpp"
#include "catch.hpp"

using namespace cdk;
using assets_test::error_of;
using assets_test::TemporaryFolder;
namespace fs = std::filesystem;

namespace {

FingerprintOptions options_from(const nlohmann::json& golden) {
  FingerprintOptions options;
  for (const auto mode : {SymlinkFollowMode::NEVER, SymlinkFollowMode::ALWAYS, SymlinkFollowMode::EXTERNAL,
                          SymlinkFollowMode::BLOCK_EXTERNAL}) {
    if (golden.value("follow", "") == to_value(mode)) options.follow = mode;
  }
  for (const auto mode : {IgnoreMode::GLOB, IgnoreMode::GIT, IgnoreMode::DOCKER}) {
    if (golden.value("ignoreMode", "") == to_value(mode)) options.ignore_mode = mode;
  }
  options.exclude = golden.value("exclude", options.exclude);
  options.extra_hash = golden.value("extraHash", "");
  return options;
}

void check_copy(const nlohmann::json& golden, const std::string& root, const CopyOptions& options) {
  const TemporaryFolder other;
  const std::string copy = other / "copy";
  if (golden.contains("copyRefused")) {
    CHECK(error_of([&] { FileSystem::copy_directory(root, copy, options); }).starts_with("The link "));
    return;
  }
  FileSystem::copy_directory(root, copy, options);
  if (!golden.contains("copyFingerprint")) {
    CHECK_FALSE(fs::exists(copy));
    return;
  }
  CHECK(assets_test::listing(copy) == golden["copy"].get<std::vector<std::string>>());
  CHECK(FileSystem::fingerprint(copy, {.follow = SymlinkFollowMode::NEVER}) ==
        golden["copyFingerprint"].get<std::string>());
}

}  // namespace

TEST_CASE("fingerprints and copies of folders are the real CDK's") {
  const nlohmann::json trees = assets_test::golden("trees.json");
  REQUIRE(trees.size() >= 250);
  for (const nlohmann::json& golden : trees) {
    INFO(golden.dump());
    const TemporaryFolder base;
    assets_test::lay_out(base, golden["entries"]);
    const FingerprintOptions options = options_from(golden["options"]);
    CHECK(FileSystem::fingerprint(base / "root", options) == golden["fingerprint"].get<std::string>());
    check_copy(golden, base / "root", options);
  }
}
