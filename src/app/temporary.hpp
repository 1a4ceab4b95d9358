// Files and folders for a while, in the folder that TMPDIR names.
#pragma once

#include <cstdio>
#include <string>

namespace cdk::app {

/// A file without a name, open to be written and read. Errors: it can't be made.
std::FILE* make_temporary_file();

/// A folder that goes away with this.
class TemporaryFolder {
 public:
  /// Errors: it can't be made.
  TemporaryFolder();
  ~TemporaryFolder();
  TemporaryFolder(const TemporaryFolder&) = delete;
  TemporaryFolder& operator=(const TemporaryFolder&) = delete;

  const std::string& path() const noexcept { return path_; }

 private:
  std::string path_;
};

}  // namespace cdk::app
