#include <cdk/app.hpp>
#include <cdk/asset_image.hpp>
#include <cdk/asset_path.hpp>
#include <cdk/asset_staging.hpp>
#include <cdk/stack.hpp>
#include <string>

#include "assets_support.hpp"
#include "catch.hpp"

using namespace cdk;
using assets_test::error_of;
using assets_test::TemporaryFolder;
using nlohmann::json;
namespace fs = std::filesystem;

namespace {

template <class Mode, std::size_t N>
std::optional<Mode> mode_named(const auto& props, const char* name, const Mode (&modes)[N]) {
  for (const Mode mode : modes) {
    if (props.value(name, "") == to_value(mode)) return mode;
  }
  return std::nullopt;
}

constexpr SymlinkFollowMode FOLLOW[] = {SymlinkFollowMode::NEVER, SymlinkFollowMode::ALWAYS,
                                        SymlinkFollowMode::EXTERNAL, SymlinkFollowMode::BLOCK_EXTERNAL};
constexpr IgnoreMode IGNORE[] = {IgnoreMode::GLOB, IgnoreMode::GIT, IgnoreMode::DOCKER};
constexpr AssetHashType HASH[] = {AssetHashType::SOURCE, AssetHashType::OUTPUT, AssetHashType::CUSTOM};

AssetStagingProps staging_props(const json& props, const std::string& source) {
  return {.source_path = source,
          .asset_hash = props.value("assetHash", ""),
          .asset_hash_type = mode_named(props, "assetHashType", HASH),
          .exclude = props.value("exclude", std::vector<std::string>{}),
          .extra_hash = props.value("extraHash", ""),
          .follow = mode_named(props, "follow", FOLLOW),
          .ignore_mode = mode_named(props, "ignoreMode", IGNORE)};
}

std::vector<Member> staging_context(const json& golden) {
  std::vector<Member> context = {{"aws:cdk:disable-asset-staging", Value(golden["disabled"].get<bool>())}};
  if (golden.contains("salt"))
    context.push_back({"@aws-cdk/core:assetHashSalt", Value(golden["salt"].get<std::string>())});
  return context;
}

void check_staging(const json& golden, const TemporaryFolder& base) {
  INFO(golden.dump());
  App app({.context = staging_context(golden), .outdir = "/somewhere/cdk.out"});
  Stack& stack = app.add<Stack>("stack");
  Stack& inside = app.add<Stage>("Outer").add<Stage>("Inner").add<Stack>("stack");
  const std::string name = golden["name"];
  const auto& staging = stack.add<AssetStaging>("asset", staging_props(golden["props"], base / ("root/" + name)));
  const auto expected_path = [&](const char* member) {
    std::string path = golden[member];
    return path.starts_with("$BASE") ? path.replace(0, 5, base.path()) : path;
  };
  CHECK(staging.asset_hash() == golden["hash"].get<std::string>());
  CHECK(staging.relative_staged_path(stack) == expected_path("path"));
  CHECK(staging.relative_staged_path(inside) == expected_path("inside"));
  CHECK((staging.packaging() == FileAssetPackaging::ZIP_DIRECTORY) ==
        (golden["packaging"].get<std::string>() == "zip"));
  CHECK(staging.is_archive() == golden["archive"].get<bool>());
  CHECK(staging.copy().has_value() != golden["disabled"].get<bool>());
}

DockerImageHashOptions hash_options(const nlohmann::ordered_json& props) {
  const auto map = [&](const char* name) -> std::optional<DockerImageHashOptions::Map> {
    if (!props.contains(name)) return std::nullopt;
    DockerImageHashOptions::Map entries;
    for (const auto& [key, value] : props[name].items()) entries.emplace_back(key, value);
    return entries;
  };
  const auto text = [&](const char* name) -> std::optional<std::string> {
    if (!props.contains(name)) return std::nullopt;
    return props[name].get<std::string>();
  };
  DockerImageHashOptions options = {.build_args = map("buildArgs"),
                                    .build_contexts = map("buildContexts"),
                                    .build_secrets = map("buildSecrets"),
                                    .build_ssh = props.value("buildSsh", ""),
                                    .extra_hash = props.value("extraHash", ""),
                                    .file = props.value("file", ""),
                                    .network_mode = text("networkMode"),
                                    .platform = text("platform"),
                                    .target = props.value("target", "")};
  if (props.contains("outputs")) options.outputs = props["outputs"].get<std::vector<std::string>>();
  return options;
}

// An image as ecr_assets builds it.
struct Image : Construct {
  Image(const Scope& scope, const DockerImageStagingOptions& options)
      : Construct(scope), staging(add<AssetStaging>("Staging", docker_image_staging(*this, options))) {}

