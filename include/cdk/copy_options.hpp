// How files are picked, copied and fingerprinted.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace cdk {

/// How symbolic links are dealt with.
enum class SymlinkFollowMode : std::uint8_t {
  NEVER,           ///< links stay links
  ALWAYS,          ///< what a link points to takes its place
  EXTERNAL,        ///< links that leave the source folder are followed, the others stay links
  BLOCK_EXTERNAL,  ///< links that leave the source folder are an error, the others are followed
};

/// CDK's name of a mode, which goes into fingerprints.
constexpr std::string_view to_value(SymlinkFollowMode mode) {
  switch (mode) {
    case SymlinkFollowMode::NEVER: return "never";
    case SymlinkFollowMode::ALWAYS: return "always";
    case SymlinkFollowMode::EXTERNAL: return "external";
    case SymlinkFollowMode::BLOCK_EXTERNAL: return "internal-only";
  }
  return "";
}

/// How exclude patterns are read.
enum class IgnoreMode : std::uint8_t {
  GLOB,    ///< shell patterns; one without a slash is compared with base names
  GIT,     ///< lines of a .gitignore file
  DOCKER,  ///< lines of a .dockerignore file
};

/// CDK's name of a mode, which goes into fingerprints.
constexpr std::string_view to_value(IgnoreMode mode) {
  switch (mode) {
    case IgnoreMode::GLOB: return "glob";
    case IgnoreMode::GIT: return "git";
    case IgnoreMode::DOCKER: return "docker";
  }
  return "";
}

/// Which files of a folder are copied, and how.
struct CopyOptions {
  /// Patterns of what is left out; one that begins with `!` takes back what others leave out. Default: nothing is.
  std::vector<std::string> exclude{};
  /// Default: EXTERNAL.
  std::optional<SymlinkFollowMode> follow{};
  /// Default: GLOB.
  std::optional<IgnoreMode> ignore_mode{};
};

/// What a fingerprint covers.
struct FingerprintOptions {
  /// Patterns of what is left out; one that begins with `!` takes back what others leave out. Default: nothing is.
  std::vector<std::string> exclude{};
  /// Text that goes into the fingerprint too, such as build instructions. Default: none.
  std::string extra_hash{};
  /// Default: EXTERNAL.
  std::optional<SymlinkFollowMode> follow{};
  /// Default: GLOB.
  std::optional<IgnoreMode> ignore_mode{};

  operator CopyOptions() const { return {.exclude = exclude, .follow = follow, .ignore_mode = ignore_mode}; }
};

}  // namespace cdk
