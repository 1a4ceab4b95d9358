// Which constructs belong together without being children of one another. Not for users.
#pragma once

#include <memory>
#include <vector>

namespace cdk::elbv2 {

/// The listeners of a load balancer, or the rules of a listener, in the order they were added. Shared by the one and
/// the others, whichever lives longer.
template <class T>
class Registry {
 public:
  void add(const T& member) { members_.push_back(&member); }
  void remove(const T& member) { std::erase(members_, &member); }
  const std::vector<const T*>& members() const noexcept { return members_; }

  /// The one that stands there, made when it is the first time that it is asked for.
  static const std::shared_ptr<Registry>& of(std::shared_ptr<Registry>& place) {
    if (!place) place = std::make_shared<Registry>();
    return place;
  }

 private:
  std::vector<const T*> members_;
};

}  // namespace cdk::elbv2
