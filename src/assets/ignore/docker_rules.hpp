// The rules of a .dockerignore file, as CDK reads them (@balena/dockerignore).
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "assets/regexp/regexp.hpp"

namespace cdk::assets {

class DockerRules {
 public:
  /// One or several lines. Throws Failure for a pattern that can't be understood.
  void add(std::u16string_view lines);
  bool ignores(const std::string& relative_path) const;

 private:
  struct Rule {
    RegExp expression;
    bool negative;
    bool any_depth;           // has a `**` among its segments
    std::size_t depth;        // segments
    std::size_t named_depth;  // segments other than `**`
  };

  void add_line(std::u16string_view line);
  static bool covers(const Rule& rule, const std::vector<std::u16string>& path_and_parents);

  std::vector<Rule> rules_;
};

}  // namespace cdk::assets
