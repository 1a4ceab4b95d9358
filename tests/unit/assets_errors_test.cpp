#include <sys/stat.h>

#include <cdk/app.hpp>
#include <cdk/asset_image.hpp>
#include <cdk/asset_path.hpp>
#include <cdk/asset_staging.hpp>
#include <cdk/file_system.hpp>
#include <cdk/stack.hpp>
#include <cstdlib>
#include <string>

#include "assets_support.hpp"
#include "catch.hpp"

using namespace cdk;
using assets_test::error_of;
using assets_test::TemporaryFolder;
namespace fs = std::filesystem;

namespace {

constexpr const char* FIND_ALLOWED =
    "; allowed: a file or folder; a relative path starts at the working folder or at the source file's own folder";

// What the error says when the asset is staged.
std::string staging_error(const AssetStagingProps& props) {
  App app;
  Stack& stack = app.add<Stack>("stack");
  return error_of([&] { stack.add<AssetStaging>("asset", props); });
}

std::string source_folder() { return fs::absolute(fs::path(__FILE__)).parent_path().string(); }

}  // namespace

TEST_CASE("a relative path is looked up from the working folder, then from the source file's") {
  const TemporaryFolder work;
  const fs::path before = fs::current_path();
  fs::current_path(work.path());
  CHECK(find_asset("assets/trees.js") == source_folder() + "/assets/trees.js");
  CHECK(find_asset("./assets/../assets/") == source_folder() + "/assets");
  work.write("assets/trees.js", "nearer");
  CHECK(find_asset("assets/trees.js") == work / "assets/trees.js");
  CHECK(find_asset(work / "assets") == work / "assets");
  CHECK(error_of([] { find_asset("service"); }) == "Cannot find the asset \"service\" at " + work / "service" + " or " +
                                                       source_folder() + "/service" + FIND_ALLOWED);
  CHECK(staging_error({.source_path = "service"}) == "[stack/asset] Cannot find the asset \"service\" at " +
                                                         work / "service" + " or " + source_folder() + "/service" +
                                                         FIND_ALLOWED);
  fs::current_path(before);
}

TEST_CASE("without a folder for temporary files none is made") {
  const std::string before = fs::temp_directory_path().string();
  ::setenv("TMPDIR", "/no/such/folder", 1);
  CHECK(error_of([] { FileSystem::tmpdir(); }) == "There is no folder for temporary files; allowed: TMPDIR names one");
  ::setenv("TMPDIR", before.c_str(), 1);
}

TEST_CASE("the error says where the asset was named") {
  std::string text;
  const unsigned line = __LINE__ + 2;
  try {
    find_asset("/no/such/folder");
  } catch (const Error& error) {
    text = error.what();
  }
  CHECK(text == std::string(__FILE__) + ":" + std::to_string(line) +
                    ": error: Cannot find the asset \"/no/such/folder\" at /no/such/folder" + FIND_ALLOWED);
}

TEST_CASE("an asset that isn't there is refused") {
  const TemporaryFolder folder;
  fs::create_symlink("missing", folder / "dangling");
  fs::create_symlink("circle", folder / "circle");
  CHECK(staging_error({.source_path = folder / "missing"}) ==
        "[stack/asset] Cannot find the asset \"" + folder / "missing" + "\" at " + folder / "missing" + FIND_ALLOWED);
  CHECK(staging_error({.source_path = folder / "dangling"}) ==
        "[stack/asset] Cannot find the asset \"" + folder / "dangling" + "\" at " + folder / "dangling" +
            " (a link that leads nowhere)" + FIND_ALLOWED);
  CHECK(staging_error({.source_path = folder / "circle"}) == "[stack/asset] Cannot find the asset \"" +
                                                                 folder / "circle" + "\" at " + folder / "circle" +
                                                                 " (a link that leads nowhere)" + FIND_ALLOWED);
  CHECK(staging_error({.source_path = ""}) ==
        std::string("[stack/asset] The path of an asset is empty") + FIND_ALLOWED);
  CHECK(staging_error({.source_path = "a\xff"}) ==
        "[stack/asset] The path of an asset is no text: \"a\xEF\xBF\xBD\"; allowed: UTF-8 without zero bytes");
  CHECK(staging_error({.source_path = std::string("a\0b", 3)}) ==
        "[stack/asset] The path of an asset is no text: \"a\xEF\xBF\xBD"
        "b\"; allowed: UTF-8 without zero bytes");
}

TEST_CASE("an asset is a file or a folder, and all in it can be read") {
  const TemporaryFolder folder;
  ::mkfifo((folder / "pipe").c_str(), 0600);
  CHECK(staging_error({.source_path = folder / "pipe"}) ==
        "[stack/asset] The asset " + folder / "pipe" + " is neither a file nor a folder; allowed: a file or a folder");
  fs::create_directory(folder / "tree");
  fs::create_symlink("../pipe", folder / "tree/link");
  CHECK(staging_error({.source_path = folder / "tree"}) == "[stack/asset] Cannot take the fingerprint of " +
                                                               folder / "tree/link" +
                                                               "; allowed: files, folders and links to them");
  CHECK(staging_error({.source_path = folder / "tree", .follow = SymlinkFollowMode::NEVER}) == "no error");
  folder.write("names/caf\xe9", "");
  CHECK(staging_error({.source_path = folder / "names"}) == "[stack/asset] A name in " + folder / "names" +
                                                                " is not valid UTF-8: \"caf\xEF\xBF\xBD\"; allowed: "
                                                                "names in UTF-8");
  // Reading the start of one's own memory fails, even for root.
  if (fs::exists("/proc/self/mem")) {
    const std::string memory = fs::canonical("/proc/self/mem").string();
    CHECK(staging_error({.source_path = memory}) == "[stack/asset] Cannot read " + memory + ": Input/output error");
  }
}

