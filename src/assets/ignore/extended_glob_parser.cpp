#include <utility>

#include "assets/failure.hpp"
#include "assets/ignore/extended_glob_tree.hpp"
#include "assets/utf16.hpp"

namespace cdk::assets {
namespace {

using Node = ExtendedGlobNode;
using Text = std::u16string;
using View = std::u16string_view;

// As deep as minimatch goes with groups that can't be merged, and a bound for those that can.
constexpr int MAX_GROUP_DEPTH = 2;
constexpr int MAX_DEPTH = 500;

// Tells which characters are escaped or within brackets, where marks mean nothing.
class Quotes {
 public:
  // Whether the character is quoted; `after` is where the next one stands.
  bool take(char16_t c, std::size_t after) {
    if (escape_ || c == u'\\') {
      escape_ = !escape_;
      return true;
    }
    if (in_bracket_) {
      if (after == start_ + 1) {
        if (c == u'^' || c == u'!') negative_ = true;
      } else if (c == u']' && !(after == start_ + 2 && negative_)) {
        in_bracket_ = false;
      }
      return true;
    }
    if (c != u'[') return false;
    in_bracket_ = true;
    start_ = after;
    negative_ = false;
    return true;
  }

 private:
  bool escape_ = false;
  bool in_bracket_ = false;
  bool negative_ = false;
  std::size_t start_ = 0;
};

class Parser {
 public:
  Parser(ExtendedGlobTree& tree, View pattern) : tree_(tree), pattern_(pattern) {}

  void parse() {
    Node& root = tree_.make(u'\0', nullptr);
    Quotes quotes;
    Text plain;
    while (at_ < pattern_.size()) {
      const char16_t c = pattern_[at_++];
      if (!quotes.take(c, at_) && opens_group(c)) {
        root.push(std::exchange(plain, {}));
        group(root, c, 1);
      } else {
        plain += c;
      }
    }
    root.push(plain);
  }

 private:
  bool opens_group(char16_t c) const { return is_group_mark(c) && at_ < pattern_.size() && pattern_[at_] == u'('; }

  // Reads from the opening parenthesis on.
  void group(Node& parent, char16_t mark, int depth) {
    if (++nesting_ > MAX_DEPTH) {
      throw Failure({.message = "The ignore pattern \"" + to_utf8(pattern_) + "\" nests its groups too deeply",
                     .allowed = std::to_string(MAX_DEPTH) + " levels"});
    }
    const std::size_t start = at_ - 1;
    Node& group = tree_.make(mark, &parent);
    parent.parts.emplace_back(&group);
    if (!alternatives(group, depth)) {
      // No closing parenthesis: the rest is no group, and neither is what looked like one inside.
      group.mark = 0;
      group.magic = false;
      group.parts = {Text(pattern_.substr(start))};
    }
    --nesting_;
  }

  bool alternatives(Node& group, int depth) {
    ++at_;
    // They join the group once it is complete, so each counts as its first.
    std::vector<Node*> found = {&tree_.make(u'\0', &group)};
    Quotes quotes;
    Text plain;
    while (at_ < pattern_.size()) {
      const char16_t c = pattern_[at_++];
      if (quotes.take(c, at_)) {
        plain += c;
      } else if (opens_group(c) && (depth <= MAX_GROUP_DEPTH || takes_in(group.mark, c))) {
        found.back()->push(std::exchange(plain, {}));
        this->group(*found.back(), c, depth + (takes_in(group.mark, c) ? 0 : 1));
      } else if (c == u'|') {
        found.back()->push(std::exchange(plain, {}));
        found.push_back(&tree_.make(u'\0', &group));
      } else if (c == u')') {
        group.ends_empty = plain.empty();
        found.back()->push(std::move(plain));
        group.parts.assign(found.begin(), found.end());
        return true;
      } else {
        plain += c;
      }
    }
    return false;
  }

  ExtendedGlobTree& tree_;
  View pattern_;
  std::size_t at_ = 0;
  int nesting_ = 0;
};

}  // namespace

ExtendedGlobTree::ExtendedGlobTree(View pattern) { Parser(*this, pattern).parse(); }

}  // namespace cdk::assets
