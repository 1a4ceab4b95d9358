// Copies of folders.
#pragma once

#include <cdk/cloud_assembly.hpp>
#include <cdk/copy_options.hpp>
#include <string>
#include <vector>

#include "assets/ignore/ignore_rules.hpp"

namespace cdk::assets {

/// `root` is where exclude patterns start and what counts as inside, `without` folders that are passed over.
/// Throws Failure.
void copy_folder(const std::string& from, const std::string& to, const CopyOptions& options, const std::string& root,
                 const std::vector<std::string>& without = {});

/// What an assembly takes from the user's files, put into `into`; neither that nor `outdir`, where it will end up,
/// counts as part of the source. Throws Failure.
void write_copy(const AssemblyCopy& copy, const std::string& into, const std::string& outdir);

/// For SymlinkFollowMode::BLOCK_EXTERNAL. Throws Failure for the first link that leaves the folder.
void check_links_stay_inside(const std::string& folder, const IgnoreRules& rules);

}  // namespace cdk::assets
