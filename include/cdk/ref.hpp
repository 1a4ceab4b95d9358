// References to constructs in props. The tree owns constructs; a Ref is valid as long as its App.
#pragma once

#include <concepts>

namespace cdk {

/// A required construct: made implicitly from a T&, without default, so a forgotten one doesn't compile.
template <class T>
class Ref {
 public:
  template <class U>
    requires std::convertible_to<U*, T*>
  Ref(U& target) noexcept : target_(&target) {}
  template <class U>
    requires std::convertible_to<U*, T*>
  Ref(const Ref<U>& other) noexcept : target_(&*other) {}

  T& operator*() const noexcept { return *target_; }
  T* operator->() const noexcept { return target_; }
  operator T&() const noexcept { return *target_; }
  friend bool operator==(const Ref& a, const Ref& b) noexcept { return a.target_ == b.target_; }

 private:
  T* target_;
};

/// An optional construct: from a T&, or nothing.
template <class T>
class OptRef {
 public:
  OptRef() noexcept = default;
  template <class U>
    requires std::convertible_to<U*, T*>
  OptRef(U& target) noexcept : target_(&target) {}
  template <class U>
    requires std::convertible_to<U*, T*>
  OptRef(U* target) noexcept : target_(target) {}
  template <class U>
    requires std::convertible_to<U*, T*>
  OptRef(const Ref<U>& other) noexcept : target_(&*other) {}
  template <class U>
    requires std::convertible_to<U*, T*>
  OptRef(const OptRef<U>& other) noexcept : target_(other.get()) {}

  explicit operator bool() const noexcept { return target_ != nullptr; }
  T& operator*() const noexcept { return *target_; }
  T* operator->() const noexcept { return target_; }
  T* get() const noexcept { return target_; }

 private:
  T* target_ = nullptr;
};

}  // namespace cdk
