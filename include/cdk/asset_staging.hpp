// Files and folders of the user's that go into the assembly under a name made from their content.
#pragma once

#include <cdk/cloud_assembly.hpp>
#include <cdk/construct.hpp>
#include <cdk/copy_options.hpp>
#include <cdk/stack_synthesizer.hpp>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace cdk {

class Stack;

/// What the hash of an asset is made from.
enum class AssetHashType : std::uint8_t {
  SOURCE,  ///< the content of the source
  OUTPUT,  ///< the content that bundling gives
  CUSTOM,  ///< the text in `asset_hash`
};

/// CDK's name of a hash type.
constexpr std::string_view to_value(AssetHashType type) {
  switch (type) {
    case AssetHashType::SOURCE: return "source";
    case AssetHashType::OUTPUT: return "output";
    case AssetHashType::CUSTOM: return "custom";
  }
  return "";
}

/// Props of an AssetStaging.
struct AssetStagingProps {
  /// The file or folder. A relative path is looked up from the working folder, then from the source file's own folder.
  /// Empty for a folder of nothing but `files`.
  std::string source_path;
  /// Text to make the hash from in place of the content. Who gives it must change it whenever the content changes.
  /// Default: the content counts.
  std::string asset_hash{};
  /// Default: CUSTOM when `asset_hash` is given, else SOURCE.
  std::optional<AssetHashType> asset_hash_type{};
  /// Patterns of what is left out of a folder; one that begins with `!` takes back what others leave out.
  /// Default: nothing is.
  std::vector<std::string> exclude{};
  /// Text that goes into the hash beside the content. Default: none.
  std::string extra_hash{};
  /// Files of the program's own that are written into the folder, beside what it holds. Default: none.
  std::vector<AssemblyFile> files{};
  /// Default: EXTERNAL.
  std::optional<SymlinkFollowMode> follow{};
  /// Default: GLOB.
  std::optional<IgnoreMode> ignore_mode{};
};

/// Takes a file or folder into the assembly, as `asset.<hash>` with the source's extension. The hash is made at once;
/// the copy when the assembly is written. With context `aws:cdk:disable-asset-staging` nothing is copied, and the
/// assembly refers to the source itself. Context `@aws-cdk/core:assetHashSalt` goes into every hash.
class AssetStaging : public Construct {
 public:
  using Props = AssetStagingProps;

  /// Errors: the source isn't there or can't be read; files beside a file; a pattern can't be understood; `asset_hash`
  /// and its type contradict each other; OUTPUT; a link leaves the folder and `follow` is BLOCK_EXTERNAL.
  explicit AssetStaging(const Scope& scope, const Props& props);

  /// The asset's name: 64 hexadecimal digits.
  const std::string& asset_hash() const noexcept { return asset_hash_; }
  /// Absolute path of the source; empty when there is none but the program's own files.
  const std::string& source_path() const noexcept { return source_path_; }
  /// Absolute path of the copy, or of the source when staging is disabled.
  const std::string& absolute_staged_path() const noexcept { return staged_path_; }
  /// Path of the copy as seen from the folder with the stack's template; absolute when staging is disabled.
  std::string relative_staged_path(const Stack& stack) const;
  /// A folder is zipped when it is published, a file isn't.
  FileAssetPackaging packaging() const noexcept { return packaging_; }
  /// Whether the asset is a folder or an archive (.zip, .jar, .tar, .tar.gz, .tgz).
  bool is_archive() const noexcept { return is_archive_; }
  /// What is copied when the assembly is written; nothing when staging is disabled.
  const std::optional<AssemblyCopy>& copy() const noexcept { return copy_; }

 private:
  /// Whether the source is a folder.
  bool find_source(const Props& props);
  std::string source_path_;
  std::string asset_hash_;
  std::string staged_path_;
  FileAssetPackaging packaging_ = FileAssetPackaging::FILE;
  bool is_archive_ = false;
  std::optional<AssemblyCopy> copy_;
};

}  // namespace cdk
