// A set of elements that cfn-init deals with together.
#pragma once

#include <cdk/ec2/init_element.hpp>
#include <cdk/vector.hpp>
#include <initializer_list>

namespace cdk::ec2 {

/// Elements that cfn-init deals with together: first the packages, then groups, users, archives, files, commands and
/// services. Copies are independent of each other.
class InitConfig {
 public:
  InitConfig() = default;
  InitConfig(std::initializer_list<InitElement> elements) : elements_(elements) {}

  bool is_empty() const noexcept { return elements_.empty(); }
  template <class... E>
  void add(const E&... elements) {
    (elements_.push_back(elements), ...);
  }
  /// For CloudFormationInit.
  InitElementConfig bind(Construct& scope, iam::IRole& instance_role, OperatingSystemType platform) const;

 private:
  Vector<InitElement> elements_;
};

}  // namespace cdk::ec2
