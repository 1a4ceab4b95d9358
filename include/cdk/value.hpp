// A node of a template before synthesis: a literal, or something known only at deployment.
#pragma once

#include <concepts>
#include <cstdint>
#include <initializer_list>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace cdk {

class Construct;
class Value;
struct Member;
struct ResolveContext;

namespace detail {
struct ValueNode;
void retain(const ValueNode* node) noexcept;
void release(const ValueNode* node) noexcept;
}  // namespace detail

/// What a lazy value runs at synthesis. Users write `Lazy::any([&] { … })` instead of deriving from it.
class Producer {
 public:
  virtual ~Producer() = default;
  virtual Value produce(const ResolveContext& context) const = 0;
};

/// An immutable handle to a node of a template: unset, a JSON literal, a text or list with tokens in it, a reference to
/// a construct's attribute, an intrinsic function, or a lazy value. Copies share the node; a copy costs one counter.
class Value {
 public:
  enum class Kind : std::uint8_t {
    Unset,
    Null,
    Boolean,
    Integer,
    Number,
    String,
    List,
    Object,
    Concat,     ///< text put together from literals and tokens
    Reference,  ///< `Ref` or `Fn::GetAtt` of an element of some stack
    Intrinsic,  ///< any other intrinsic function
    Lazy,       ///< computed at synthesis
  };

  Value() noexcept = default;
  template <std::same_as<bool> B>
  Value(B literal) : Value(from_bool(literal)) {}
  template <std::integral I>
    requires(!std::same_as<I, bool> && !std::same_as<I, char>)
  Value(I literal) : Value(from_int(static_cast<std::int64_t>(literal))) {}
  Value(double literal);
  Value(std::string literal);
  Value(std::string_view literal);
  Value(const char* literal) : Value(std::string_view(literal)) {}

  static Value null();
  static Value list(std::vector<Value> items);
  static Value object(std::vector<Member> members);
  /// Text put together from parts. Literals fold, nested texts flatten; without a token the result is a plain string.
  static Value concat(std::vector<Value> parts);
  /// `{"Ref": …}` of an element, or `{"Fn::GetAtt": […, attribute]}` when an attribute is named. With a stack as target
  /// the attribute is a pseudo parameter of that stack.
  static Value reference(const Construct& target, std::string_view attribute = {}, bool is_list = false);
  /// An intrinsic function, rendered as `{name: argument}`.
  static Value intrinsic(std::string_view name, Value argument);
  static Value lazy(std::unique_ptr<const Producer> producer);

  Value(const Value& other) noexcept : node_(other.node_) {
    if (node_ != nullptr) detail::retain(node_);
  }
  Value(Value&& other) noexcept : node_(std::exchange(other.node_, nullptr)) {}
  Value& operator=(const Value& other) noexcept {
    Value copy(other);
    std::swap(node_, copy.node_);
    return *this;
  }
  Value& operator=(Value&& other) noexcept {
    std::swap(node_, other.node_);
    return *this;
  }
  ~Value() {
    if (node_ != nullptr) detail::release(node_);
  }

  Kind kind() const noexcept;
  bool is_set() const noexcept { return node_ != nullptr; }
  /// True for everything whose text is only known at synthesis or deployment, at any depth of a list or object.
  bool is_unresolved() const noexcept;
  bool is_string() const noexcept { return kind() == Kind::String; }
  bool is_list() const noexcept { return kind() == Kind::List; }
  bool is_object() const noexcept { return kind() == Kind::Object; }
  /// An empty list or object, or unset.
  bool is_empty() const noexcept;

  // Accessors: the value must be of that kind (an std::logic_error otherwise).
  bool as_bool() const;
  std::int64_t as_int() const;
  /// An integer or a number.
  double as_double() const;
  std::string_view as_string() const;
  /// The items of a list, or the parts of a concatenation.
  std::span<const Value> items() const;
  std::span<const Member> members() const;
  /// The member of an object by name; unset when there is none or when this is no object.
  Value find(std::string_view name) const;
  /// Of an intrinsic function: its name and argument.
  std::string_view intrinsic_name() const;
  const Value& argument() const;
  /// Of a reference: the element referred to and the attribute (empty for `Ref`), or a stack and a pseudo parameter.
  const Construct& target() const;
  std::string_view attribute() const;
  /// Of a reference: whether it is known to give a list of texts, which crosses stacks joined into one text.
  bool refers_to_list() const;
  Value produce(const ResolveContext& context) const;

  /// The address of the shared node: equal for copies of one value.
  const void* identity() const noexcept { return node_; }

  /// Deep equality. References are equal when target and attribute are; lazy values when they are copies of one.
  friend bool operator==(const Value& a, const Value& b) noexcept { return equal(a, b); }

 private:
  explicit Value(const detail::ValueNode* node) noexcept : node_(node) {}
  static Value from_bool(bool literal);
  static Value from_int(std::int64_t literal);
  static bool equal(const Value& a, const Value& b) noexcept;

  const detail::ValueNode* node_ = nullptr;
};

/// A named member of an object. Members keep the order in which they were given.
struct Member {
  std::string name;
  Value value{};
};

/// What is known of whether two texts are the same one.
enum class TokenComparison { SAME, DIFFERENT, ONE_UNRESOLVED, BOTH_UNRESOLVED };

/// A value that is known only at deployment (or computed at synthesis) and can stand wherever an Input<T> is asked for.
class Token : public Value {
 public:
  Token() = default;
  explicit Token(Value value) : Value(std::move(value)) {}

  /// Tells whether a value is only known later: CDK's `Token.isUnresolved`.
  static bool is_unresolved(const Value& value) { return value.is_unresolved(); }
  /// Whether two texts are the same, where one or both may only be known later.
  static TokenComparison compare_strings(const Value& possible_token1, const Value& possible_token2);
};

/// JSON text of a value in one line: tokens as `${Token[…]}`. For messages and tests.
std::string to_debug_string(const Value& value);

}  // namespace cdk
