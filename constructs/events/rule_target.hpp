// What rules start.
#pragma once

#include <concepts>
#include <memory>
#include <string>
#include <utility>

namespace cdk::events {

class Rule;
struct RuleTargetConfig;

/// Something that a rule can start; see module events_targets.
class IRuleTarget {
 public:
  virtual ~IRuleTarget() = default;
  virtual RuleTargetConfig bind(Rule& rule, const std::string& id) const = 0;
};

/// A target, made implicitly from a value such as `events_targets::EcsTask(…)`, of which it keeps a copy.
class RuleTarget {
 public:
  template <class T>
    requires std::derived_from<T, IRuleTarget>
  RuleTarget(T target) : target_(std::make_shared<const T>(std::move(target))) {}
  const IRuleTarget* operator->() const noexcept { return target_.get(); }

 private:
  std::shared_ptr<const IRuleTarget> target_;
};

}  // namespace cdk::events
