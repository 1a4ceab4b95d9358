// The place of a rule among those of its listener.
#pragma once

#include <optional>

namespace cdk::elbv2 {

/// When a listener tries a rule: lowest number first. Made implicitly from a number, 1 to 50000.
class RulePriority {
 public:
  RulePriority(int number) noexcept : number_(number) {}
  /// The number after the highest that the listener has had so far; rules that are added later don't change it. CDK has
  /// no such. Errors, where it is used: an imported listener, whose other rules aren't known.
  static RulePriority automatic() noexcept { return RulePriority(); }

  /// Nothing when it is automatic.
  const std::optional<int>& number() const noexcept { return number_; }

 private:
  RulePriority() noexcept = default;
  std::optional<int> number_;
};

}  // namespace cdk::elbv2
