#include <cdk/asset_staging.hpp>
#include <cdk/error.hpp>
#include <cdk/stack.hpp>
#include <cdk/stage.hpp>

#include "assets/asset_hash.hpp"
#include "assets/asset_path.hpp"
#include "assets/construct_failure.hpp"
#include "assets/copy.hpp"
#include "assets/disk.hpp"
#include "assets/posix_path.hpp"

namespace cdk {
namespace {

constexpr const char* DISABLE_STAGING = "aws:cdk:disable-asset-staging";
constexpr const char* HASH_SALT = "@aws-cdk/core:assetHashSalt";

// As JavaScript sees it: false, 0, "", null and nothing at all are false.
bool is_true(const Value& value) {
  switch (value.kind()) {
    case Value::Kind::Unset:
    case Value::Kind::Null: return false;
    case Value::Kind::Boolean: return value.as_bool();
    case Value::Kind::Integer:
    case Value::Kind::Number: return value.as_double() != 0;
    case Value::Kind::String: return !value.as_string().empty();
    default: return true;
  }
}

std::string text_of(const Value& value) { return value.is_string() ? std::string(value.as_string()) : std::string(); }

void check_links(const AssetStagingProps& props, const std::string& source) {
  if (props.follow != SymlinkFollowMode::BLOCK_EXTERNAL) return;
  const auto rules = assets::make_ignore_rules(props.ignore_mode.value_or(IgnoreMode::GLOB), props.exclude);
  assets::check_links_stay_inside(source, *rules);
}

}  // namespace

std::string assets::assembly_folder(const Construct& construct) {
  const Stage* stage = Stage::of(construct);
  while (stage->parent_stage() != nullptr) stage = stage->parent_stage();
  return reported(construct, [&] { return path::resolve(disk::working_folder(), stage->outdir()); });
}

AssetStaging::AssetStaging(const Scope& scope, const Props& props) : Construct(scope) {
  ++node().census().staged_assets;
  const bool folder = find_source(props);
  const std::string outdir = assets::assembly_folder(*this);
  asset_hash_ = assets::reported(*this, [&] {
    if (folder && !source_path_.empty()) check_links(props, source_path_);
    return assets::asset_hash(props, source_path_, text_of(node().try_get_context(HASH_SALT)), outdir);
  });
  packaging_ = folder ? FileAssetPackaging::ZIP_DIRECTORY : FileAssetPackaging::FILE;
  is_archive_ = folder || assets::is_archive(source_path_);
  staged_path_ = source_path_;
  if (props.files.empty() && is_true(node().try_get_context(DISABLE_STAGING))) return;
  const std::string name = "asset." + asset_hash_ + assets::asset_extension(source_path_);
  staged_path_ = assets::path::join(outdir, name);
  copy_ = {source_path_, name, assets::asset_copy_options(props), props.files};
}

bool AssetStaging::find_source(const Props& props) {
  if (props.source_path.empty() && !props.files.empty()) return true;
  source_path_ = assets::reported(*this, [&] { return assets::find_asset_path(props.source_path, node().where()); });
  const std::optional<assets::disk::Kind> kind = assets::disk::kind(source_path_);
  const bool folder = kind == assets::disk::Kind::DIRECTORY;
  if (!folder && kind != assets::disk::Kind::FILE) {
    fail(*this,
         {.message = "The asset " + source_path_ + " is neither a file nor a folder", .allowed = "a file or a folder"});
  }
  if (!folder && !props.files.empty())
    fail(*this, {.message = "Files beside the asset " + source_path_ + ", which is no folder", .allowed = "a folder"});
  return folder;
}

std::string AssetStaging::relative_staged_path(const Stack& stack) const {
  if (!copy_) return staged_path_;
  // Every stage within a stage has its folder within the other's.
  std::string path = copy_->destination;
  for (const Stage* stage = Stage::of(stack); stage->parent_stage() != nullptr; stage = stage->parent_stage()) {
    path.insert(0, "../");
  }
  return path;
}

}  // namespace cdk
