#include <cdk/arn.hpp>
#include <cdk/iam/cfn_instance_profile.hpp>
#include <cdk/iam/instance_profile.hpp>

#include "private/policies.hpp"

namespace cdk::iam {
namespace {

class ImportedInstanceProfile final : public IInstanceProfile {
 public:
  using Props = InstanceProfileAttributes;
  ImportedInstanceProfile(const Scope& scope, const Props& props)
      : IInstanceProfile(scope),
        arn_(props.instance_profile_arn),
        name_(after_last_slash(Arn::extract_resource_name(arn_, "instance-profile", node().where()))),
        role_(props.role.get()) {}
  Input<std::string> instance_profile_arn() override { return arn_; }
  Input<std::string> instance_profile_name() override { return name_; }
  IRole* role() override { return role_; }

 private:
  Input<std::string> arn_, name_;
  IRole* role_;
};

}  // namespace

InstanceProfile::InstanceProfile(const Scope& scope, const Props& props)
    : IInstanceProfile(scope, {.physical_name = props.instance_profile_name}), role_(props.role.get()) {
  if (role_ == nullptr)
    role_ = &add<Role>("InstanceRole", {.assumed_by = ServicePrincipal("ec2.amazonaws.com"),
                                        .role_name = PhysicalName::GENERATE_IF_NEEDED()});
  auto& resource = add<CfnInstanceProfile>(
      "Resource", {.roles = {role_->role_name()}, .instance_profile_name = physical_name(), .path = props.path});
  name_ = resource_name_attribute(resource.ref());
  arn_ = resource_arn_attribute(resource.attr_arn(), {.resource = "instance-profile",
                                                      .service = "iam",
                                                      .region = "",
                                                      .resource_name = path_and_name(props.path, physical_name())});
}

IInstanceProfile& InstanceProfile::from_instance_profile_name(Construct& scope, Id id, const Input<std::string>& name) {
  return from_instance_profile_arn(
      scope, std::move(id),
      Stack::of(scope).format_arn(
          {.resource = "instance-profile", .service = "iam", .region = "", .resource_name = name}));
}

IInstanceProfile& InstanceProfile::from_instance_profile_arn(Construct& scope, Id id, const Input<std::string>& arn) {
  return from_instance_profile_attributes(scope, std::move(id), {.instance_profile_arn = arn});
}

IInstanceProfile& InstanceProfile::from_instance_profile_attributes(Construct& scope, Id id,
                                                                    const InstanceProfileAttributes& attrs) {
  return scope.add<ImportedInstanceProfile>(std::move(id), attrs);
}

}  // namespace cdk::iam
