// What the three ways of reading patterns have in common.
#pragma once

#include <cdk/copy_options.hpp>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace cdk::assets {

/// Patterns in order; the last one that says something about a path decides. Paths are relative to the folder that the
/// patterns belong to.
class IgnoreRules {
 public:
  virtual ~IgnoreRules() = default;

  /// Throws Failure for a pattern that can't be understood.
  virtual void add(std::string_view pattern) = 0;
  /// The same for text that is split into lines where the format is made of lines.
  virtual void add_text(std::string_view text) { add(text); }
  virtual bool ignores(const std::string& path) const = 0;
  /// Whether a folder is left out with all below it, so that nothing there needs to be looked at.
  virtual bool completely_ignores(const std::string& path) const = 0;
};

/// Throws Failure for a pattern that can't be understood.
std::unique_ptr<IgnoreRules> make_ignore_rules(IgnoreMode mode, const std::vector<std::string>& patterns);

}  // namespace cdk::assets
