// Launch templates: what instances are launched with.
#pragma once

#include <cdk/ec2/connections.hpp>
#include <cdk/ec2/launch_template_props.hpp>
#include <cdk/iam/principals.hpp>
#include <cdk/resource.hpp>
#include <cdk/tag_manager.hpp>
#include <optional>
#include <string>

namespace cdk::ec2 {

class CfnLaunchTemplate;

/// A launch template, made here or imported.
class ILaunchTemplate : public Resource {
 public:
  /// Unset when an import knows the name only.
  virtual Input<std::string> launch_template_id() const = 0;
  /// Unset when it isn't known.
  virtual Input<std::string> launch_template_name() const = 0;
  /// The version that is launched.
  virtual Input<std::string> version_number() const = 0;

 protected:
  using Resource::Resource;
};

/// Versions that move.
struct LaunchTemplateSpecialVersions {
  static constexpr const char* LATEST_VERSION = "$Latest";
  static constexpr const char* DEFAULT_VERSION = "$Default";
};

/// A launch template. Its tags are also those of the instances and volumes launched with it.
class LaunchTemplate : public ILaunchTemplate, public IConnectable, public iam::IGrantable {
 public:
  using Props = LaunchTemplateProps;
  /// Errors: contradictory props; a key that the image's operating system doesn't take.
  LaunchTemplate(const Scope& scope, const Props& props = {});
  ~LaunchTemplate() override;

  /// Errors: both id and name, or neither.
  static ILaunchTemplate& from_launch_template_attributes(Construct& scope, Id id,
                                                          const LaunchTemplateAttributes& attrs);

  Input<std::string> launch_template_id() const override;
  Input<std::string> launch_template_name() const override { return {}; }
  Input<std::string> version_number() const override;
  Input<std::string> default_version_number() const;
  Input<std::string> latest_version_number() const;
  // Unset, or nothing, where the props don't tell.
  const Input<std::string>& image_id() const noexcept { return image_id_; }
  const std::optional<InstanceType>& instance_type() const noexcept { return instance_type_; }
  const std::optional<OperatingSystemType>& os_type() const noexcept { return os_type_; }
  const std::optional<UserData>& user_data() const noexcept { return user_data_; }
  iam::IRole* role() const noexcept { return role_; }

  /// Errors: the template was made without a security group.
  void add_security_group(ISecurityGroup& security_group);
  /// Errors: the template was made without a security group.
  Connections& connections() override;
  /// Errors: the template was made without a role.
  iam::Principal grant_principal() override;
  TagManager* own_tags() noexcept override { return &tags_; }

 private:
  void check(const Props& props) const;
  Input<std::string> profile_arn(const Props& props);
  void read_image(const Props& props);

  std::optional<Connections> connections_;
  TagManager tags_;
  std::optional<OperatingSystemType> os_type_;
  Input<std::string> image_id_;
  std::optional<InstanceType> instance_type_;
  std::optional<UserData> user_data_;
  iam::IRole* role_ = nullptr;
  CfnLaunchTemplate* resource_ = nullptr;
};

}  // namespace cdk::ec2
