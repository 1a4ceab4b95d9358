// The nodes behind Value. Private to the engine: everybody else sees handles.
#pragma once

#include <atomic>
#include <cdk/value.hpp>

namespace cdk::detail {

/// Nodes are immutable once made and may be shared by Apps on several threads, hence the atomic counter.
struct ValueNode {
  explicit ValueNode(Value::Kind k) : kind(k) {}
  ValueNode(const ValueNode&) = delete;
  ValueNode& operator=(const ValueNode&) = delete;
  virtual ~ValueNode() = default;

  mutable std::atomic<std::uint32_t> owners{1};
  const Value::Kind kind;
};

struct BooleanNode final : ValueNode {
  explicit BooleanNode(bool b) : ValueNode(Value::Kind::Boolean), literal(b) {}
  const bool literal;
};

struct IntegerNode final : ValueNode {
  explicit IntegerNode(std::int64_t i) : ValueNode(Value::Kind::Integer), literal(i) {}
  const std::int64_t literal;
};

struct NumberNode final : ValueNode {
  explicit NumberNode(double d) : ValueNode(Value::Kind::Number), literal(d) {}
  const double literal;
};

struct StringNode final : ValueNode {
  explicit StringNode(std::string s) : ValueNode(Value::Kind::String), literal(std::move(s)) {}
  const std::string literal;
};

/// A list, or the parts of a concatenation.
struct ListNode final : ValueNode {
  ListNode(Value::Kind k, std::vector<Value> v) : ValueNode(k), items(std::move(v)) {}
  const std::vector<Value> items;
};

struct ObjectNode final : ValueNode {
  explicit ObjectNode(std::vector<Member> m) : ValueNode(Value::Kind::Object), members(std::move(m)) {}
  const std::vector<Member> members;
};

struct ReferenceNode final : ValueNode {
  ReferenceNode(const Construct& t, std::string_view a, bool list)
      : ValueNode(Value::Kind::Reference), target(&t), attribute(a), is_list(list) {}
  const Construct* const target;
  const std::string attribute;
  const bool is_list;
};

struct IntrinsicNode final : ValueNode {
  IntrinsicNode(std::string_view n, Value a) : ValueNode(Value::Kind::Intrinsic), name(n), argument(std::move(a)) {}
  const std::string name;
  const Value argument;
};

struct LazyNode final : ValueNode {
  explicit LazyNode(std::unique_ptr<const Producer> p) : ValueNode(Value::Kind::Lazy), producer(std::move(p)) {}
  const std::unique_ptr<const Producer> producer;
};

}  // namespace cdk::detail
