// The rules of a .gitignore file, as CDK reads them (the npm package ignore).
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "assets/regexp/regexp.hpp"

namespace cdk::assets {

class GitRules {
 public:
  /// Throws Failure for a pattern that can't be understood.
  void add(std::u16string_view pattern);
  /// A path that ends in a slash is a directory's.
  bool ignores(const std::string& relative_path) const;

 private:
  struct Rule {
    RegExp expression;
    bool negative;
  };

  bool matched(const std::u16string& path) const;

  std::vector<Rule> rules_;
};

/// The regular expression for one pattern without its `!`.
std::u16string git_regular_expression(std::u16string_view pattern);

}  // namespace cdk::assets
