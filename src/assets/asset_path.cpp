#include <algorithm>
#include <cdk/asset_path.hpp>
#include <cdk/error.hpp>

#include "assets/asset_path.hpp"
#include "assets/disk.hpp"
#include "assets/failure.hpp"
#include "assets/posix_path.hpp"
#include "assets/utf16.hpp"

namespace cdk::assets {
namespace {

constexpr const char* ALLOWED =
    "a file or folder; a relative path starts at the working folder or at the source file's own folder";

void check_text(std::string_view path) {
  if (path.empty()) throw Failure({.message = "The path of an asset is empty", .allowed = ALLOWED});
  if (is_utf8(path) && path.find('\0') == std::string_view::npos) return;
  std::u16string shown = to_utf16(path);
  std::replace(shown.begin(), shown.end(), u'\0', u'\xFFFD');
  throw Failure({.message = "The path of an asset is no text: \"" + to_utf8(shown) + "\"",
                 .allowed = "UTF-8 without zero bytes"});
}

// What is said of a place where the asset isn't.
std::string absence(const std::string& path) {
  return path + (disk::is_link(path) ? " (a link that leads nowhere)" : "");
}

}  // namespace

std::string find_asset_path(std::string_view path, const std::source_location& where) {
  check_text(path);
  const std::string working_folder = disk::working_folder();
  const std::string first = path::resolve(working_folder, path);
  if (disk::kind(first)) return first;
  const std::string source_folder = path::resolve(working_folder, path::dirname(where.file_name()));
  const std::string second = path::resolve(source_folder, path);
  if (disk::kind(second)) return second;
  std::string places = absence(first);
  if (second != first) places += " or " + absence(second);
  throw Failure({.message = "Cannot find the asset \"" + std::string(path) + "\" at " + places, .allowed = ALLOWED});
}

}  // namespace cdk::assets

std::string cdk::find_asset(std::string_view path, const std::source_location& where) {
  return assets::reported(where, [&] { return assets::find_asset_path(path, where); });
}
