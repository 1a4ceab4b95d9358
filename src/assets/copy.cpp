#include "assets/copy.hpp"

#include <optional>

#include "assets/disk.hpp"
#include "assets/failure.hpp"
#include "assets/posix_path.hpp"
#include "assets/walk.hpp"

namespace cdk::assets {
namespace {

[[noreturn]] void refuse(const WalkedLink& link) {
  throw Failure(
      {.message = "The link " + link.path + " leads out of the folder, to " + link.resolved_target,
       .allowed = "links within the folder, while `follow` is BLOCK_EXTERNAL; ALWAYS and EXTERNAL follow others"});
}

class Copier final : public WalkVisitor {
 public:
  Copier(const std::string& from, const std::string& to, bool external_allowed)
      : from_(from), real_from_(disk::real_path(from).value_or(from)), to_(to), external_allowed_(external_allowed) {}

  void folder(const std::string& path, bool ignored) override {
    if (!ignored) disk::make_folder(destination(path));
  }

  void file(const std::string& path, const std::string& real_path) override {
    const std::string to = destination(path);
    disk::make_folder(std::string(path::dirname(to)));
    disk::copy_file(real_path, to);
  }

  void link(const WalkedLink& link) override {
    if (!external_allowed_ && !link.internal) refuse(link);
    const std::string to = destination(link.path);
    disk::make_folder(std::string(path::dirname(to)));
    disk::make_link(link_text(link, to), to);
  }

 private:
  std::string destination(const std::string& path) const { return path::join(to_, path::relative(from_, path)); }

  // A link to something that is copied too points to the copy, by a relative path.
  std::string link_text(const WalkedLink& link, const std::string& to) const {
    const std::string inside = path::relative(real_from_, link.resolved_target);
    if (inside == ".." || inside.starts_with("../")) return link.target;
    const std::string text = path::relative(path::dirname(to), path::join(to_, inside));
    return text.empty() ? "." : text;
  }

  std::string from_;
  std::string real_from_;
  std::string to_;
  bool external_allowed_;
};

class LinkCheck final : public WalkVisitor {
 public:
  void file(const std::string& /*path*/, const std::string& /*real_path*/) override {}
  void link(const WalkedLink& link) override {
    if (!link.internal) refuse(link);
  }
};

}  // namespace

void copy_folder(const std::string& from, const std::string& to, const CopyOptions& options, const std::string& root,
                 const std::vector<std::string>& without) {
  if (disk::kind(from) != disk::Kind::DIRECTORY) throw Failure({.message = from + " is not a folder"});
  const SymlinkFollowMode follow = options.follow.value_or(SymlinkFollowMode::EXTERNAL);
  const auto rules = make_ignore_rules(options.ignore_mode.value_or(IgnoreMode::GLOB), options.exclude);
  Copier copier(from, to, follow != SymlinkFollowMode::BLOCK_EXTERNAL);
  walk(from, {follow, *rules, root, without}, copier);
}

namespace {

void write_files(const std::vector<AssemblyFile>& files, const std::string& folder) {
  disk::make_folder(folder);
  for (const AssemblyFile& file : files) disk::write_file(path::join(folder, file.path), file.content);
}

}  // namespace

void write_copy(const AssemblyCopy& copy, const std::string& into, const std::string& outdir) {
  const std::string to = path::join(into, copy.destination);
  if (copy.source.empty()) return write_files(copy.files, to);
  const std::optional<disk::Kind> kind = disk::kind(copy.source);
  if (!kind) throw Failure({.message = "Cannot find the asset " + copy.source + " any more"});
  if (*kind != disk::Kind::DIRECTORY) return disk::copy_file(copy.source, to);
  disk::make_folder(to);
  copy_folder(copy.source, to, copy.options, copy.source, {into, outdir});
  write_files(copy.files, to);
}

void check_links_stay_inside(const std::string& folder, const IgnoreRules& rules) {
  LinkCheck check;
  walk(folder, {SymlinkFollowMode::BLOCK_EXTERNAL, rules, folder}, check);
}

}  // namespace cdk::assets
