#include "assets/ignore/extended_glob_tree.hpp"

#include <algorithm>

#include "assets/failure.hpp"

namespace cdk::assets {
namespace {

using Node = ExtendedGlobNode;
using View = std::u16string_view;

// "*(a|+(b))" is "*(a|b)".
bool adopts(char16_t group, char16_t inner) {
  switch (group) {
    case u'*': return is_group_mark(inner) && inner != u'!';
    case u'+': return inner == u'+' || inner == u'@';
    case u'?': return inner == u'?' || inner == u'@';
    default: return inner == u'@';
  }
}

// "@(a|?(b))" is "@(a|b|)".
bool adopts_with_empty(char16_t group, char16_t inner) {
  switch (group) {
    case u'!':
    case u'@': return inner == u'?';
    case u'+': return inner == u'?' || inner == u'*';
    default: return false;
  }
}

// "@(+(a))" is "+(a)": the mark of both together; 0 when there is none.
char16_t merged_mark(char16_t group, char16_t inner) {
  switch (group) {
    case u'!': return inner == u'!' ? u'@' : u'\0';
    case u'?': return inner == u'*' || inner == u'+' ? u'*' : u'\0';
    case u'@': return inner;
    case u'+': return inner == u'?' || inner == u'*' ? u'*' : u'\0';
    default: return u'\0';
  }
}

// The group that an alternative consists of, if it is one alone.
Node* sole_group(const Node::Part& part) {
  const Node* alternative = as_node(part);
  if (alternative == nullptr || alternative->is_group() || alternative->parts.size() != 1) return nullptr;
  Node* inner = as_node(alternative->parts.front());
  return inner != nullptr && inner->is_group() ? inner : nullptr;
}

void hand_over(Node& to, const std::vector<Node::Part>& parts) {
  for (const Node::Part& part : parts) {
    if (Node* node = as_node(part)) node->parent = &to;
  }
}

}  // namespace

bool is_group_mark(char16_t c) { return View(u"!?+*@").find(c) != View::npos; }

bool takes_in(char16_t group, char16_t inner) { return adopts(group, inner) || adopts_with_empty(group, inner); }

Node* as_node(const Node::Part& part) {
  Node* const* node = std::get_if<Node*>(&part);
  return node == nullptr ? nullptr : *node;
}

bool Node::at_start() const {
  if (parent == nullptr) return true;
  if (!parent->at_start()) return false;
  // What follows nothing but negations is still at the start.
  return std::all_of(parent->parts.begin(), parent->parts.begin() + static_cast<std::ptrdiff_t>(index),
                     [](const Part& p) {
                       const Node* node = as_node(p);
                       return node != nullptr && node->mark == u'!';
                     });
}

bool Node::at_end() const {
  if (parent == nullptr || parent->mark == u'!') return true;
  if (!parent->at_end()) return false;
  return !is_group() || index + 1 == parent->parts.size();
}

std::u16string Node::text() const {
  std::u16string all;
  for (const Part& part : parts) {
    if (is_group() && &part != &parts.front()) all += u'|';
    const Node* node = as_node(part);
    all += node == nullptr ? std::get<std::u16string>(part) : node->text();
  }
  return is_group() ? std::u16string(1, mark) + u"(" + all + u")" : all;
}

void Node::push(std::u16string text) {
  if (!text.empty()) parts.emplace_back(std::move(text));
}

Node& ExtendedGlobTree::make(char16_t mark, Node* parent) {
  // Negations that follow each other multiply.
  constexpr std::size_t MAX_NODES = 100'000;
  if (nodes_.size() == MAX_NODES) throw Failure({.message = "An ignore pattern has too many negated groups"});
  nodes_.push_back(std::make_unique<Node>(Node{mark, parent, parent == nullptr ? 0 : parent->parts.size()}));
  if (mark == u'!' && !filled_) negations_.push_back(nodes_.back().get());
  return *nodes_.back();
}

void ExtendedGlobTree::flatten(Node& node) {
  if (node.is_group()) return flatten_group(node);
  for (const Node::Part& part : node.parts) {
    if (Node* inner = as_node(part)) flatten(*inner);
  }
}

void ExtendedGlobTree::flatten_group(Node& group) {
  constexpr int MAX_ROUNDS = 10;
  bool changed = true;
  for (int round = 0; changed && round < MAX_ROUNDS; ++round) {
    changed = false;
    for (std::size_t i = 0; i < group.parts.size(); ++i) {
      Node* alternative = as_node(group.parts[i]);
      if (alternative == nullptr) continue;
      flatten(*alternative);
      changed = merge(group, i) || changed;
    }
  }
}

bool ExtendedGlobTree::merge(Node& group, std::size_t index) {
  Node* inner = sole_group(group.parts[index]);
  if (inner == nullptr || !group.is_group()) return false;
  if (takes_in(group.mark, inner->mark)) {
    if (!adopts(group.mark, inner->mark)) {
      Node& empty = make(u'\0', inner);
      empty.parts.emplace_back(std::u16string());
      inner->parts.emplace_back(&empty);
    }
    const auto at = group.parts.erase(group.parts.begin() + static_cast<std::ptrdiff_t>(index));
    group.parts.insert(at, inner->parts.begin(), inner->parts.end());
    hand_over(group, inner->parts);
    return true;
  }
  const char16_t mark = group.parts.size() == 1 ? merged_mark(group.mark, inner->mark) : u'\0';
  if (mark == 0) return false;
  group.parts = inner->parts;
  hand_over(group, group.parts);
  group.mark = mark;
  group.ends_empty = false;
  inner->heir = &group;
  return true;
}

void ExtendedGlobTree::copy_into(Node& node, const Node::Part& part) {
  const Node* original = as_node(part);
  if (original == nullptr) return node.push(std::get<std::u16string>(part));
  Node& copy = make(original->mark, &node);
  const std::vector<Node::Part> parts = original->parts;
  for (const Node::Part& inner : parts) copy_into(copy, inner);
  node.parts.emplace_back(&copy);
}

void ExtendedGlobTree::fill_negations() {
  filled_ = true;
  for (; !negations_.empty(); negations_.pop_back()) {
    Node* negation = negations_.back();
    if (negation->mark != u'!') continue;
    const Node* owner = negation;
    while (owner->heir != nullptr) owner = owner->heir;
    const std::vector<Node::Part> alternatives = owner->parts;
    const Node* below = negation;
    for (const Node* above = below->parent; above != nullptr; below = above, above = above->parent) {
      for (std::size_t i = below->index + 1; !above->is_group() && i < above->parts.size(); ++i) {
        const Node::Part following = above->parts[i];
        for (const Node::Part& alternative : alternatives) copy_into(*as_node(alternative), following);
      }
    }
  }
}

}  // namespace cdk::assets
