// What a prop holds that may be left out and must be known at synthesis.
#pragma once

#include <new>
#include <optional>
#include <string>
#include <type_traits>
#include <utility>

namespace cdk {
namespace detail {

/// A T or nothing: std::optional's reading side, and conversions from and to std::optional. Its own because the
/// modules' headers name more than a hundred of them, and an instance of std::optional takes a compiler five times as
/// long.
template <class T>
class SlimOptional {
 public:
  SlimOptional() noexcept {}
  SlimOptional(std::nullopt_t) noexcept {}
  template <class U = T>
    requires(!std::is_same_v<std::remove_cvref_t<U>, SlimOptional> && std::is_constructible_v<T, U>)
  SlimOptional(U&& value) {
    fill(std::forward<U>(value));
  }
  template <class U>
  SlimOptional(const std::optional<U>& other) {
    if (other) fill(*other);
  }
  SlimOptional(const SlimOptional& other) {
    if (other.filled_) fill(other.value_);
  }
  SlimOptional(SlimOptional&& other) noexcept {
    if (other.filled_) fill(std::move(other.value_));
  }
  SlimOptional& operator=(SlimOptional other) noexcept {
    reset();
    if (other.filled_) fill(std::move(other.value_));
    return *this;
  }
  ~SlimOptional()
    requires std::is_trivially_destructible_v<T>
  = default;
  ~SlimOptional() {
    if (filled_) value_.~T();
  }

  bool has_value() const noexcept { return filled_; }
  explicit operator bool() const noexcept { return filled_; }
  const T& operator*() const noexcept { return value_; }
  T& operator*() noexcept { return value_; }
  const T* operator->() const noexcept { return &value_; }
  T* operator->() noexcept { return &value_; }
  /// Errors: std::bad_optional_access when there is none.
  const T& value() const {
    if (!filled_) throw std::bad_optional_access();
    return value_;
  }
  template <class U>
  T value_or(U&& otherwise) const {
    return filled_ ? value_ : static_cast<T>(std::forward<U>(otherwise));
  }
  template <class... Args>
  T& emplace(Args&&... args) {
    reset();
    fill(std::forward<Args>(args)...);
    return value_;
  }
  void reset() noexcept {
    if (!filled_) return;
    filled_ = false;
    value_.~T();
  }

  template <class U>
    requires std::is_constructible_v<U, const T&>
  operator std::optional<U>() const {
    return filled_ ? std::optional<U>(value_) : std::nullopt;
  }

  friend bool operator==(const SlimOptional& a, const SlimOptional& b) {
    return a.filled_ == b.filled_ && (!a.filled_ || a.value_ == b.value_);
  }
  friend bool operator==(const SlimOptional& a, const T& b) { return a.filled_ && a.value_ == b; }
  friend bool operator==(const SlimOptional& a, std::nullopt_t) noexcept { return !a.filled_; }

 private:
  template <class... Args>
  void fill(Args&&... args) {
    ::new (static_cast<void*>(&value_)) T(std::forward<Args>(args)...);
    filled_ = true;
  }

  union {
    T value_;
  };
  bool filled_ = false;
};

template <class T>
inline constexpr bool is_plain = std::is_arithmetic_v<T> || std::is_same_v<T, std::string>;

}  // namespace detail

/// A T, or nothing. Given by a T, std::nullopt or an std::optional; read as an std::optional is.
template <class T>
using Optional = std::conditional_t<detail::is_plain<T>, std::optional<T>, detail::SlimOptional<T>>;

}  // namespace cdk
