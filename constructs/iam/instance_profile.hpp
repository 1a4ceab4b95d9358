// Instance profiles.
#pragma once

#include <cdk/iam/instance_profile_props.hpp>
#include <cdk/iam/role.hpp>
#include <cdk/resource.hpp>

namespace cdk::iam {

/// An instance profile, made here or imported.
class IInstanceProfile : public Resource {
 public:
  using Resource::Resource;
  virtual Input<std::string> instance_profile_arn() = 0;
  virtual Input<std::string> instance_profile_name() = 0;
  /// The role; null when the import doesn't know it.
  virtual IRole* role() = 0;
};

/// What gives a role to EC2 instances.
class InstanceProfile : public IInstanceProfile {
 public:
  using Props = InstanceProfileProps;

  InstanceProfile(const Scope& scope, const Props& props = {});
  static IInstanceProfile& from_instance_profile_name(Construct& scope, Id id,
                                                      const Input<std::string>& instance_profile_name);
  static IInstanceProfile& from_instance_profile_arn(Construct& scope, Id id,
                                                     const Input<std::string>& instance_profile_arn);
  static IInstanceProfile& from_instance_profile_attributes(Construct& scope, Id id,
                                                            const InstanceProfileAttributes& attrs);

  Input<std::string> instance_profile_arn() override { return arn_; }
  Input<std::string> instance_profile_name() override { return name_; }
  IRole* role() override { return role_; }

 private:
  IRole* role_ = nullptr;
  Input<std::string> arn_;
  Input<std::string> name_;
};

}  // namespace cdk::iam
