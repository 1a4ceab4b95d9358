// Where the files that a program names are.
#pragma once

#include <source_location>
#include <string>
#include <string_view>

namespace cdk::assets {

/// The absolute path of a file or folder, looked up from the working folder, then from the source file's. Throws
/// Failure.
std::string find_asset_path(std::string_view path, const std::source_location& where);

}  // namespace cdk::assets
