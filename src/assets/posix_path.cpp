#include "assets/posix_path.hpp"

#include <algorithm>
#include <cstddef>
#include <vector>

namespace cdk::assets::path {
namespace {

std::vector<std::string_view> segments(std::string_view path) {
  std::vector<std::string_view> found;
  while (!path.empty()) {
    const std::size_t slash = std::min(path.find('/'), path.size());
    if (slash > 0) found.push_back(path.substr(0, slash));
    path.remove_prefix(std::min(slash + 1, path.size()));
  }
  return found;
}

std::string joined(const std::vector<std::string_view>& parts) {
  std::string text;
  for (const std::string_view part : parts) {
    if (!text.empty()) text += '/';
    text += part;
  }
  return text;
}

std::string without_dots(std::string_view path, bool absolute) {
  std::vector<std::string_view> kept;
  for (const std::string_view segment : segments(path)) {
    if (segment == ".") continue;
    if (segment != "..") {
      kept.push_back(segment);
    } else if (!kept.empty() && kept.back() != "..") {
      kept.pop_back();
    } else if (!absolute) {
      kept.push_back(segment);
    }
  }
  return joined(kept);
}

std::string_view without_trailing_slashes(std::string_view path) {
  while (path.size() > 1 && path.back() == '/') path.remove_suffix(1);
  return path;
}

}  // namespace

bool is_absolute(std::string_view path) { return path.starts_with('/'); }

std::string normalize(std::string_view path) {
  const bool absolute = is_absolute(path);
  const bool directory = path.ends_with('/');
  const std::string names = without_dots(path, absolute);
  if (names.empty() && absolute) return "/";
  if (names.empty()) return directory ? "./" : ".";
  std::string text(absolute ? 1 : 0, '/');
  text += names;
  if (directory) text += '/';
  return text;
}

std::string join(std::string_view a, std::string_view b) {
  if (a.empty()) return normalize(b);
  if (b.empty()) return normalize(a);
  return normalize(std::string(a) + "/" + std::string(b));
}

std::string resolve(std::string_view base, std::string_view path) {
  const std::string whole = is_absolute(path) ? std::string(path) : std::string(base) + "/" + std::string(path);
  return std::string(1, '/').append(without_dots(whole, true));
}

std::string relative(std::string_view from, std::string_view to) {
  const std::string clean_from = resolve("/", from);
  const std::string clean_to = resolve("/", to);
  const auto a = segments(clean_from);
  const auto b = segments(clean_to);
  const auto [rest_a, rest_b] = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
  std::vector<std::string_view> steps(static_cast<std::size_t>(a.end() - rest_a), "..");
  steps.insert(steps.end(), rest_b, b.end());
  return joined(steps);
}

std::string_view dirname(std::string_view path) {
  if (path.empty()) return ".";
  path = without_trailing_slashes(path);
  const std::size_t slash = path.rfind('/');
  if (slash == std::string_view::npos) return ".";
  if (slash == 0) return path.substr(0, 1);
  // Only the slash before the last name goes: what stands before it stays as it was written.
  return path.substr(0, slash);
}

std::string_view basename(std::string_view path) {
  while (!path.empty() && path.back() == '/') path.remove_suffix(1);
  const std::size_t slash = path.rfind('/');
  return slash == std::string_view::npos ? path : path.substr(slash + 1);
}

std::string_view extname(std::string_view path) {
  const std::string_view name = basename(path);
  if (name == "..") return {};
  const std::size_t dot = name.rfind('.');
  return dot == std::string_view::npos || dot == 0 ? std::string_view{} : name.substr(dot);
}

}  // namespace cdk::assets::path
