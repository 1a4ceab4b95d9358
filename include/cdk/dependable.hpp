// What a construct can depend on: another construct, or a group of them.
#pragma once

#include <initializer_list>
#include <memory>
#include <vector>

namespace cdk {

class Construct;

/// Something to depend on: a construct with all below it, or a DependencyGroup. Implicit from both.
class Dependable {
 public:
  Dependable(Construct& construct) : construct_(&construct) {}

  /// The constructs whose whole subtrees are depended on, read when synthesis starts.
  std::vector<Construct*> dependency_roots() const;

 protected:
  using Members = std::vector<Dependable>;
  explicit Dependable(std::shared_ptr<Members> members) : members_(std::move(members)) {}

  Construct* construct_ = nullptr;
  std::shared_ptr<Members> members_;
};

/// A set of things to depend on, which may still grow after something depends on it. Copies share the set.
class DependencyGroup : public Dependable {
 public:
  DependencyGroup(std::initializer_list<Dependable> members = {});
  void add(const Dependable& member);
};

}  // namespace cdk
