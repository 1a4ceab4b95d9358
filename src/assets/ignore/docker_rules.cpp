#include "assets/ignore/docker_rules.hpp"

#include <algorithm>
#include <optional>

#include "assets/failure.hpp"
#include "assets/ignore/lines.hpp"
#include "assets/posix_path.hpp"
#include "assets/utf16.hpp"

namespace cdk::assets {
namespace {

std::u16string cleaned(std::u16string_view path) {
  std::u16string clean = to_utf16(path::normalize(to_utf8(path)));
  if (clean.size() > 1 && clean.back() == u'/') clean.pop_back();
  return clean;
}

struct Line {
  std::u16string pattern;
  bool negative;
};

// The pattern of a line; nothing for a blank one, a comment, or one that says nothing.
std::optional<Line> read(std::u16string_view line) {
  if (line.starts_with(u'#')) return std::nullopt;
  std::u16string pattern(trim(line));
  if (pattern.empty()) return std::nullopt;
  const bool negative = pattern.front() == u'!';
  if (negative) pattern = trim(pattern.substr(1));
  if (!pattern.empty()) pattern = cleaned(pattern);
  if (pattern.size() > 1 && pattern.front() == u'/') pattern.erase(0, 1);
  // The mark takes part in the second cleaning, where `!a/../b` loses it.
  if (negative) pattern.insert(0, 1, u'!');
  pattern = trim(pattern);
  if (pattern.empty()) return std::nullopt;
  pattern = cleaned(pattern);
  if (pattern.front() != u'!') return Line{pattern, false};
  if (pattern.size() == 1) return std::nullopt;
  return Line{pattern.substr(1), true};
}

std::vector<std::u16string> segments(std::u16string_view path) {
  std::vector<std::u16string> found;
  for (;;) {
    const std::size_t slash = path.find(u'/');
    found.emplace_back(path.substr(0, slash));
    if (slash == std::u16string_view::npos) return found;
    path.remove_prefix(slash + 1);
  }
}

// Only * ? . $ \ are taken care of: whatever else a regular expression gives a meaning to, keeps that meaning.
std::u16string regular_expression(std::u16string_view pattern) {
  std::u16string source = u"^";
  const auto next_is = [&](std::size_t i, char16_t c) { return i + 1 < pattern.size() && pattern[i + 1] == c; };
  for (std::size_t i = 0; i < pattern.size(); ++i) {
    const char16_t c = pattern[i];
    if (c == u'*' && next_is(i, u'*')) {
      ++i;
      if (next_is(i, u'/')) ++i;
      source += i + 1 == pattern.size() ? u".*" : u"(.*/)?";
    } else if (c == u'*') {
      source += u"[^/]*";
    } else if (c == u'?') {
      source += u"[^/]";
    } else if (c == u'.' || c == u'$') {
      source += u'\\';
      source += c;
    } else if (c == u'\\') {
      source += c;
      if (i + 1 < pattern.size()) source += pattern[++i];
    } else {
      source += c;
    }
  }
  return source + u"$";
}

RegExp compiled(const std::u16string& pattern) {
  try {
    return RegExp(regular_expression(pattern), {.ignore_case = true});
  } catch (const RegExpError& error) {
    throw Failure({.message = "The ignore pattern \"" + to_utf8(pattern) + "\" can't be understood: " + error.what(),
                   .allowed = "a pattern of a .dockerignore file, with \\ before a character that stands for itself"});
  }
}

// The path, its parent, …, as far as one name.
std::vector<std::u16string> with_parents(const std::u16string& path) {
  std::vector<std::u16string> found = {path};
  for (std::size_t slash = path.rfind(u'/'); slash != std::u16string::npos && slash > 0;) {
    found.push_back(path.substr(0, slash));
    slash = path.rfind(u'/', slash - 1);
  }
  return found;
}

}  // namespace

void DockerRules::add(std::u16string_view text) {
  for (const std::u16string_view line : lines(text)) add_line(line);
}

void DockerRules::add_line(std::u16string_view text) {
  const std::optional<Line> line = read(text);
  if (!line) return;
  const std::vector<std::u16string> names = segments(line->pattern);
  const auto doubled = static_cast<std::size_t>(std::count(names.begin(), names.end(), u"**"));
  rules_.push_back({compiled(line->pattern), line->negative, doubled > 0, names.size(), names.size() - doubled});
}

bool DockerRules::covers(const Rule& rule, const std::vector<std::u16string>& path_and_parents) {
  if (rule.expression.test(path_and_parents.front())) return true;
  const std::size_t parents = path_and_parents.size() - 1;
  const auto parent = [&](std::size_t depth) { return path_and_parents[path_and_parents.size() - depth]; };
  if (!rule.any_depth) return rule.depth <= parents && rule.expression.test(parent(rule.depth));
  if (parents == 0) return false;
  if (rule.named_depth == 0 && rule.expression.test(u"")) return true;
  for (std::size_t depth = std::max<std::size_t>(rule.named_depth, 1); depth <= parents; ++depth) {
    if (rule.expression.test(parent(depth))) return true;
  }
  return false;
}

bool DockerRules::ignores(const std::string& relative_path) const {
  if (relative_path.empty()) return true;
  const std::vector<std::u16string> path_and_parents = with_parents(to_utf16(relative_path));
  bool ignored = false;
  for (const Rule& rule : rules_) {
    // A rule that would change nothing isn't asked.
    if (ignored == rule.negative && covers(rule, path_and_parents)) ignored = !rule.negative;
  }
  return ignored;
}

}  // namespace cdk::assets
