// The tree of a pattern with extended globs in it.
#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace cdk::assets {

/// Either a sequence of plain patterns and groups (`mark` is 0), or a group "@(a|b)" whose parts are its alternatives.
struct ExtendedGlobNode {
  using Part = std::variant<std::u16string, ExtendedGlobNode*>;

  bool is_group() const { return mark != 0; }
  bool at_start() const;
  bool at_end() const;
  std::u16string text() const;
  /// Empty text isn't kept.
  void push(std::u16string text);

  char16_t mark;
  ExtendedGlobNode* parent;
  std::size_t index;  // among the parent's parts, when it was made
  std::vector<Part> parts = {};
  bool magic = mark != 0;
  bool unicode = false;
  bool ends_empty = false;           // nothing before the closing parenthesis
  ExtendedGlobNode* heir = nullptr;  // took over the parts
};

/// Null when the part is plain.
ExtendedGlobNode* as_node(const ExtendedGlobNode::Part& part);

class ExtendedGlobTree {
 public:
  /// Throws Failure for groups nested beyond reason.
  explicit ExtendedGlobTree(std::u16string_view pattern);

  ExtendedGlobNode& root() { return *nodes_.front(); }
  ExtendedGlobNode& make(char16_t mark, ExtendedGlobNode* parent);
  /// Merges groups into the groups around them where that changes nothing.
  void flatten() { flatten(root()); }
  /// Lets each negation look at what follows it: "!(a)b" is anything but "ab", and then "b".
  void fill_negations();

 private:
  void flatten(ExtendedGlobNode& node);
  void flatten_group(ExtendedGlobNode& group);
  bool merge(ExtendedGlobNode& group, std::size_t index);
  void copy_into(ExtendedGlobNode& node, const ExtendedGlobNode::Part& part);

  std::vector<std::unique_ptr<ExtendedGlobNode>> nodes_;
  std::vector<ExtendedGlobNode*> negations_;
  bool filled_ = false;
};

bool is_group_mark(char16_t c);
/// Whether a group can hold the alternatives of a group of the other kind, with an empty one added if need be.
bool takes_in(char16_t group, char16_t inner);

}  // namespace cdk::assets
