#include "assets/ignore/extended_glob.hpp"

#include <algorithm>
#include <utility>

#include "assets/ignore/char_class.hpp"
#include "assets/ignore/extended_glob_tree.hpp"

namespace cdk::assets {
namespace {

using Node = ExtendedGlobNode;
using Text = std::u16string;
using View = std::u16string_view;

constexpr View ANY = u"[^/]";
constexpr View NO_DOT_FIRST = u"(?!\\.)";
constexpr View NO_DOT_NAMES = u"(?!(?:^|/)\\.\\.?(?:$|/))";  // neither "." nor ".."

Text unescaped(View source) {
  Text result;
  for (std::size_t i = 0; i < source.size(); ++i) {
    if (source[i] == u'\\' && i + 1 < source.size() && source[i + 1] != u'/') ++i;
    result += source[i];
  }
  return result;
}

// A pattern without groups. `whole` when it is all there is of the name, where a star can't be empty.
Text plain_expression(View pattern, bool whole, Node& node) {
  const bool only_stars = pattern.find_first_not_of(u'*') == View::npos;
  Text source;
  for (std::size_t i = 0; i < pattern.size(); ++i) {
    const char16_t c = pattern[i];
    if (c == u'*') {
      while (i + 1 < pattern.size() && pattern[i + 1] == u'*') ++i;
      source += Text(ANY) + (whole && only_stars ? u"+?" : u"*?");
      node.magic = true;
    } else if (c == u'\\') {
      const bool last = i + 1 == pattern.size();
      const char16_t next = last ? c : pattern[++i];
      if (View(u"().*{}+?[]^$\\!").find(next) != View::npos) source += u'\\';
      source += next;
    } else if (const CharClass found = c == u'[' ? read_char_class(pattern, i) : CharClass{}; found.length > 0) {
      source += found.source;
      i += found.length - 1;
      node.magic = node.magic || found.magic;
      node.unicode = node.unicode || found.unicode;
    } else if (c == u'?') {
      source += ANY;
      node.magic = true;
    } else {
      source += escaped_for_regexp(View(&c, 1));
    }
  }
  return source;
}

class Renderer {
 public:
  // The expression of a node. A dot at the start of a name is matched only by a dot that is written, unless allowed.
  Text render(Node& node, bool dot_allowed) {
    return node.is_group() ? group(node, dot_allowed) : sequence(node, dot_allowed);
  }

  Text inner_sequence(Node& node, bool dot_allowed) {
    const bool plain =
        std::none_of(node.parts.begin(), node.parts.end(), [](const auto& p) { return as_node(p) != nullptr; });
    const bool whole = plain && node.at_start() && node.at_end();
    Text source;
    for (const Node::Part& part : node.parts) {
      if (Node* inner = as_node(part)) {
        source += render(*inner, dot_allowed);
        node.magic = node.magic || inner->magic;
        node.unicode = node.unicode || inner->unicode;
      } else {
        source += plain_expression(std::get<Text>(part), whole, node);
      }
    }
    return source;
  }

  Text sequence(Node& node, bool dot_allowed) {
    const Text source = inner_sequence(node, dot_allowed);
    const bool ends_negation = node.at_end() && node.parent != nullptr && node.parent->mark == u'!';
    return guard(node, source, dot_allowed) + source + (ends_negation ? u"(?:$|\\/)" : u"");
  }

 private:
  static Text guard(const Node& node, View source, bool dot_allowed) {
    if (!node.at_start() || node.parts.empty() || as_node(node.parts.front()) != nullptr) return {};
    const Text& first = std::get<Text>(node.parts.front());
    if (node.parts.size() == 1 && (first == u"." || first == u"..")) return {};
    const auto may_be_dot = [&](std::size_t at) {
      return at < source.size() && (source[at] == u'[' || source[at] == u'.');
    };
    const bool after_dot = source.starts_with(u"\\.") && may_be_dot(2);
    const bool after_dots = source.starts_with(u"\\.\\.") && may_be_dot(4);
    if ((dot_allowed && may_be_dot(0)) || after_dot || after_dots) return Text(NO_DOT_NAMES);
    return Text(!dot_allowed && may_be_dot(0) ? NO_DOT_FIRST : View());
  }

  Text alternatives(Node& group, bool dot_allowed) {
    const bool whole = group.at_start() && group.at_end();
    Text all;
    bool first = true;
    for (const Node::Part& part : group.parts) {
      Node& alternative = *as_node(part);
      const Text source = render(alternative, dot_allowed);
      group.unicode = group.unicode || alternative.unicode;
      if (whole && source.empty()) continue;
      if (!std::exchange(first, false)) all += u'|';
      all += source;
    }
    return all;
  }

  Text group(Node& group, bool dot_allowed) {
    Text body = alternatives(group, dot_allowed);
    if (group.mark != u'!' && body.empty() && group.at_start() && group.at_end()) {
      // "+()" alone would match nothing at all: it is taken literally.
      const Text text = group.text();
      group.mark = 0;
      group.magic = false;
      group.parts = {text};
      return text;
    }
    if (group.mark == u'!') return negation(group, body, dot_allowed);
    // A repetition that begins a name may have dots from its second round on.
    if ((group.mark == u'*' || group.mark == u'+') && !dot_allowed) {
      const Text again = alternatives(group, true);
      if (!again.empty() && again != body) {
        return Text(u"(?:(?:") + body + u")(?:" + again + u")*?)" + (group.mark == u'*' ? u"?" : u"");
      }
    }
    return Text(u"(?:") + body + u")" + (group.mark == u'@' ? Text() : Text(1, group.mark));
  }

  static Text negation(const Node& group, View body, bool dot_allowed) {
    const Text no_dot(group.at_start() && !dot_allowed ? NO_DOT_FIRST : View());
    if (group.ends_empty) return no_dot + Text(ANY) + u"+?";
    return Text(u"(?:(?!(?:") + Text(body) + u"))" + no_dot + Text(ANY) + u"*?)";
  }
};

}  // namespace

GlobExpression glob_expression(View pattern) {
  ExtendedGlobTree tree(pattern);
  tree.flatten();
  tree.fill_negations();
  Node& root = tree.root();
  GlobExpression expression;
  expression.source = Renderer().render(root, false);
  expression.unicode = root.unicode;
  expression.magic = root.magic;
  // Without magic there is no guard either, so the source is the name with escapes in it.
  if (!root.magic) expression.literal = unescaped(expression.source);
  return expression;
}

}  // namespace cdk::assets
