// Folders as zip archives.
#pragma once

#include <string>

namespace cdk::app::publish {

/// Packs all files of a folder, links followed, into a new archive: the same bytes for the same names, contents and
/// executable bits, whenever and wherever it is made.
/// Errors: the folder holds no file; a file can't be read; the archive can't be written; libzip isn't there.
void zip_folder(const std::string& folder, const std::string& archive);

}  // namespace cdk::app::publish
