// Typed handles over a Value: what a prop takes when its value may be known only at deployment.
#pragma once

#include <cdk/optional.hpp>
#include <cdk/value.hpp>
#include <cdk/vector.hpp>
#include <concepts>
#include <initializer_list>
#include <iterator>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace cdk {

/// Marks of what an Input may hold, beside std::string, bool, std::int64_t, double and generated structs.
struct Json {};  ///< any JSON value
template <class T>
struct List {};  ///< a list of T
template <class T>
struct Map {};  ///< an object whose member names are the user's own
template <class... T>
struct AnyOf {};  ///< one of several shapes

template <class T>
class Input;

namespace detail {

template <class E>
concept NamedEnum = std::is_enum_v<E> && requires(E e) {
  { to_value(e) } -> std::convertible_to<std::string_view>;
};

template <class T>
inline constexpr bool is_struct = std::is_class_v<T>;
template <>
inline constexpr bool is_struct<std::string> = false;
template <>
inline constexpr bool is_struct<Json> = false;
template <class T>
inline constexpr bool is_struct<List<T>> = false;
template <class T>
inline constexpr bool is_struct<Map<T>> = false;
template <class... T>
inline constexpr bool is_struct<AnyOf<T...>> = false;

/// Of what an Input may hold: a generated struct. Asks for no member of T, which may hold itself and be incomplete yet.
template <class T>
concept Struct = is_struct<T>;

/// What is made by braces where T is asked for: of several shapes, the first.
template <class T>
struct Braced {
  using type = T;
};
template <class T, class... Rest>
struct Braced<AnyOf<T, Rest...>> {
  using type = T;
};

template <class T>
concept Renderable = std::is_class_v<T> && requires(const T& t) {
  { to_value(t) } -> std::same_as<Value>;
};

/// Whether a U may be given where T is asked for, and how it becomes a Value.
template <class T, class U>
struct Convert {
  static constexpr bool possible = false;
};

template <class U>
  requires std::convertible_to<U, std::string_view>
struct Convert<std::string, U> {
  static constexpr bool possible = true;
  static Value make(const U& u) { return Value(std::string_view(u)); }
};
template <NamedEnum U>
struct Convert<std::string, U> {
  static constexpr bool possible = true;
  static Value make(U u) { return Value(std::string_view(to_value(u))); }
};
template <>
struct Convert<bool, bool> {
  static constexpr bool possible = true;
  static Value make(bool b) { return Value(b); }
};
template <class U>
  requires(std::integral<U> && !std::same_as<U, bool> && !std::same_as<U, char>)
struct Convert<std::int64_t, U> {
  static constexpr bool possible = true;
  static Value make(U u) { return Value(static_cast<std::int64_t>(u)); }
};
template <class U>
  requires((std::integral<U> || std::floating_point<U>) && !std::same_as<U, bool> && !std::same_as<U, char>)
struct Convert<double, U> {
  static constexpr bool possible = true;
  static Value make(U u) {
    if constexpr (std::integral<U>)
      return Value(static_cast<std::int64_t>(u));
    else
      return Value(static_cast<double>(u));
  }
};
template <class U>
  requires(std::same_as<U, Value> || (!std::derived_from<U, Value> && std::constructible_from<Value, U>))
struct Convert<Json, U> {
  static constexpr bool possible = true;
  static Value make(U u) { return Value(std::move(u)); }
};
template <Struct T>
struct Convert<T, T> {
  static constexpr bool possible = true;
  static Value make(const T& t) { return to_value(t); }
};
template <Renderable T>
struct Convert<Json, T> {
  static constexpr bool possible = true;
  static Value make(const T& t) { return to_value(t); }
};
template <class... T, class U>
  requires(Convert<T, U>::possible || ...)
struct Convert<AnyOf<T...>, U> {
  static constexpr bool possible = true;
  static Value make(const U& u) {
    Value made;
    (void)((Convert<T, U>::possible && (made = make_as<T>(u), true)) || ...);
    return made;
  }

