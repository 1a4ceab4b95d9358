// Folders as archives: the same bytes for the same content.
#include <filesystem>

#include "app/process.hpp"
#include "app/publish/zip_folder.hpp"
#include "assets_support.hpp"
#include "catch.hpp"

using namespace cdk::app;
using assets_test::error_of;
using assets_test::read_file;
using assets_test::TemporaryFolder;
using cdk::app::publish::zip_folder;
namespace fs = std::filesystem;

namespace {

void fill(const TemporaryFolder& folder) {
  folder.write("in/b.txt", std::string(10'000, 'b'));
  folder.write("in/a/\xc3\xa4.txt", "umlaut");
  fs::permissions(folder.write("in/run.sh", "#!/bin/sh\n"), fs::perms::owner_all);
  fs::create_directory(folder / "in/empty");
  fs::create_symlink("b.txt", folder / "in/link");
}

/// What Python's zipfile finds: a line for each entry with its name, size, date and mode.
std::string entries_of(const std::string& archive) {
  return run({.arguments = {"python3", "-c",
                            "import sys, zipfile\n"
                            "for e in zipfile.ZipFile(sys.argv[1]).infolist():\n"
                            "    print(e.filename, e.file_size, e.date_time, oct(e.external_attr >> 16))",
                            archive},
              .environment = {{"PYTHONUTF8", "1"}}})
      .output;
}

}  // namespace

TEST_CASE("A folder is packed to the same bytes, whenever and wherever") {
  const TemporaryFolder one, other;
  fill(one);
  fill(other);
  fs::last_write_time(other / "in/b.txt", fs::file_time_type::clock::now() - std::chrono::hours(1000));
  fs::permissions(other / "in/b.txt", fs::perms::group_write, fs::perm_options::add);
  zip_folder(one / "in", one / "out.zip");
  zip_folder(other / "in", other / "out.zip");
  CHECK(read_file(one / "out.zip") == read_file(other / "out.zip"));
  CHECK(read_file(one / "out.zip").size() < 2000);
}

TEST_CASE("What is in an archive: files, links followed, executable bits") {
  if (!run({.arguments = {"python3", "--version"}}).succeeded()) return;  // the one that reads it back
  const TemporaryFolder folder;
  fill(folder);
  zip_folder(folder / "in", folder / "out.zip");
  CHECK(entries_of(folder / "out.zip") ==
        "a/\xc3\xa4.txt 6 (1980, 1, 1, 0, 0, 0) 0o100644\n"
        "b.txt 10000 (1980, 1, 1, 0, 0, 0) 0o100644\n"
        "link 10000 (1980, 1, 1, 0, 0, 0) 0o100644\n"
        "run.sh 10 (1980, 1, 1, 0, 0, 0) 0o100755\n");
}

TEST_CASE("What can't be packed") {
  const TemporaryFolder folder;
  fs::create_directory(folder / "empty");
  CHECK(error_of([&] { zip_folder(folder / "empty", folder / "out.zip"); }) ==
        "error: the folder '" + (folder / "empty") + "' can't be packed: it holds no file; allowed: one file at least");
  CHECK(error_of([&] { zip_folder(folder / "none", folder / "out.zip"); }) ==
        "error: the folder '" + (folder / "none") + "' can't be packed: Cannot read the folder " + (folder / "none") +
            ": No such file or directory; allowed: a folder whose files can be read");
  folder.write("in/a", "a");
  const std::string unwritable = error_of([&] { zip_folder(folder / "in", "/nowhere/out.zip"); });
  CHECK(unwritable.starts_with("error: the archive '/nowhere/out.zip' can't be written: "));  // then libzip's words
  CHECK(unwritable.ends_with("No such file or directory; allowed: files that can be read, and a disk with room"));
}
