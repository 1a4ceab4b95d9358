// The name of an asset, from its settings and content.
#pragma once

#include <cdk/asset_staging.hpp>
#include <string>
#include <string_view>

namespace cdk::assets {

/// `outdir` is passed over when it lies within the source. Throws Failure.
std::string asset_hash(const AssetStagingProps& props, const std::string& source, const std::string& salt,
                       const std::string& outdir);

/// What is copied, and how: CDK's own marker file is always left out.
CopyOptions asset_copy_options(const AssetStagingProps& props);

/// ".tar.gz" and the like for archives, in lower case; else what follows the last dot of the name.
std::string asset_extension(std::string_view path);
/// By its extension.
bool is_archive(std::string_view path);

}  // namespace cdk::assets
