// Which rules a listener has. Not for users.
#pragma once

#include <vector>

namespace cdk::elbv2 {

class ApplicationListenerRule;

/// The rules of one listener in the order they were added. Shared by the listener and its rules, whichever lives
/// longer.
class RuleRegistry {
 public:
  void add(const ApplicationListenerRule& rule) { rules_.push_back(&rule); }
  void remove(const ApplicationListenerRule& rule) { std::erase(rules_, &rule); }
  const std::vector<const ApplicationListenerRule*>& rules() const noexcept { return rules_; }

 private:
  std::vector<const ApplicationListenerRule*> rules_;
};

}  // namespace cdk::elbv2