 private:
  template <class V>
  static Value make_as(const U& u) {
    if constexpr (Convert<V, U>::possible)
      return Convert<V, U>::make(u);
    else
      return {};
  }
};

/// Whether an Input<U> may be given where an Input<T> is asked for.
template <class T, class U>
inline constexpr bool widens = std::same_as<T, U> || std::same_as<T, Json>;
template <>
inline constexpr bool widens<double, std::int64_t> = true;
/// A parameter's number: that it is a whole one shows at synthesis, or at deployment.
template <>
inline constexpr bool widens<std::int64_t, double> = true;
template <class T, class U>
inline constexpr bool widens<List<T>, List<U>> = widens<T, U>;
template <class T, class U>
inline constexpr bool widens<Map<T>, Map<U>> = widens<T, U>;
template <class... T, class U>
inline constexpr bool widens<AnyOf<T...>, U> = (widens<T, U> || ...);
template <class... T, class... U>
inline constexpr bool widens<AnyOf<T...>, AnyOf<U...>> = (widens<AnyOf<T...>, U> && ...);

/// What every Input can be made from, whatever it holds.
template <class T>
class InputBase : public Value {
 public:
  InputBase() = default;
  InputBase(Token token) : Value(std::move(token)) {}
  template <class U>
    requires widens<T, U>
  InputBase(Input<U> other) : Value(std::move(other)) {}

  /// For code that builds values itself: the caller answers for the shape.
  static Input<T> from(Value value) {
    Input<T> made;
    static_cast<Value&>(made) = std::move(value);
    return made;
  }
};

}  // namespace detail

/// A T that is known now, or only at deployment. Converts from a T and from what converts to a T, from an optional T,
/// and from any intrinsic function or attribute. Unset unless something was assigned.
template <class T>
class Input : public detail::InputBase<T> {
 public:
  using detail::InputBase<T>::InputBase;
  Input() = default;
  // clang 16 asks this of designated initializers too, as if they were void.
  template <class U>
    requires(std::is_object_v<std::remove_reference_t<U>>) && (detail::Convert<T, std::decay_t<U>>::possible)
  Input(U&& literal) : detail::InputBase<T>(Token(detail::Convert<T, std::decay_t<U>>::make(literal))) {}
  template <class U>
    requires detail::Convert<T, U>::possible
  Input(const std::optional<U>& literal) {
    if (literal) *this = Input(*literal);
  }
  template <class U>
    requires detail::Convert<T, U>::possible
  Input(const detail::SlimOptional<U>& literal) {
    if (literal) *this = Input(*literal);
  }
  Input(const typename detail::Braced<T>::type& literal)
    requires detail::Struct<typename detail::Braced<T>::type>
      : detail::InputBase<T>(Token(to_value(literal))) {}
};

/// A list: from braces, from a vector, or a list known only at deployment.
template <class T>
class Input<List<T>> : public detail::InputBase<List<T>> {
 public:
  using detail::InputBase<List<T>>::InputBase;
  Input() = default;
  Input(std::initializer_list<T> items)
    requires(detail::Struct<T>)
  {
    assign(items);
  }
  Input(std::initializer_list<Input<T>> items)
    requires(!detail::Struct<T>)
  {
    assign(items);
  }
  template <class R>
    requires(!std::derived_from<R, Value> &&
             std::constructible_from<Input<T>, decltype(*std::begin(std::declval<const R&>()))>)
  Input(const R& items) {
    assign(items);
  }

 private:
  void assign(const auto& items) {
    std::vector<Value> values;
    values.reserve(std::size(items));
    for (const auto& item : items) values.push_back(Input<T>(item));
    static_cast<Value&>(*this) = Value::list(std::move(values));
  }
};

/// An object with names of the user's own: `{{"KEY", "value"}, …}`.
template <class T>
class Input<Map<T>> : public detail::InputBase<Map<T>> {
 public:
  using detail::InputBase<Map<T>>::InputBase;
  Input() = default;
  Input(std::initializer_list<std::pair<std::string, Input<T>>> entries) { assign(entries); }
  Input(const std::vector<std::pair<std::string, Input<T>>>& entries) { assign(entries); }
  Input(const Vector<std::pair<std::string, Input<T>>>& entries) { assign(entries); }

 private:
  void assign(const auto& entries) {
    std::vector<Member> members;
    members.reserve(entries.size());
    for (const auto& [name, value] : entries) members.push_back({name, value});
    static_cast<Value&>(*this) = Value::object(std::move(members));
  }
};

/// An Input that must be given: it has no default, so a forgotten member doesn't compile.
template <class T>
class Required : public Input<T> {
 public:
  using Input<T>::Input;
  Required() = delete;
  Required(Input<T> value) : Input<T>(std::move(value)) {}
};

}  // namespace cdk
