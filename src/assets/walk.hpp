// Goes through a folder in the order that fingerprints are made in, with ignore rules and links taken care of.
#pragma once

#include <cdk/copy_options.hpp>
#include <string>
#include <vector>

#include "assets/ignore/ignore_rules.hpp"

namespace cdk::assets {

struct WalkOptions {
  SymlinkFollowMode follow;
  const IgnoreRules& rules;
  /// Where the rules' paths start, and what counts as inside.
  std::string root;
  /// Folders that are passed over wherever they turn up.
  std::vector<std::string> without = {};
};

/// A link that isn't followed.
struct WalkedLink {
  std::string path;
  /// As it is written.
  std::string target;
  /// Absolute, links on the way to it resolved.
  std::string resolved_target;
  /// Whether it stays within the root.
  bool internal;
};

/// Paths are below the folder walked through, with the names of followed links; a real path is where the content lies.
class WalkVisitor {
 public:
  virtual ~WalkVisitor() = default;

  /// Called before what is in the folder. It may be ignored itself and yet hold files that aren't.
  virtual void folder(const std::string& /*path*/, bool /*ignored*/) {}
  virtual void file(const std::string& path, const std::string& real_path) = 0;
  virtual void link(const WalkedLink& link) = 0;
  /// A followed link that leads to a device, a pipe or the like.
  virtual void unsupported(const std::string& /*path*/) {}
};

/// Throws Failure for what can't be read. A link that leads nowhere, or to itself, counts as one that isn't followed; a
/// folder that is met again inside itself is passed over, and so are devices and pipes.
void walk(const std::string& folder, const WalkOptions& options, WalkVisitor& visitor);

}  // namespace cdk::assets
