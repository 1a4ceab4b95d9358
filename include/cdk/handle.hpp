// Values that are known by an interface.
#pragma once

#include <concepts>
#include <memory>
#include <utility>

namespace cdk {

/// Something known by an interface, made implicitly from a value whose class implements it, of which it keeps a copy.
template <class Interface>
class Handle {
 public:
  template <class T>
    requires std::derived_from<T, Interface>
  Handle(T value) : value_(std::make_shared<const T>(std::move(value))) {}

  const Interface& operator*() const noexcept { return *value_; }
  const Interface* operator->() const noexcept { return value_.get(); }

 private:
  std::shared_ptr<const Interface> value_;
};

}  // namespace cdk
