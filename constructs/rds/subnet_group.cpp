#include <cdk/ec2/ivpc.hpp>
#include <cdk/rds/cfn_db_subnet_group.hpp>
#include <cdk/rds/subnet_group.hpp>

#include "private/lowercase.hpp"

namespace cdk::rds {
namespace {

class ImportedSubnetGroup final : public ISubnetGroup {
 public:
  struct Props {
    Input<std::string> name;
  };
  ImportedSubnetGroup(const Scope& scope, const Props& props) : ISubnetGroup(scope), name_(props.name) {}
  Input<std::string> subnet_group_name() override { return name_; }

 private:
  Input<std::string> name_;
};

}  // namespace

SubnetGroup::SubnetGroup(const Scope& scope, const Props& props) : ISubnetGroup(scope) {
  ec2::SubnetSelection selection = {.subnet_type = ec2::SubnetType::PRIVATE_WITH_EGRESS};
  if (props.vpc_subnets) selection = *props.vpc_subnets;
  auto& resource = add<CfnDBSubnetGroup>("Default", {.db_subnet_group_description = props.description,
                                                     .subnet_ids = props.vpc->select_subnets(selection).subnet_ids,
                                                     .db_subnet_group_name = lowercase(props.subnet_group_name)});
  if (props.removal_policy) resource.apply_removal_policy(*props.removal_policy);
  name_ = resource.ref();
}

ISubnetGroup& SubnetGroup::from_subnet_group_name(Construct& scope, Id id, const Input<std::string>& name) {
  return scope.add<ImportedSubnetGroup>(std::move(id), ImportedSubnetGroup::Props{name});
}

}  // namespace cdk::rds
