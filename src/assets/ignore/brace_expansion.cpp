#include "assets/ignore/brace_expansion.hpp"

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <optional>
#include <unordered_set>

#include "assets/utf16.hpp"

namespace cdk::assets {
namespace {

using Text = std::u16string;
using View = std::u16string_view;

// Where minimatch stops, so that a few characters can't fill the memory.
constexpr std::size_t MAX_RESULTS = 100'000;
constexpr std::size_t MAX_CHARACTERS = 4'000'000;
constexpr int MAX_DEPTH = 1'000;
constexpr int MAX_RESCANS = 1'000;

// Characters with a backslash before them stand for themselves: meanwhile, one of Unicode's noncharacters does for
// them.
constexpr View ESCAPABLE = u"\\{},.";
constexpr char16_t FIRST_MARK = 0xFDD0;
constexpr char16_t CLOSE_MARK = FIRST_MARK + 2;

Text marked(View pattern) {
  Text result;
  for (std::size_t i = 0; i < pattern.size(); ++i) {
    const std::size_t which = i + 1 < pattern.size() ? ESCAPABLE.find(pattern[i + 1]) : View::npos;
    const bool escape = pattern[i] == u'\\' && which != View::npos;
    result += escape ? static_cast<char16_t>(FIRST_MARK + which) : pattern[i];
    if (escape) ++i;
  }
  return result;
}

Text unmarked(View text) {
  Text result;
  for (const char16_t c : text) {
    const bool mark = c >= FIRST_MARK && c < FIRST_MARK + ESCAPABLE.size();
    result += mark ? ESCAPABLE[c - FIRST_MARK] : c;
  }
  return result;
}

struct Braces {
  View before;
  View body;
  View after;
};

// The first pair of braces with balanced content; where one stays open, the leftmost pair that closes.
std::optional<Braces> first_braces(View text) {
  const auto split = [&](std::size_t open, std::size_t close) {
    return Braces{text.substr(0, open), text.substr(open + 1, close - open - 1), text.substr(close + 1)};
  };
  std::vector<std::size_t> open;
  std::optional<std::pair<std::size_t, std::size_t>> leftmost;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == u'{') open.push_back(i);
    if (text[i] != u'}' || open.empty()) continue;
    if (open.size() == 1) return split(open.front(), i);
    if (!leftmost || open.back() < leftmost->first) leftmost = {open.back(), i};
    open.pop_back();
  }
  if (!leftmost) return std::nullopt;
  return split(leftmost->first, leftmost->second);
}

// Split at commas outside of inner braces.
std::vector<Text> members(View body) {
  std::vector<Text> found = {Text()};
  const auto add = [&](View text) {
    for (const char16_t c : text) {
      if (c == u',') {
        found.emplace_back();
      } else {
        found.back() += c;
      }
    }
  };
  while (const std::optional<Braces> inner = first_braces(body)) {
    add(inner->before);
    found.back() += Text(u"{") + Text(inner->body) + u"}";
    body = inner->after;
  }
  add(body);
  return found;
}

