// Where databases can be placed.
#pragma once

#include <cdk/rds/subnet_group_props.hpp>
#include <cdk/resource.hpp>

namespace cdk::rds {

/// A subnet group, made here or imported.
class ISubnetGroup : public Resource {
 public:
  using Resource::Resource;
  virtual Input<std::string> subnet_group_name() = 0;
};

/// The subnets that databases can be placed in.
class SubnetGroup : public ISubnetGroup {
 public:
  using Props = SubnetGroupProps;
  SubnetGroup(const Scope& scope, const Props& props);
  static ISubnetGroup& from_subnet_group_name(Construct& scope, Id id, const Input<std::string>& subnet_group_name);

  Input<std::string> subnet_group_name() override { return name_; }

 private:
  Input<std::string> name_;
};

}  // namespace cdk::rds
