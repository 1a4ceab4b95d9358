#include "assets/ignore/char_class.hpp"

#include <optional>
#include <utility>
#include <vector>

#include "assets/utf16.hpp"

namespace cdk::assets {
namespace {

using Text = std::u16string;
using View = std::u16string_view;

struct PosixClass {
  View name;
  View members;
  bool unicode;
  bool negative;
};

constexpr PosixClass POSIX_CLASSES[] = {
    {u"[:alnum:]", u"\\p{L}\\p{Nl}\\p{Nd}", true, false},
    {u"[:alpha:]", u"\\p{L}\\p{Nl}", true, false},
    {u"[:ascii:]", u"\\x00-\\x7f", false, false},
    {u"[:blank:]", u"\\p{Zs}\\t", true, false},
    {u"[:cntrl:]", u"\\p{Cc}", true, false},
    {u"[:digit:]", u"\\p{Nd}", true, false},
    {u"[:graph:]", u"\\p{Z}\\p{C}", true, true},
    {u"[:lower:]", u"\\p{Ll}", true, false},
    {u"[:print:]", u"\\p{C}", true, false},
    {u"[:punct:]", u"\\p{P}", true, false},
    {u"[:space:]", u"\\p{Z}\\t\\r\\n\\v\\f", true, false},
    {u"[:upper:]", u"\\p{Lu}", true, false},
    {u"[:word:]", u"\\p{L}\\p{Nl}\\p{Nd}\\p{Pc}", true, false},
    {u"[:xdigit:]", u"A-Fa-f0-9", false, false},
};

Text escaped(View text, View special) {
  Text result;
  for (const char16_t c : text) {
    if (special.find(c) != View::npos) result += u'\\';
    result += c;
  }
  return result;
}

Text member(char16_t c) { return escaped(View(&c, 1), u"[]\\-"); }

// A class that matches nothing spoils the whole portion.
CharClass impossible(View pattern, std::size_t at) { return {u"$.", false, pattern.size() - at, true}; }

class Reader {
 public:
  Reader(View pattern, std::size_t at) : pattern_(pattern), start_(at), at_(at + 1) {}

  CharClass read() {
    if (at_ < pattern_.size() && (pattern_[at_] == u'!' || pattern_[at_] == u'^')) {
      negative_ = true;
      ++at_;
    }
    for (bool first = true; at_ < pattern_.size(); first = false) {
      if (pattern_[at_] == u']' && !first) return result(at_ + 1);
      if (!read_member()) return impossible(pattern_, start_);
    }
    return {};
  }

 private:
  // False when a class such as [:alpha:] ends a range.
  bool read_member() {
    bool escape = false;
    if (pattern_[at_] == u'\\') {
      escape = true;
      if (++at_ == pattern_.size()) return true;
    }
    if (!escape && pattern_[at_] == u'[') {
      if (const PosixClass* named = posix_class()) return add_named(*named);
    }
    add_character(pattern_[at_]);
    return true;
  }

  const PosixClass* posix_class() const {
    for (const PosixClass& candidate : POSIX_CLASSES) {
      if (pattern_.substr(at_).starts_with(candidate.name)) return &candidate;
    }
    return nullptr;
  }

  bool add_named(const PosixClass& named) {
    if (range_start_) return false;
    (named.negative ? excluded_ : members_).emplace_back(named.members);
    unicode_ = unicode_ || named.unicode;
    at_ += named.name.size();
    return true;
  }

  void add_character(char16_t c) {
    ++at_;
    if (range_start_) {
      const char16_t from = *std::exchange(range_start_, std::nullopt);
      if (c > from) members_.push_back(member(from) + u"-" + member(c));
      if (c == from) members_.push_back(member(c));
      return;
    }
    const View rest = pattern_.substr(at_);
    if (rest.starts_with(u"-]")) {
      members_.push_back(member(c) + u"\\-");
      ++at_;
    } else if (rest.starts_with(u'-')) {
      range_start_ = c;
      ++at_;
    } else {
      members_.push_back(member(c));
    }
  }

  CharClass result(std::size_t end) const {
    if (members_.empty() && excluded_.empty()) return impossible(pattern_, start_);
    const std::size_t length = end - start_;
    if (excluded_.empty() && members_.size() == 1 && !negative_) {
      const Text& only = members_.front();
      const bool line_end = View(u"\n\r\u2028\u2029").find(only.back()) != View::npos;
      if ((only.size() == 1 || (only.size() == 2 && only.front() == u'\\')) && !line_end) {
        return {escaped_for_regexp(View(only).substr(only.size() - 1)), false, length, false};
      }
    }
    const Text positive = Text(u"[") + Text(negative_ ? u"^" : u"") + joined(members_) + u"]";
    const Text rest = Text(u"[") + Text(negative_ ? u"" : u"^") + joined(excluded_) + u"]";
    if (excluded_.empty()) return {positive, unicode_, length, true};
    if (members_.empty()) return {rest, unicode_, length, true};
    return {Text(u"(") + positive + u"|" + rest + u")", unicode_, length, true};
  }

  static Text joined(const std::vector<Text>& texts) {
    Text whole;
    for (const Text& text : texts) whole += text;
    return whole;
  }

  View pattern_;
  std::size_t start_;
  std::size_t at_;
  bool negative_ = false;
  bool unicode_ = false;
  std::vector<Text> members_;
  std::vector<Text> excluded_;
  std::optional<char16_t> range_start_;
};

}  // namespace

CharClass read_char_class(View pattern, std::size_t at) { return Reader(pattern, at).read(); }

Text escaped_for_regexp(View text) {
  Text result;
  for (const char16_t c : text) {
    if (View(u"-[]{}()*+?.,\\^$|#").find(c) != View::npos || is_space(c)) result += u'\\';
    result += c;
  }
  return result;
}

}  // namespace cdk::assets
