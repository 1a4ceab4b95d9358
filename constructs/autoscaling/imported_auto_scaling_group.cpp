#include <cdk/autoscaling/auto_scaling_group.hpp>
#include <cdk/error.hpp>

namespace cdk::autoscaling {
namespace {

struct ImportedGroupProps {
  Input<std::string> name;
};

class ImportedGroup final : public IAutoScalingGroup {
 public:
  using Props = ImportedGroupProps;
  ImportedGroup(const Scope& scope, const Props& props) : IAutoScalingGroup(scope), name_(std::move(props.name)) {}
  Input<std::string> auto_scaling_group_name() const override { return name_; }
  ec2::OperatingSystemType os_type() const override { return ec2::OperatingSystemType::UNKNOWN; }
  void add_user_data(const std::vector<Input<std::string>>&) override {}
  iam::Principal grant_principal() override {
    fail(*this, {"a grant to an imported group, whose role isn't known", "a grant to the role itself",
                 "CDK: AutoScalingGroup.fromAutoScalingGroupName"});
  }

 private:
  Input<std::string> name_;
};

}  // namespace

IAutoScalingGroup& AutoScalingGroup::from_auto_scaling_group_name(Construct& scope, Id id,
                                                                  const Input<std::string>& auto_scaling_group_name) {
  return scope.add<ImportedGroup>(std::move(id), {.name = auto_scaling_group_name});
}

}  // namespace cdk::autoscaling
