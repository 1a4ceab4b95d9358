// Glob patterns, as CDK reads them (minimatch, with a pattern without a slash applied to base names).
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "assets/regexp/regexp.hpp"

namespace cdk::assets {

class GlobRules {
 public:
  /// Throws Failure for a pattern that can't be understood.
  void add(std::u16string_view pattern);
  bool ignores(const std::string& relative_path) const;

 private:
  // One name of a pattern. The common ones are compared without a regular expression, and not always alike: so
  // "*\.js" ends in "\.js" here.
  struct Portion {
    enum class Kind : std::uint8_t { GLOBSTAR, LITERAL, STAR, DOTTED, HIDDEN, SUFFIX, EXPRESSION };
    Kind kind;
    std::u16string text = {};  // the literal, or the suffix
    std::size_t length = 0;    // with a suffix: of the whole name; 0 for any
    std::optional<RegExp> expression = {};
  };
  using Names = std::vector<std::u16string_view>;
  using Portions = std::vector<Portion>;

  struct Rule {
    bool negative;
    std::vector<Portions> alternatives;
  };

  static Portion portion(std::u16string_view text);
  static bool matches(const Portion& portion, std::u16string_view name);
  static bool matches(const Rule& rule, const Names& names);
  static bool matches(const Portions& portions, const Names& names);
  static bool matches_at(const Portions& portions, std::size_t first, std::size_t count, const Names& names,
                         std::size_t at);

  class Globstars;

  std::vector<Rule> rules_;
};

}  // namespace cdk::assets
