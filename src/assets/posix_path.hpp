// Paths as text, by the rules of Node's `path.posix`, on which CDK's hashes and patterns rest.
#pragma once

#include <string>
#include <string_view>

namespace cdk::assets::path {

bool is_absolute(std::string_view path);
/// Without `.`, `..` and doubled slashes; keeps a trailing slash; `.` for nothing.
std::string normalize(std::string_view path);
std::string join(std::string_view a, std::string_view b);
/// `path` as seen from `base` (absolute), normalized, without a trailing slash.
std::string resolve(std::string_view base, std::string_view path);
/// How to get from one absolute path to another; empty when they are equal.
std::string relative(std::string_view from, std::string_view to);
std::string_view dirname(std::string_view path);
std::string_view basename(std::string_view path);
/// From the last dot of the base name on; empty for a name that begins with its only dot.
std::string_view extname(std::string_view path);

}  // namespace cdk::assets::path
