// How targets are handed over: a construct by reference, a small value by copy.
#pragma once

#include <concepts>
#include <memory>
#include <type_traits>
#include <utility>

namespace cdk {

/// A target of a load balancer by its interface. Made implicitly from a construct (a service, an Auto Scaling group) or
/// from a value such as `elbv2_targets::IpTarget("10.0.0.4")`, of which it keeps a copy.
template <class Interface>
class TargetHandle {
 public:
  template <class T>
    requires std::derived_from<T, Interface>
  TargetHandle(T& target) : target_(std::shared_ptr<Interface>(), &target) {}
  template <class T>
    requires(std::derived_from<T, Interface> && !std::is_const_v<T>)
  TargetHandle(T&& target) : target_(std::make_shared<T>(std::move(target))) {}

  Interface& operator*() const noexcept { return *target_; }
  Interface* operator->() const noexcept { return target_.get(); }

 private:
  std::shared_ptr<Interface> target_;
};

}  // namespace cdk
