#include "assets/fingerprint.hpp"

#include <algorithm>
#include <string_view>

#include "assets/disk.hpp"
#include "assets/failure.hpp"
#include "assets/posix_path.hpp"
#include "assets/utf16.hpp"
#include "assets/walk.hpp"
#include "digest/digest.hpp"

namespace cdk::assets {
namespace {

// Fields are set apart by control characters, so that no two sequences of fields look alike.
class FieldHash {
 public:
  void add(std::string_view name, std::string_view value) {
    hash_.update("\x01").update(name).update("\x02").update(value).update("\x03");
  }
  std::string hex() const { return hash_.hex(); }

 private:
  digest::Sha256 hash_;
};

// What is hashed of each thing in a folder.
class TreeHash final : public WalkVisitor {
 public:
  TreeHash(FieldHash& hash, std::string root) : hash_(hash), root_(std::move(root)) {}

  void file(const std::string& path, const std::string& real_path) override {
    hash_.add("file:" + key(path), content_fingerprint(real_path));
  }

  void link(const WalkedLink& link) override {
    const bool inside = link.internal && path::is_absolute(link.target);
    hash_.add("link:" + key(link.path), inside ? key(link.resolved_target) : link.target);
  }

  void unsupported(const std::string& path) override {
    throw Failure({.message = "Cannot take the fingerprint of " + path, .allowed = "files, folders and links to them"});
  }

 private:
  std::string key(const std::string& path) const {
    std::string key = path::relative(root_, path);
    std::replace(key.begin(), key.end(), '\\', '/');
    return key;
  }

  FieldHash& hash_;
  std::string root_;
};

void replace_crlf(std::string& text) {
  std::size_t kept = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '\r' && i + 1 < text.size() && text[i + 1] == '\n') continue;
    text[kept++] = text[i];
  }
  text.resize(kept);
}

// Text as JavaScript decodes and encodes it again.
std::string well_formed(std::string_view text) { return is_utf8(text) ? std::string(text) : to_utf8(to_utf16(text)); }

// CDK decodes text piece by piece, so a character that is cut in two comes out damaged. Its hashes are what they are:
// the size of a piece is part of them.
class ContentHash {
 public:
  static constexpr std::size_t PIECE = 8192;

  void add(std::string_view piece) {
    if (size_ == 0) binary_ = piece.find('\0') != std::string_view::npos;
    if (binary_) return hash(piece);
    held_ += well_formed(piece);
    // The next piece may begin with the line feed.
    if (held_.ends_with('\r')) return;
    replace_crlf(held_);
    hash(held_);
    held_.clear();
  }

  std::string result() {
    // What ends in a carriage return is hashed as it is and not counted.
    hash_.update(held_);
    return std::to_string(size_) + ":" + hash_.hex();
  }

 private:
  void hash(std::string_view data) {
    size_ += data.size();
    hash_.update(data);
  }

  digest::Sha256 hash_;
  std::size_t size_ = 0;
  bool binary_ = false;
  std::string held_;
};

}  // namespace

std::string content_fingerprint(const std::string& file) {
  ContentHash hash;
  disk::read(file, ContentHash::PIECE, [&](std::string_view piece) { hash.add(piece); });
  return hash.result();
}

std::string fingerprint(const std::string& path, const FingerprintOptions& options,
                        const std::vector<std::string>& without) {
  const std::optional<std::string> root = disk::real_path(path);
  if (!root) throw Failure({.message = "Cannot find " + path});
  const SymlinkFollowMode follow = options.follow.value_or(SymlinkFollowMode::EXTERNAL);
  const IgnoreMode ignore_mode = options.ignore_mode.value_or(IgnoreMode::GLOB);
  FieldHash hash;
  hash.add("options.extra", options.extra_hash);
  hash.add("options.follow", to_value(follow));
  if (ignore_mode != IgnoreMode::GLOB) hash.add("options.ignoreMode", to_value(ignore_mode));
  TreeHash tree(hash, *root);
  if (disk::kind(*root) == disk::Kind::DIRECTORY) {
    const auto rules = make_ignore_rules(ignore_mode, options.exclude);
    walk(*root, {follow, *rules, *root, without}, tree);
  } else {
    tree.file(*root, *root);
  }
  return hash.hex();
}

}  // namespace cdk::assets