bool is_digit(char16_t c) { return c >= u'0' && c <= u'9'; }
bool is_letter(char16_t c) { return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z'); }

bool is_integer(View text) {
  if (text.starts_with(u'-')) text.remove_prefix(1);
  return !text.empty() && std::all_of(text.begin(), text.end(), is_digit);
}

std::int64_t integer(View text) {
  constexpr std::int64_t LIMIT = 1'000'000'000'000'000;
  return std::clamp<std::int64_t>(std::strtoll(to_utf8(text).c_str(), nullptr, 10), -LIMIT, LIMIT);
}

struct Sequence {
  std::int64_t first;
  std::int64_t last;
  std::int64_t step;
  bool letters;
  std::size_t width;  // to which numbers are filled up with zeros
};

std::optional<Sequence> sequence(View body) {
  std::vector<View> parts;
  for (View rest = body;;) {
    const std::size_t dots = rest.find(u"..");
    parts.push_back(rest.substr(0, dots));
    if (dots == View::npos) break;
    rest.remove_prefix(dots + 2);
  }
  if (parts.size() < 2 || parts.size() > 3 || (parts.size() == 3 && !is_integer(parts[2]))) return std::nullopt;
  const auto letter = [](View text) { return text.size() == 1 && is_letter(text.front()); };
  const bool letters = letter(parts[0]) && letter(parts[1]);
  if (!letters && !(is_integer(parts[0]) && is_integer(parts[1]))) return std::nullopt;
  const std::int64_t step = parts.size() == 3 ? std::max<std::int64_t>(std::abs(integer(parts[2])), 1) : 1;
  const auto padded = [](View text) {
    if (text.starts_with(u'-')) text.remove_prefix(1);
    return text.size() > 1 && text.front() == u'0';
  };
  const bool pad = std::any_of(parts.begin(), parts.end(), padded);
  const auto number = [&](View text) { return letters ? text.front() : integer(text); };
  return Sequence{number(parts[0]), number(parts[1]), step, letters,
                  pad ? std::max(parts[0].size(), parts[1].size()) : 0};
}

Text number_text(std::int64_t number, std::size_t width) {
  Text digits = to_utf16(std::to_string(number));
  if (digits.size() < width) digits.insert(number < 0 ? 1 : 0, width - digits.size(), u'0');
  return digits;
}

// Results as they are gathered, within the limits.
class Results {
 public:
  bool add(Text text) {
    if (texts_.size() >= MAX_RESULTS || characters_ + text.size() > MAX_CHARACTERS) return false;
    characters_ += text.size();
    texts_.push_back(std::move(text));
    return true;
  }
  std::vector<Text> take() { return std::move(texts_); }

 private:
  std::vector<Text> texts_;
  std::size_t characters_ = 0;
};

std::vector<Text> sequence_texts(const Sequence& sequence) {
  const bool down = sequence.last < sequence.first;
  Results results;
  for (std::int64_t i = sequence.first; down ? i >= sequence.last : i <= sequence.last;
       i += down ? -sequence.step : sequence.step) {
    // "{A..z}" passes the backslash, which would escape what follows.
    Text text = !sequence.letters ? number_text(i, sequence.width)
                : i == u'\\'      ? Text()
                                  : Text(1, static_cast<char16_t>(i));
    if (!results.add(std::move(text))) break;
  }
  return results.take();
}

std::vector<Text> combined(const std::vector<Text>& beginnings, View middle, const std::vector<Text>& ends,
                           bool drop_empty) {
  Results results;
  for (const Text& beginning : beginnings) {
    for (const Text& end : ends) {
      Text text = beginning + Text(middle) + end;
      if (drop_empty && text.empty()) continue;
      if (!results.add(std::move(text))) return results.take();
    }
  }
  return results.take();
}

bool ends_line(char16_t c) { return c == u'\n' || c == u'\r' || c == 0x2028 || c == 0x2029; }

// "{a},b}" is a set whose first closing brace stands for itself: a single comma follows, and another brace after it.
bool set_goes_on(View after) {
  for (std::size_t i = 0; i < after.size(); ++i) {
    if (after[i] != u',' || (i + 1 < after.size() && after[i + 1] == u',')) continue;
    const View rest = after.substr(i + 1);
    const auto end_of_line = std::find_if(rest.begin(), rest.end(), ends_line);
    if (std::find(rest.begin(), end_of_line, u'}') != end_of_line) return true;
  }
  return false;
}

std::vector<Text> expand(const Text& pattern, int depth, bool top);

std::vector<Text> set_texts(View body, int depth) {
  std::vector<Text> parts = members(body);
  if (parts.size() == 1) {
    parts = expand(parts.front(), depth + 1, false);
    for (Text& part : parts) part = Text(u"{") + part + u"}";
    // One result has no comma left, so it stays in its braces.
    if (parts.size() == 1) return parts;
  }
  Results results;
  for (const Text& part : parts) {
    for (Text& text : expand(part, depth + 1, false)) {
      if (!results.add(std::move(text))) return results.take();
    }
  }
  return results.take();
}

std::vector<Text> expand(const Text& pattern, int depth, bool top) {
  if (depth > MAX_DEPTH) return {pattern};
  std::vector<Text> results = {Text()};
  bool first = true;
  bool drop_empty = false;
  int rescans = 0;
  for (Text rest = pattern;;) {
    const std::optional<Braces> braces = first_braces(rest);
    if (!braces) return combined(results, rest, {Text()}, drop_empty);
    const bool last = braces->after.empty();
    const Text literal = Text(braces->before) + u"{" + Text(braces->body) + u"}";
    if (braces->before.ends_with(u'$')) {
      results = combined(results, literal, {Text()}, drop_empty && last);
      first = false;
    } else {
      const std::optional<Sequence> numbers = sequence(braces->body);
      if (!numbers && braces->body.find(u',') == View::npos) {
        if (rescans == MAX_RESCANS || !set_goes_on(braces->after)) {
          return combined(results, literal + Text(braces->after), {Text()}, drop_empty);
        }
        ++rescans;
        rest = Text(braces->before) + u"{" + Text(braces->body) + Text(1, CLOSE_MARK) + Text(braces->after);
        top = true;
        continue;
      }
      if (first) drop_empty = top && !numbers;
      first = false;
      const std::vector<Text> ends = numbers ? sequence_texts(*numbers) : set_texts(braces->body, depth);
      results = combined(results, braces->before, ends, drop_empty && last);
    }
    if (last) return results;
    rest = Text(braces->after);
  }
}

// A pair of braces with no opening brace between, on one line.
bool has_braces(View pattern) {
  bool open = false;
  for (const char16_t c : pattern) {
    if (c == u'}' && open) return true;
    open = c == u'{' || (open && !ends_line(c));
  }
  return false;
}

}  // namespace

std::vector<Text> expand_braces(View pattern) {
  if (!has_braces(pattern)) return {Text(pattern)};
  // In bash, "{}" at the very start stands for itself.
  const Text whole = pattern.starts_with(u"{}") ? Text(u"\\{\\}") + Text(pattern.substr(2)) : Text(pattern);
  std::vector<Text> unique;
  std::unordered_set<Text> seen;
  for (const Text& result : expand(marked(whole), 0, true)) {
    Text text = unmarked(result);
    if (seen.insert(text).second) unique.push_back(std::move(text));
  }
  return unique;
}

}  // namespace cdk::assets
