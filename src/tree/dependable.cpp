#include <algorithm>
#include <cdk/construct.hpp>
#include <cdk/dependable.hpp>

namespace cdk {

std::vector<Construct*> Dependable::dependency_roots() const {
  if (construct_ != nullptr) return construct_->dependency_roots();
  std::vector<Construct*> roots;
  const auto members = std::exchange(*members_, {});  // a group that holds itself is empty the second time
  for (const Dependable& member : members) {
    for (Construct* root : member.dependency_roots())
      if (std::ranges::find(roots, root) == roots.end()) roots.push_back(root);
  }
  *members_ = members;
  return roots;
}

DependencyGroup::DependencyGroup(std::initializer_list<Dependable> members)
    : Dependable(std::make_shared<Members>(members)) {}

void DependencyGroup::add(const Dependable& member) { members_->push_back(member); }

}  // namespace cdk
