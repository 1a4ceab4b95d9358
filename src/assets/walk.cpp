#include "assets/walk.hpp"

#include <algorithm>
#include <optional>
#include <vector>

#include "assets/disk.hpp"
#include "assets/posix_path.hpp"

namespace cdk::assets {
namespace {

std::string real_path_or_self(const std::string& path) { return disk::real_path(path).value_or(path); }

bool is_within(const std::string& folder, const std::string& path) {
  return path == folder || (path.starts_with(folder) && path[folder.size()] == '/');
}

bool is_one_of(const std::vector<std::string>& paths, const std::string& path) {
  return std::find(paths.begin(), paths.end(), path) != paths.end();
}

// Where a link leads, one step: its folder resolved, its last name as it is.
std::string resolved(const std::string& link, const std::string& target) {
  const std::string path = path::resolve(path::dirname(link), target);
  return path::join(real_path_or_self(std::string(path::dirname(path))), path::basename(path));
}

class Walker {
 public:
  Walker(const WalkOptions& options, WalkVisitor& visitor)
      : options_(options), visitor_(visitor), root_(real_path_or_self(options.root)) {
    for (const std::string& folder : options.without) without_.push_back(real_path_or_self(folder));
  }

  void walk(const std::string& path, const std::string& real, const std::string& canonical) {
    if (is_one_of(without_, canonical) || is_one_of(above_, canonical)) return;
    above_.push_back(canonical);
    for (const disk::Entry& entry : disk::list(real)) {
      const std::string child = path::join(path, entry.name);
      const std::string real_child = path::join(real, entry.name);
      if (entry.kind == disk::Kind::LINK) {
        link(child, real_child);
      } else if (entry.kind == disk::Kind::DIRECTORY) {
        folder(child, real_child, path::join(canonical, entry.name));
      } else if (entry.kind == disk::Kind::FILE) {
        file(child, real_child);
      }
    }
    above_.pop_back();
  }

 private:
  std::string relative(const std::string& path) const { return path::relative(options_.root, path); }
  bool ignores(const std::string& path) const { return options_.rules.ignores(relative(path)); }

  void folder(const std::string& path, const std::string& real, const std::string& canonical) {
    if (is_one_of(without_, canonical) || options_.rules.completely_ignores(relative(path))) return;
    visitor_.folder(path, ignores(path));
    walk(path, real, canonical);
  }

  void file(const std::string& path, const std::string& real) {
    if (!ignores(path)) visitor_.file(path, real);
  }

  void link(const std::string& path, const std::string& real) {
    const std::string target = disk::link_target(real);
    const std::string resolved_target = resolved(real, target);
    const bool internal = is_within(root_, resolved_target);
    const std::optional<disk::Kind> kind = follows(internal) ? disk::kind(resolved_target) : std::nullopt;
    if (!kind) {
      if (!ignores(path)) visitor_.link({path, target, resolved_target, internal});
    } else if (*kind == disk::Kind::DIRECTORY) {
      folder(path, resolved_target, real_path_or_self(resolved_target));
    } else if (*kind == disk::Kind::FILE) {
      file(path, resolved_target);
    } else if (!ignores(path)) {
      visitor_.unsupported(path);
    }
  }

  bool follows(bool internal) const {
    switch (options_.follow) {
      case SymlinkFollowMode::ALWAYS: return true;
      case SymlinkFollowMode::EXTERNAL: return !internal;
      case SymlinkFollowMode::BLOCK_EXTERNAL: return internal;
      default: return false;
    }
  }

  const WalkOptions& options_;
  WalkVisitor& visitor_;
  std::string root_;
  std::vector<std::string> without_;
  std::vector<std::string> above_;
};

}  // namespace

void walk(const std::string& folder, const WalkOptions& options, WalkVisitor& visitor) {
  Walker(options, visitor).walk(folder, folder, real_path_or_self(folder));
}

}  // namespace cdk::assets
