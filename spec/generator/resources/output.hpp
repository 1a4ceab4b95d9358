// The generated files on disk.
#pragma once

#include <filesystem>
#include <set>
#include <string>

namespace cdk::spec_gen {

/// Writes files below a folder, only those whose content changes, so that nothing is compiled again for nothing.
class Output {
 public:
  explicit Output(std::filesystem::path folder) : folder_(std::move(folder)) {}

  /// Throws std::filesystem::filesystem_error when it can't be written, std::runtime_error when it was already.
  void write(const std::filesystem::path& path, const std::string& content);

  /// Removes class headers and umbrellas of earlier runs that this one didn't write.
  void remove_leftovers() const;

 private:
  std::filesystem::path folder_;
  std::set<std::filesystem::path> written_;
};

/// Throws std::filesystem::filesystem_error when it can't be read.
std::string read_file(const std::filesystem::path& path);

}  // namespace cdk::spec_gen
