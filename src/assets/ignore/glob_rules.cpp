#include "assets/ignore/glob_rules.hpp"

#include <algorithm>
#include <utility>

#include "assets/failure.hpp"
#include "assets/ignore/brace_expansion.hpp"
#include "assets/ignore/extended_glob.hpp"
#include "assets/utf16.hpp"

namespace cdk::assets {
namespace {

using View = std::u16string_view;

// Split at slashes, doubled ones counting as one.
std::vector<View> names(View path) {
  std::vector<View> found;
  for (;;) {
    const std::size_t slash = path.find(u'/');
    found.push_back(path.substr(0, slash));
    if (slash == View::npos) return found;
    const std::size_t next = std::min(path.find_first_not_of(u'/', slash), path.size());
    path.remove_prefix(next);
  }
}

// "a/../b" is "b", and "**/**" is "**".
std::vector<View> simplified(const std::vector<View>& parts) {
  std::vector<View> kept;
  for (const View part : parts) {
    const View last = kept.empty() ? View() : kept.back();
    if (part == u"**" && last == u"**") continue;
    if (part == u".." && !last.empty() && last != u".." && last != u"." && last != u"**") {
      kept.pop_back();
    } else {
      kept.push_back(part);
    }
  }
  if (kept.empty()) kept.emplace_back();
  return kept;
}

bool is_hidden(View name) { return name.starts_with(u'.'); }

bool only_stars(View text) { return !text.empty() && text.find_first_not_of(u'*') == View::npos; }

// What may follow stars or question marks for the end of a name to be compared as it stands.
bool is_suffix(View text) { return text.find_first_of(u"+@!?*[(") == View::npos; }

}  // namespace

// The names of a path laid out on a pattern with "**" in it: a head before the first, a tail after the last, and
// sections between, each to be found somewhere in the middle.
class GlobRules::Globstars {
 public:
  Globstars(const Portions& portions, const Names& names) : portions_(portions), names_(names) {}

  bool match() {
    const std::size_t head = next_globstar(0);
    std::size_t last = head;
    for (std::size_t next = next_globstar(head + 1); next < portions_.size(); next = next_globstar(next + 1)) {
      sections_.push_back({last + 1, next - last - 1, 0});
      last = next;
    }
    const std::size_t tail = portions_.size() - last - 1;
    if (head + tail > names_.size()) return false;
    if (!matches_at(portions_, 0, head, names_, 0)) return false;
    if (!matches_at(portions_, last + 1, tail, names_, names_.size() - tail)) return false;
    has_tail_ = tail > 0;
    middle_ = names_.size() - tail;
    if (sections_.empty()) return skippable(head, middle_) && (has_tail_ || head < middle_);
    set_limits();
    tried_.assign(sections_.size() * (names_.size() + 1), false);
    return fits(0, head);
  }

 private:
  struct Section {
    std::size_t first;
    std::size_t count;
    std::ptrdiff_t limit;  // the last name at which it may begin
  };

  std::size_t next_globstar(std::size_t from) const {
    while (from < portions_.size() && portions_[from].kind != Portion::Kind::GLOBSTAR) ++from;
    return from;
  }

  // minimatch counts the sections off from the wrong end, so with sections of unequal length it gives up early.
  void set_limits() {
    std::vector<std::size_t> before = {0};
    for (const Section& section : sections_) before.push_back(before.back() + section.count);
    for (std::size_t i = 0; i < sections_.size(); ++i) {
      const std::size_t taken = before[sections_.size() - 1 - i] + sections_[i].count;
      sections_[i].limit = static_cast<std::ptrdiff_t>(middle_) - static_cast<std::ptrdiff_t>(taken);
    }
  }

  // A globstar passes no hidden name.
  bool skippable(std::size_t from, std::size_t to) const {
    return std::none_of(names_.begin() + static_cast<std::ptrdiff_t>(from),
                        names_.begin() + static_cast<std::ptrdiff_t>(to), is_hidden);
  }

  bool fits(std::size_t section, std::size_t at) {
    // What is left is looked at as far as the path goes, so a hidden name in the tail counts too.
    if (section == sections_.size()) return skippable(at, names_.size()) && (has_tail_ || at < names_.size());
    const std::size_t state = section * (names_.size() + 1) + at;
    if (tried_[state]) return false;
    tried_[state] = true;
    const Section& wanted = sections_[section];
    for (; static_cast<std::ptrdiff_t>(at) <= wanted.limit; ++at) {
      if (matches_at(portions_, wanted.first, wanted.count, names_, at) && fits(section + 1, at + wanted.count))
        return true;
      if (is_hidden(names_[at])) return false;
    }
    return false;
  }

