#include <algorithm>
#include <cdk/value.hpp>
#include <stdexcept>

#include "node.hpp"
#include "number.hpp"

namespace cdk {
namespace detail {

void retain(const ValueNode* node) noexcept { node->owners.fetch_add(1, std::memory_order_relaxed); }

void release(const ValueNode* node) noexcept {
  if (node->owners.fetch_sub(1, std::memory_order_acq_rel) == 1) std::unique_ptr<const ValueNode>{node};
}

namespace {

template <class N, class... A>
const ValueNode* make(A&&... arguments) {
  return std::make_unique<const N>(std::forward<A>(arguments)...).release();
}

template <class N>
const N& node_as(const ValueNode* node, bool right_kind, const char* wanted) {
  if (!right_kind) throw std::logic_error(std::string("this value is no ") + wanted);
  return static_cast<const N&>(*node);
}

/// A part that can be written into the text now.
bool is_text(const Value& part) {
  using K = Value::Kind;
  const K k = part.kind();
  return k == K::String || k == K::Integer || k == K::Number || k == K::Boolean;
}

std::string text_of(const Value& part) {
  using K = Value::Kind;
  switch (part.kind()) {
    case K::Boolean: return part.as_bool() ? "true" : "false";
    case K::Integer: return std::to_string(part.as_int());
    case K::Number: return number_text(part.as_double());
    default: return std::string(part.as_string());
  }
}

void append_part(std::vector<Value>& out, std::string& pending, const Value& part) {
  if (!part.is_set()) return;
  if (part.kind() == Value::Kind::Concat) {
    for (const Value& inner : part.items()) append_part(out, pending, inner);
  } else if (is_text(part)) {
    pending += text_of(part);
  } else {
    if (!pending.empty()) out.emplace_back(std::exchange(pending, {}));
    out.push_back(part);
  }
}

}  // namespace
}  // namespace detail

using namespace detail;

Value::Value(double literal) : node_(make<NumberNode>(literal)) {}
Value::Value(std::string literal) : node_(make<StringNode>(std::move(literal))) {}
Value::Value(std::string_view literal) : node_(make<StringNode>(std::string(literal))) {}
Value Value::from_bool(bool literal) { return Value(make<BooleanNode>(literal)); }
Value Value::from_int(std::int64_t literal) { return Value(make<IntegerNode>(literal)); }
Value Value::null() { return Value(make<ValueNode>(Kind::Null)); }
Value Value::list(std::vector<Value> items) { return Value(make<ListNode>(Kind::List, std::move(items))); }
Value Value::object(std::vector<Member> members) { return Value(make<ObjectNode>(std::move(members))); }
Value Value::reference(const Construct& target, std::string_view attribute, bool is_list) {
  return Value(make<ReferenceNode>(target, attribute, is_list));
}
Value Value::intrinsic(std::string_view name, Value argument) {
  return Value(make<IntrinsicNode>(name, std::move(argument)));
}
Value Value::lazy(std::unique_ptr<const Producer> producer) { return Value(make<LazyNode>(std::move(producer))); }

Value Value::concat(std::vector<Value> parts) {
  std::vector<Value> out;
  std::string pending;
  for (const Value& part : parts) append_part(out, pending, part);
  if (out.empty()) return Value(std::move(pending));
  if (!pending.empty()) out.emplace_back(std::move(pending));
  return Value(make<ListNode>(Kind::Concat, std::move(out)));
}

Value::Kind Value::kind() const noexcept { return node_ == nullptr ? Kind::Unset : node_->kind; }

TokenComparison Token::compare_strings(const Value& a, const Value& b) {
  const bool a_open = a.is_unresolved(), b_open = b.is_unresolved();
  if (a_open && b_open) return TokenComparison::BOTH_UNRESOLVED;
  if (a_open || b_open) return TokenComparison::ONE_UNRESOLVED;
  return a == b ? TokenComparison::SAME : TokenComparison::DIFFERENT;
}

bool Value::is_unresolved() const noexcept {
  switch (kind()) {
    case Kind::Concat:
    case Kind::Reference:
    case Kind::Intrinsic:
    case Kind::Lazy: return true;
    case Kind::List: return std::ranges::any_of(items(), &Value::is_unresolved);
    case Kind::Object: return std::ranges::any_of(members(), [](const Member& m) { return m.value.is_unresolved(); });
    default: return false;
  }
}

bool Value::is_empty() const noexcept {
  return !is_set() || (is_list() && items().empty()) || (is_object() && members().empty());
}

bool Value::as_bool() const { return node_as<BooleanNode>(node_, kind() == Kind::Boolean, "boolean").literal; }
std::int64_t Value::as_int() const { return node_as<IntegerNode>(node_, kind() == Kind::Integer, "integer").literal; }
double Value::as_double() const {
  if (kind() == Kind::Integer) return static_cast<double>(as_int());
  return node_as<NumberNode>(node_, kind() == Kind::Number, "number").literal;
}
std::string_view Value::as_string() const { return node_as<StringNode>(node_, is_string(), "string").literal; }
std::span<const Value> Value::items() const {
  return node_as<ListNode>(node_, kind() == Kind::List || kind() == Kind::Concat, "list").items;
}
std::span<const Member> Value::members() const { return node_as<ObjectNode>(node_, is_object(), "object").members; }

Value Value::find(std::string_view name) const {
  if (!is_object()) return {};
  const auto found = std::ranges::find(members(), name, &Member::name);
  return found == members().end() ? Value() : found->value;
}

std::string_view Value::intrinsic_name() const {
  return node_as<IntrinsicNode>(node_, kind() == Kind::Intrinsic, "intrinsic function").name;
}
const Value& Value::argument() const {
  return node_as<IntrinsicNode>(node_, kind() == Kind::Intrinsic, "intrinsic function").argument;
}
const Construct& Value::target() const {
  return *node_as<ReferenceNode>(node_, kind() == Kind::Reference, "reference").target;
}
std::string_view Value::attribute() const {
  return node_as<ReferenceNode>(node_, kind() == Kind::Reference, "reference").attribute;
}
bool Value::refers_to_list() const {
  return node_as<ReferenceNode>(node_, kind() == Kind::Reference, "reference").is_list;
}
Value Value::produce(const ResolveContext& context) const {
  return node_as<LazyNode>(node_, kind() == Kind::Lazy, "lazy value").producer->produce(context);
}

bool Value::equal(const Value& a, const Value& b) noexcept {
  if (a.node_ == b.node_) return true;
  if (a.kind() != b.kind()) return false;
  switch (a.kind()) {
    case Kind::Unset:
    case Kind::Null: return true;
    case Kind::Boolean: return a.as_bool() == b.as_bool();
    case Kind::Integer: return a.as_int() == b.as_int();
    case Kind::Number: return a.as_double() == b.as_double();
    case Kind::String: return a.as_string() == b.as_string();
    case Kind::List:
    case Kind::Concat: return std::ranges::equal(a.items(), b.items());
    case Kind::Object:
      return std::ranges::equal(a.members(), b.members(), [](const Member& x, const Member& y) {
        return x.name == y.name && x.value == y.value;
      });
    case Kind::Reference: return &a.target() == &b.target() && a.attribute() == b.attribute();
    case Kind::Intrinsic: return a.intrinsic_name() == b.intrinsic_name() && a.argument() == b.argument();
    case Kind::Lazy: return false;
  }
  return false;
}

}  // namespace cdk
