#include "assets/asset_hash.hpp"

#include <algorithm>

#include "assets/failure.hpp"
#include "assets/fingerprint.hpp"
#include "assets/posix_path.hpp"
#include "digest/digest.hpp"

namespace cdk::assets {
namespace {

constexpr std::string_view ARCHIVE_EXTENSIONS[] = {".tar.gz", ".zip", ".jar", ".tar", ".tgz"};

std::string lower_case(std::string_view text) {
  std::string lower(text);
  std::transform(lower.begin(), lower.end(), lower.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c; });
  return lower;
}

AssetHashType hash_type(const AssetStagingProps& props) {
  const bool custom = !props.asset_hash.empty();
  const AssetHashType type = props.asset_hash_type.value_or(custom ? AssetHashType::CUSTOM : AssetHashType::SOURCE);
  if (custom && type != AssetHashType::CUSTOM) {
    throw Failure(
        {.message = "The asset_hash_type is " + std::string(to_value(type)) + " although there is an asset_hash",
         .allowed = "CUSTOM, or no asset_hash_type"});
  }
  if (!custom && type == AssetHashType::CUSTOM) {
    throw Failure({.message = "The asset_hash_type is custom, and there is no asset_hash",
                   .allowed = "an asset_hash, or another type"});
  }
  if (type == AssetHashType::OUTPUT) {
    throw Failure({.message = "The asset_hash_type is output, and nothing is bundled", .allowed = "SOURCE or CUSTOM"});
  }
  return type;
}

}  // namespace

CopyOptions asset_copy_options(const AssetStagingProps& props) {
  CopyOptions options = {.exclude = {".is_custom_resource"}, .follow = props.follow, .ignore_mode = props.ignore_mode};
  options.exclude.insert(options.exclude.end(), props.exclude.begin(), props.exclude.end());
  return options;
}

std::string asset_hash(const AssetStagingProps& props, const std::string& source, const std::string& salt,
                       const std::string& outdir) {
  if (hash_type(props) == AssetHashType::CUSTOM) return digest::sha256_hex(props.asset_hash);
  const CopyOptions copy = asset_copy_options(props);
  const FingerprintOptions options = {.exclude = copy.exclude,
                                      .extra_hash = props.extra_hash + salt,
                                      .follow = copy.follow,
                                      .ignore_mode = copy.ignore_mode};
  if (props.files.empty()) return fingerprint(source, options, {outdir});
  digest::Sha256 hash;
  if (!source.empty())
    hash.update(fingerprint(source, options, {outdir}));
  else
    hash.update(options.extra_hash);
  for (const AssemblyFile& file : props.files)
    hash.update("\n" + file.path + " " + std::to_string(file.content.size()) + "\n").update(file.content);
  return hash.hex();
}

std::string asset_extension(std::string_view path) {
  const std::string lower = lower_case(path);
  for (const std::string_view extension : ARCHIVE_EXTENSIONS) {
    if (lower.ends_with(extension)) return std::string(extension);
  }
  return std::string(path::extname(path));
}

bool is_archive(std::string_view path) {
  const std::string extension = asset_extension(path);
  return std::find(std::begin(ARCHIVE_EXTENSIONS), std::end(ARCHIVE_EXTENSIONS), extension) !=
         std::end(ARCHIVE_EXTENSIONS);
}

}  // namespace cdk::assets
