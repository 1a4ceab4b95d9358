#include "assets/ignore/git_rules.hpp"

#include <algorithm>

#include "assets/failure.hpp"
#include "assets/utf16.hpp"

namespace cdk::assets {
namespace {

bool says_something(std::u16string_view pattern) {
  if (trim(pattern).empty() || pattern.front() == u'#') return false;
  const bool lone_backslash_ends = pattern.ends_with(u'\\') && !pattern.ends_with(u"\\\\");
  return !lone_backslash_ends;
}

}  // namespace

void GitRules::add(std::u16string_view pattern) {
  if (!says_something(pattern)) return;
  std::u16string_view rest = pattern;
  const bool negative = rest.starts_with(u'!');
  if (negative) rest.remove_prefix(1);
  // After a backslash, either mark stands for itself.
  if (rest.starts_with(u"\\!")) rest.remove_prefix(1);
  if (rest.starts_with(u"\\#")) rest.remove_prefix(1);
  try {
    rules_.push_back({RegExp(git_regular_expression(rest), {.ignore_case = true}), negative});
  } catch (const RegExpError& error) {
    throw Failure({.message = "The ignore pattern \"" + to_utf8(pattern) + "\" can't be understood: " + error.what(),
                   .allowed = "a pattern of a .gitignore file"});
  }
}

bool GitRules::matched(const std::u16string& path) const {
  const auto last =
      std::find_if(rules_.rbegin(), rules_.rend(), [&](const Rule& r) { return r.expression.test(path); });
  return last != rules_.rend() && !last->negative;
}

bool GitRules::ignores(const std::string& relative_path) const {
  const std::u16string path = to_utf16(relative_path);
  // Nothing below an ignored directory can be taken back.
  for (std::size_t slash = path.find(u'/'); slash != std::u16string::npos; slash = path.find(u'/', slash + 1)) {
    if (matched(path.substr(0, slash + 1))) return true;
  }
  return matched(path);
}

}  // namespace cdk::assets
