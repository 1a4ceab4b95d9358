// What the tests of the file side share: golden answers of the real CDK, and folders to try things in.
#pragma once

#include <filesystem>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

namespace assets_test {

/// A file of tests/unit/assets.
nlohmann::json golden(const std::string& name);
/// The same, with the members of objects in the order of the file.
nlohmann::ordered_json ordered_golden(const std::string& name);

/// A folder of its own that goes away again.
class TemporaryFolder {
 public:
  TemporaryFolder();
  ~TemporaryFolder();
  TemporaryFolder(const TemporaryFolder&) = delete;
  TemporaryFolder& operator=(const TemporaryFolder&) = delete;

  std::string path() const { return path_.string(); }
  std::string operator/(const std::string& name) const { return (path_ / name).string(); }
  /// Makes a file with the folders above it, and gives its path.
  std::string write(const std::string& name, const std::string& content) const;

 private:
  std::filesystem::path path_;
};

std::string read_file(const std::string& path);
/// What a folder holds, a line for each thing: "file a", "folder b", "link c -> ../d".
std::vector<std::string> listing(const std::string& folder);
/// Entries of a golden case: [kind, path, content or target].
void lay_out(const TemporaryFolder& base, const nlohmann::json& entries);

/// The text of the cdk::Error that something throws, without the place in front; "no error" when it throws none.
template <class Work>
std::string error_of(Work work);

std::string without_place(const std::string& text);

}  // namespace assets_test

#include <cdk/error.hpp>

template <class Work>
std::string assets_test::error_of(Work work) {
  try {
    work();
  } catch (const cdk::Error& error) {
    return without_place(error.what());
  }
  return "no error";
}
