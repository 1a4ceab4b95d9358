// A .gitignore pattern becomes a regular expression in steps, each rewriting the text that the step before left. The
// order matters: what one step writes, the later ones read, brackets and backslashes included. That gives odd patterns
// the odd meanings which they have in CDK.
#include <array>
#include <string>

#include "assets/ignore/git_rules.hpp"
#include "assets/utf16.hpp"

namespace cdk::assets {
namespace {

using Text = std::u16string;
using View = std::u16string_view;

constexpr View STAR = u"\\*";  // how a * looks once it is escaped

Text without_byte_order_mark(Text text) {
  if (text.starts_with(u'\xFEFF')) text.erase(0, 1);
  return text;
}

std::size_t backslashes_before(View text, std::size_t end) {
  std::size_t count = 0;
  while (count < end && text[end - 1 - count] == u'\\') ++count;
  return count;
}

// Spaces at the end don't count, but for one that a backslash keeps.
Text without_trailing_spaces(Text text) {
  std::size_t end = text.size();
  while (end > 0 && is_space(text[end - 1])) --end;
  if (end == text.size()) return text;
  const bool kept = backslashes_before(text, end) % 2 == 1;
  text.resize(kept ? end - 1 : end);
  if (kept) text += u' ';
  return text;
}

Text with_plain_spaces(View text) {
  Text result;
  for (const char16_t c : text) {
    const std::size_t slashes = is_space(c) ? backslashes_before(result, result.size()) : 0;
    if (slashes % 2 == 1) result.pop_back();
    result += slashes > 0 ? u' ' : c;
  }
  return result;
}

Text with_marks_escaped(View text) {
  Text result;
  for (const char16_t c : text) {
    if (View(u"\\$.|*+(){^").find(c) != View::npos) result += u'\\';
    result += c;
  }
  return result;
}

Text with_all_replaced(View text, char16_t from, View to) {
  Text result;
  for (const char16_t c : text) c == from ? result += to : result += c;
  return result;
}

Text with_leading_slash_anchored(Text text) {
  if (text.starts_with(u'/')) text[0] = u'^';
  return text;
}

// "**/" in front: at any depth.
Text with_leading_globstar(Text text) {
  std::size_t at = 0;
  while (at < text.size() && text[at] == u'^') ++at;
  const View globstar = u"\\*\\*\\/";
  if (View(text).substr(at).starts_with(globstar)) text.replace(0, at + globstar.size(), u"^(?:.*\\/)?");
  return text;
}

// A slash inside a pattern ties it to the root; without one it applies at any depth.
Text with_start(Text text, View pattern) {
  if (text.empty() || text.starts_with(u'^')) return text;
  const std::size_t slash = pattern.find(u'/');
  const bool tied = slash != View::npos && slash + 1 < pattern.size();
  return (tied ? u"^" : u"(?:^|\\/)") + text;
}

Text with_globstars(View text) {
  const View globstar = u"\\/\\*\\*";
  Text result;
  for (std::size_t at = 0; at < text.size();) {
    const View rest = text.substr(at);
    const View after = rest.substr(std::min(globstar.size(), rest.size()));
    if (rest.starts_with(globstar) && (after.empty() || after.starts_with(u"\\/"))) {
      result += after.empty() ? u"\\/.+" : u"(?:\\/[^\\/]+)*";
      at += globstar.size();
    } else {
      result += text[at++];
    }
  }
  return result;
}

bool ends_line(char16_t c) { return c == u'\n' || c == u'\r' || c == 0x2028 || c == 0x2029; }

// Stars, but for one at the very end, which has a step of its own, and for those that the user escaped.
Text with_stars(View text) {
  Text result;
  for (std::size_t at = 0; at < text.size();) {
    std::size_t stars = 0;
    while (text.substr(at + stars * STAR.size()).starts_with(STAR)) ++stars;
    const auto something_follows = [&](std::size_t count) {
      const std::size_t next = at + count * STAR.size();
      return next < text.size() && !ends_line(text[next]);
    };
    while (stars > 0 && !something_follows(stars)) --stars;
    const bool escaped = at > 0 && text[at - 1] == u'\\';
    if (stars > 0 && !escaped) {
      result += u"[^\\/]*";
      at += stars * STAR.size();
    } else {
      result += text[at++];
    }
  }
  return result;
}

Text with_escapes_restored(View text) {
  Text result;
  for (std::size_t at = 0; at < text.size();) {
    const View rest = text.substr(at);
    const bool escaped_mark =
        rest.starts_with(u"\\\\\\") && rest.size() > 3 && View(u"$.|*+(){^").find(rest[3]) != View::npos;
    result += text[at];
    at += escaped_mark ? 3 : 1;
  }
  return result;
}

Text with_double_backslashes_halved(View text) {
  Text result;
  for (std::size_t at = 0; at < text.size();) {
    result += text[at];
    at += text.substr(at).starts_with(u"\\\\") ? 2 : 1;
  }
  return result;
}

// Ranges out of order mean nothing in git and are an error in a regular expression.
Text with_ranges_in_order(View members) {
  const auto counts = [](char16_t c) { return c >= u'0' && c <= u'z'; };
  Text result;
  for (std::size_t at = 0; at < members.size();) {
    const bool range =
        at + 2 < members.size() && members[at + 1] == u'-' && counts(members[at]) && counts(members[at + 2]);
    if (!range) {
      result += members[at++];
      continue;
    }
    if (members[at] <= members[at + 2]) result += members.substr(at, 3);
    at += 3;
  }
  return result;
}

struct Bracket {
  View members;
  View backslashes;  // after the members
  bool closed;
  std::size_t end;
};

Text bracket_expression(const Bracket& bracket, bool escaped) {
  const View even = bracket.backslashes.substr(0, bracket.backslashes.size() / 2 * 2);
  if (escaped) return Text(u"\\[") + Text(bracket.members) + Text(even) + (bracket.closed ? u"]" : u"");
  if (!bracket.closed || even.size() != bracket.backslashes.size()) return u"[]";
  return Text(u"[") + with_ranges_in_order(bracket.members) + Text(even) + u"]";
}

Text with_brackets(View text) {
  Text result;
  for (std::size_t at = 0; at < text.size();) {
    const bool escaped = text.substr(at).starts_with(u"\\[");
    const std::size_t open = escaped ? at + 1 : at;
    const std::size_t stop = std::min(text.find_first_of(u"]/", open), text.size());
    const bool bracket = text[open] == u'[' && (stop == text.size() || text[stop] == u']');
    if (!bracket) {
      result += text[at++];
      continue;
    }
    const View inside = text.substr(open + 1, stop - open - 1);
    const std::size_t slashes = backslashes_before(inside, inside.size());
    const View members = inside.substr(0, inside.size() - slashes);
    const Bracket found = {members, inside.substr(members.size()), stop < text.size(), std::min(stop + 1, text.size())};
    result += bracket_expression(found, escaped);
    at = found.end;
  }
  return result;
}

// "foo" is the file or directory, "foo/" the directory alone.
Text with_end(Text text) {
  if (text.empty() || text.ends_with(u'*')) return text;
  return text + (text.ends_with(u'/') ? u"$" : u"(?=$|\\/$)");
}

// A star at the end matches something after a slash, and anything elsewhere.
Text with_last_star(Text text) {
  if (!text.ends_with(STAR)) return text;
  text.resize(text.size() - STAR.size());
  const bool whole_name = text.ends_with(u'^') || text.ends_with(u"\\/");
  return text + (whole_name ? u"[^/]+" : u"[^/]*") + u"(?=$|\\/$)";
}

}  // namespace

Text git_regular_expression(View pattern) {
  Text text = without_byte_order_mark(Text(pattern));
  text = without_trailing_spaces(text);
  text = with_plain_spaces(text);
  text = with_marks_escaped(text);
  text = with_all_replaced(text, u'?', u"[^/]");
  text = with_leading_slash_anchored(text);
  text = with_all_replaced(text, u'/', u"\\/");
  text = with_leading_globstar(text);
  text = with_start(text, pattern);
  text = with_globstars(text);
  text = with_stars(text);
  text = with_escapes_restored(text);
  text = with_double_backslashes_halved(text);
  text = with_brackets(text);
  text = with_end(text);
  return with_last_star(text);
}

}  // namespace cdk::assets