  const Portions& portions_;
  const Names& names_;
  std::vector<Section> sections_;
  bool has_tail_ = false;
  std::size_t middle_ = 0;
  std::vector<bool> tried_;
};

void GlobRules::add(View pattern) {
  Rule rule = {pattern.starts_with(u'!'), {}};
  if (pattern.starts_with(u'#')) return;
  const View bare = pattern.substr(std::min(pattern.find_first_not_of(u'!'), pattern.size()));
  for (const std::u16string& expanded : expand_braces(bare)) {
    Portions portions;
    for (const View part : simplified(names(expanded))) portions.push_back(portion(part));
    rule.alternatives.push_back(std::move(portions));
  }
  rules_.push_back(std::move(rule));
}

GlobRules::Portion GlobRules::portion(View text) {
  using Kind = Portion::Kind;
  if (text == u"**") return {Kind::GLOBSTAR};
  const GlobExpression glob = glob_expression(text);
  if (!glob.magic) return {Kind::LITERAL, glob.literal};
  const std::size_t stars = std::min(text.find_first_not_of(u'*'), text.size());
  const std::size_t marks = std::min(text.find_first_not_of(u'?'), text.size());
  if (only_stars(text)) return {Kind::STAR};
  if (stars > 0 && is_suffix(text.substr(stars))) return {Kind::SUFFIX, std::u16string(text.substr(stars))};
  if (marks > 0 && is_suffix(text.substr(marks))) {
    return {Kind::SUFFIX, std::u16string(text.substr(marks)), text.size()};
  }
  if (stars > 0 && text[stars] == u'.' && only_stars(text.substr(stars + 1))) return {Kind::DOTTED};
  if (text.front() == u'.' && only_stars(text.substr(1))) return {Kind::HIDDEN};
  try {
    return {Kind::EXPRESSION, {}, 0, RegExp(u"^" + glob.source + u"$", {.unicode = glob.unicode})};
  } catch (const RegExpError& error) {
    throw Failure({.message = "The ignore pattern \"" + to_utf8(text) + "\" can't be understood: " + error.what(),
                   .allowed = "a glob pattern"});
  }
}

bool GlobRules::matches(const Portion& portion, View name) {
  switch (portion.kind) {
    case Portion::Kind::GLOBSTAR: return false;
    case Portion::Kind::LITERAL: return name == portion.text;
    case Portion::Kind::STAR: return !name.empty() && !is_hidden(name);
    case Portion::Kind::DOTTED: return !is_hidden(name) && name.find(u'.') != View::npos;
    case Portion::Kind::HIDDEN: return is_hidden(name) && name != u"." && name != u"..";
    case Portion::Kind::SUFFIX:
      return !is_hidden(name) && name.ends_with(portion.text) && (portion.length == 0 || name.size() == portion.length);
    default: return portion.expression->test(name);
  }
}

bool GlobRules::matches_at(const Portions& portions, std::size_t first, std::size_t count, const Names& names,
                           std::size_t at) {
  for (std::size_t i = 0; i < count; ++i) {
    if (at + i >= names.size() || !matches(portions[first + i], names[at + i])) return false;
  }
  return true;
}

bool GlobRules::matches(const Portions& portions, const Names& names) {
  const auto is_globstar = [](const Portion& portion) { return portion.kind == Portion::Kind::GLOBSTAR; };
  if (std::any_of(portions.begin(), portions.end(), is_globstar)) return Globstars(portions, names).match();
  return portions.size() == names.size() && matches_at(portions, 0, portions.size(), names, 0);
}

bool GlobRules::matches(const Rule& rule, const Names& names) {
  const Names base_name = {names.back()};
  return std::any_of(rule.alternatives.begin(), rule.alternatives.end(), [&](const Portions& portions) {
    return matches(portions, portions.size() == 1 ? base_name : names);
  });
}

bool GlobRules::ignores(const std::string& relative_path) const {
  const std::u16string path = to_utf16(relative_path);
  const Names parts = names(path);
  bool ignored = false;
  for (const Rule& rule : rules_) {
    // A rule that would change nothing isn't asked.
    if (ignored == rule.negative && matches(rule, parts)) ignored = !rule.negative;
  }
  return ignored;
}

}  // namespace cdk::assets
