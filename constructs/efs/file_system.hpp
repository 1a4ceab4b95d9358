// File systems.
#pragma once

#include <cdk/ec2/connections.hpp>
#include <cdk/efs/file_system_props.hpp>
#include <cdk/efs/ifile_system.hpp>

namespace cdk::efs {

class AccessPoint;
class CfnFileSystem;
struct AccessPointOptions;

/// A file system that grows with what is in it, with a mount target in each zone. CloudFormation:
/// AWS::EFS::FileSystem.
class FileSystem : public IFileSystem {
 public:
  using Props = FileSystemProps;
  /// NFS.
  static constexpr int DEFAULT_PORT = 2049;

  /// Errors: modes that don't go together; PROVISIONED without an amount, or one below 1 MiB; a key without encryption;
  /// a copy of what shall be a copy itself, or in what is protected from becoming one; one_zone with subnets that
  /// aren't those of one of the VPC's zones; several subnets of one zone.
  FileSystem(const Scope& scope, const Props& props);

  /// A file system that exists already. Errors: neither id nor ARN, or both; a literal ARN without id.
  static IFileSystem& from_file_system_attributes(Construct& scope, Id id, const FileSystemAttributes& attrs);

  Input<std::string> file_system_id() const override;
  Input<std::string> file_system_arn() const override;
  Dependable mount_targets_available() const override { return mount_targets_; }
  ec2::Connections& connections() override { return connections_; }
  iam::AddToResourcePolicyResult add_to_resource_policy(const iam::PolicyStatement& statement) override;

  /// A way into a folder of the file system, as a certain user. Errors: as AccessPoint.
  AccessPoint& add_access_point(Id id, const AccessPointOptions& options);
  /// A way in that is the same as the file system itself.
  AccessPoint& add_access_point(Id id);

 protected:
  void on_client_grant() override { is_granted_ = true; }

 private:
  void check(const Props& props) const;
  void check_replication(const Props& props) const;
  void check_one_zone(const Props& props) const;
  /// Where a file system of one zone is.
  static Input<std::string> zone_of(const Props& props);
  void add_mount_targets(const Props& props, const ec2::ISecurityGroup& group);
  Value policy() const;

  iam::PolicyDocument policy_;
  Optional<bool> allows_anonymous_;
  bool is_granted_ = false;
  bool may_be_overwritten_;
  CfnFileSystem* resource_ = nullptr;
  ec2::Connections connections_;
  DependencyGroup mount_targets_;
};

}  // namespace cdk::efs
