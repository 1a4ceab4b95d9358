// Fingerprints and copies of files and folders.
#pragma once

#include <cdk/copy_options.hpp>
#include <source_location>
#include <string>
#include <string_view>

namespace cdk {

/// File system utilities. Relative paths are looked up from the working folder. Every error names the path, the
/// system's reason, and the caller's line.
class FileSystem {
 public:
  FileSystem() = delete;

  /// A SHA-256 over what a file, or a folder with all below it, holds: 64 hexadecimal digits, the same wherever it
  /// lies. Names, contents, kinds of link and the options count; times, permissions and empty folders don't; CRLF
  /// counts as LF. Errors: nothing is there; a file or folder can't be read; a name isn't UTF-8; a followed link leads
  /// to a device.
  static std::string fingerprint(std::string_view file_or_directory, const FingerprintOptions& options = {},
                                 std::source_location where = std::source_location::current());

  /// Copies what a folder holds into another, which is made if need be. Links that stay within the source point to the
  /// same place of the copy.
  /// @param root_dir where exclude patterns start and what counts as inside; the source itself when empty
  /// Errors: the source is no folder; a file can't be read or written; a link that `follow` forbids.
  static void copy_directory(std::string_view src_dir, std::string_view dest_dir, const CopyOptions& options = {},
                             std::string_view root_dir = {},
                             std::source_location where = std::source_location::current());

  /// Whether a folder holds nothing. Errors: it can't be read.
  static bool is_empty(std::string_view dir, std::source_location where = std::source_location::current());

  /// The system's folder for temporary files, without links in its path.
  static std::string tmpdir(std::source_location where = std::source_location::current());

  /// Makes a folder of its own below tmpdir(): the prefix and six random characters. Gives its path.
  static std::string mkdtemp(std::string_view prefix, std::source_location where = std::source_location::current());

  /// Deletes a folder and all below it, if it exists.
  static void rmrf(std::string_view dirname, std::source_location where = std::source_location::current());
};

}  // namespace cdk
