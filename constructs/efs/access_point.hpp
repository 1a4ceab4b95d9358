// Access points.
#pragma once

#include <cdk/efs/access_point_props.hpp>
#include <cdk/resource.hpp>

namespace cdk::efs {

/// An access point, made here or imported.
class IAccessPoint : public Resource {
 public:
  using Resource::Resource;
  virtual Input<std::string> access_point_arn() const = 0;
  virtual Input<std::string> access_point_id() const = 0;
  /// Errors: an imported access point whose file system wasn't given.
  virtual IFileSystem& file_system() const = 0;
};

/// A way into a folder of a file system, as a certain user. CloudFormation: AWS::EFS::AccessPoint.
class AccessPoint : public IAccessPoint {
 public:
  using Props = AccessPointProps;
  /// Errors: literals that EFS doesn't take: users and groups that are no numbers, permissions that aren't octal, a
  /// path that isn't absolute or too deep, more than 16 secondary groups, a client token that is too long or empty.
  AccessPoint(const Scope& scope, const Props& props);

  /// An access point that exists already. Errors: neither id nor ARN, or both; a literal ARN without id.
  static IAccessPoint& from_access_point_attributes(Construct& scope, Id id, const AccessPointAttributes& attrs);
  static IAccessPoint& from_access_point_id(Construct& scope, Id id, const Input<std::string>& access_point_id);

  Input<std::string> access_point_arn() const override { return arn_; }
  Input<std::string> access_point_id() const override { return id_; }
  IFileSystem& file_system() const override { return file_system_; }

 private:
  void check(const Props& props) const;

  IFileSystem& file_system_;
  Input<std::string> id_;
  Input<std::string> arn_;
};

}  // namespace cdk::efs