TEST_CASE("a hash and its type must agree") {
  const TemporaryFolder folder;
  const std::string file = folder.write("file", "");
  CHECK(staging_error({.source_path = file, .asset_hash = "x", .asset_hash_type = AssetHashType::SOURCE}) ==
        "[stack/asset] The asset_hash_type is source although there is an asset_hash; allowed: CUSTOM, or no "
        "asset_hash_type");
  CHECK(staging_error({.source_path = file, .asset_hash_type = AssetHashType::CUSTOM}) ==
        "[stack/asset] The asset_hash_type is custom, and there is no asset_hash; allowed: an asset_hash, or another "
        "type");
  CHECK(staging_error({.source_path = file, .asset_hash_type = AssetHashType::OUTPUT}) ==
        "[stack/asset] The asset_hash_type is output, and nothing is bundled; allowed: SOURCE or CUSTOM");
}

TEST_CASE("BLOCK_EXTERNAL refuses links that leave the folder") {
  const TemporaryFolder folder;
  folder.write("tree/inside", "");
  fs::create_symlink("inside", folder / "tree/allowed");
  const AssetStagingProps props = {.source_path = folder / "tree", .follow = SymlinkFollowMode::BLOCK_EXTERNAL};
  CHECK(staging_error(props) == "no error");
  fs::create_symlink("/nowhere", folder / "tree/link");
  const std::string refusal = "The link " + folder / "tree/link" +
                              " leads out of the folder, to /nowhere; allowed: links within the folder, while `follow` "
                              "is BLOCK_EXTERNAL; ALWAYS and EXTERNAL follow others";
  CHECK(staging_error(props) == "[stack/asset] " + refusal);
  CHECK(error_of([&] {
          FileSystem::copy_directory(folder / "tree", folder / "copy", {.follow = SymlinkFollowMode::BLOCK_EXTERNAL});
        }) == refusal);
}

TEST_CASE("an image needs a folder with a Dockerfile") {
  const TemporaryFolder folder;
  fs::create_directory(folder / "empty");
  App app;
  Stack& stack = app.add<Stack>("stack");
  CHECK(error_of([&] { docker_image_staging(stack, {.directory = folder / "none"}); }) ==
        "[stack] Cannot find the asset \"" + folder / "none" + "\" at " + folder / "none" + FIND_ALLOWED);
  CHECK(error_of([&] { docker_image_staging(stack, {.directory = folder / "empty"}); }) ==
        "[stack] Cannot find the Dockerfile at " + folder / "empty/Dockerfile" +
            "; allowed: a folder with a Dockerfile, or `file` to name another");
  CHECK(error_of([&] { docker_image_staging(stack, {.directory = folder / "empty", .file = "dev/Dockerfile"}); }) ==
        "[stack] Cannot find the Dockerfile at " + folder / "empty/dev/Dockerfile" +
            "; allowed: a folder with a Dockerfile, or `file` to name another");
}

TEST_CASE("FileSystem says what it can't do") {
  const TemporaryFolder folder;
  const std::string file = folder.write("file", "");
  CHECK(error_of([&] { FileSystem::fingerprint(folder / "missing"); }) == "Cannot find " + folder / "missing");
  CHECK(error_of([&] { FileSystem::copy_directory(file, folder / "copy"); }) == file + " is not a folder");
  CHECK(error_of([&] { FileSystem::is_empty(folder / "missing"); }) ==
        "Cannot read the folder " + folder / "missing" + ": No such file or directory");
  CHECK(error_of([&] { FileSystem::copy_directory(folder.path(), file); }) ==
        "Cannot make the folder " + file + ": Not a directory");
}

TEST_CASE("FileSystem's small helpers") {
  const std::string made = FileSystem::mkdtemp("cdk-test-");
  CHECK(made.starts_with(FileSystem::tmpdir() + "/cdk-test-"));
  CHECK(made.size() == FileSystem::tmpdir().size() + 16);
  CHECK(FileSystem::is_empty(made));
  fs::create_directory(made + "/sub");
  CHECK_FALSE(FileSystem::is_empty(made));
  FileSystem::rmrf(made);
  CHECK_FALSE(fs::exists(made));
  CHECK(error_of([&] { FileSystem::rmrf(made); }) == "no error");
}

TEST_CASE("copies keep permissions, and fingerprints don't see them") {
  const TemporaryFolder folder;
  const std::string file = folder.write("tree/run.sh", "#!/bin/sh\r\n");
  const std::string before = FileSystem::fingerprint(folder / "tree");
  fs::permissions(file, fs::perms::owner_all);
  CHECK(FileSystem::fingerprint(folder / "tree") == before);
  FileSystem::copy_directory(folder / "tree", folder / "copy");
  CHECK(fs::status(folder / "copy/run.sh").permissions() == fs::perms::owner_all);
  CHECK(assets_test::read_file(folder / "copy/run.sh") == "#!/bin/sh\r\n");
}
