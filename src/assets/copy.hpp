// Copies of folders.
#pragma once

#include <cdk/copy_options.hpp>
#include <string>

#include "assets/ignore/ignore_rules.hpp"

namespace cdk::assets {

/// `root` is where exclude patterns start and what counts as inside, `without` a folder that is passed over.
/// Throws Failure.
void copy_folder(const std::string& from, const std::string& to, const CopyOptions& options, const std::string& root,
                 const std::string& without = {});

/// For SymlinkFollowMode::BLOCK_EXTERNAL. Throws Failure for the first link that leaves the folder.
void check_links_stay_inside(const std::string& folder, const IgnoreRules& rules);

}  // namespace cdk::assets