  AssetStaging& staging;
};

void check_image(const nlohmann::ordered_json& golden) {
  INFO(golden.dump());
  const TemporaryFolder base;
  const TemporaryFolder out;
  assets_test::lay_out(base, golden["entries"]);
  const nlohmann::ordered_json& props = golden["props"];
  App app({.outdir = out / "assembly"});
  const Image& image = app.add<Stack>("stack").add<Image>(
      "image", DockerImageStagingOptions{.directory = base / "root",
                                         .exclude = props.value("exclude", std::vector<std::string>{}),
                                         .file = props.value("file", ""),
                                         .follow = mode_named(props, "followSymlinks", FOLLOW),
                                         .hash = hash_options(props),
                                         .ignore_mode = mode_named(props, "ignoreMode", IGNORE)});
  CHECK(image.staging.asset_hash() == golden["hash"].get<std::string>());
  app.synth().write(out / "assembly");
  CHECK(assets_test::listing(image.staging.absolute_staged_path()) == golden["copy"].get<std::vector<std::string>>());
}

}  // namespace

TEST_CASE("assets have the hashes and paths of the real CDK") {
  const json table = assets_test::golden("staging.json");
  REQUIRE(table["cases"].size() > 150);
  const TemporaryFolder base;
  assets_test::lay_out(base, table["entries"]);
  for (const json& golden : table["cases"]) check_staging(golden, base);
}

TEST_CASE("images have the hashes of the real CDK, and its files are what is copied") {
  const auto cases = assets_test::ordered_golden("images.json");
  REQUIRE(cases.size() >= 80);
  for (const auto& golden : cases) check_image(golden);
}

TEST_CASE("the image of the first seed has its hash, wherever the folder lies") {
  const fs::path service = fs::path(__FILE__).parent_path() / "../conformance/nlb_alb_fargate/service";
  const TemporaryFolder elsewhere;
  fs::copy(service, elsewhere / "moved");
  for (const std::string& directory : {service.string(), elsewhere / "moved"}) {
    App app;
    const Image& image = app.add<Stack>("stack").add<Image>("image", DockerImageStagingOptions{.directory = directory});
    CHECK(image.staging.asset_hash() == "e9f85a7ebc9cbe8bbfe92f533c80c759097efc831b2dff7944da77fe4cb33736");
  }
}

TEST_CASE("an assembly holds each asset once, and never itself") {
  const TemporaryFolder base;
  base.write("source/a.txt", "a");
  base.write("source/out/cdk.out", "an assembly from before");
  base.write("single.zip", "zip");
  const std::string out = base / "source/out";
  App app({.outdir = out});
  Stack& stack = app.add<Stack>("stack");
  const auto& folder = stack.add<AssetStaging>("folder", {.source_path = base / "source"});
  stack.add<AssetStaging>("again", {.source_path = base / "source"});
  stack.add<AssetStaging>("single", {.source_path = base / "single.zip"});
  const CloudAssembly assembly = app.synth();
  CHECK(assembly.copies().size() == 2);
  CHECK_FALSE(fs::exists(folder.absolute_staged_path()));
  assembly.write(out);
  CHECK(assets_test::listing(folder.absolute_staged_path()) == std::vector<std::string>{"file a.txt"});
  CHECK(assets_test::read_file(out + "/" + assembly.copies()[1].destination) == "zip");

  App second({.outdir = out});
  CHECK(second.add<Stack>("stack").add<AssetStaging>("folder", {.source_path = base / "source"}).asset_hash() ==
        folder.asset_hash());
}

TEST_CASE("an asset that vanishes before it is copied leaves the old assembly whole") {
  const TemporaryFolder base;
  const std::string source = base.write("source.txt", "a");
  base.write("out/old.template.json", "old");
  App app({.outdir = base / "out"});
  app.add<Stack>("stack").add<AssetStaging>("asset", {.source_path = source});
  const CloudAssembly assembly = app.synth();
  fs::remove(source);
  CHECK(error_of([&] { assembly.write(base / "out"); }) ==
        "error: the assembly can't be written to '" + base / "out" + "': Cannot find the asset " + source +
            " any more; allowed: a folder that can be made or replaced, on a disk with room");
  CHECK(assets_test::listing(base.path()) == std::vector<std::string>{"folder out", "file out/old.template.json"});
}
