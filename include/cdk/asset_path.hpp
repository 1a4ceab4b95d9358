// Where the files that a program names are.
#pragma once

#include <source_location>
#include <string>
#include <string_view>

namespace cdk {

/// The absolute path of a file or folder that the user's program names. A relative path is looked up from the working
/// folder, then from the folder of the source file that names it, so a program finds its files wherever it is started.
/// Errors: it is in neither place, or a link that leads nowhere.
std::string find_asset(std::string_view path, const std::source_location& where = std::source_location::current());

}  // namespace cdk
