// Serverless clusters of Aurora's first kind.
#pragma once

#include <cdk/ec2/connectable.hpp>
#include <cdk/ec2/connections.hpp>
#include <cdk/iam/grant.hpp>
#include <cdk/rds/endpoint.hpp>
#include <cdk/rds/serverless_cluster_props.hpp>
#include <cdk/resource.hpp>
#include <cdk/secretsmanager/secret.hpp>
#include <source_location>

namespace cdk::secretsmanager {
class SecretRotation;
}

namespace cdk::rds {

class CfnDBCluster;
struct CfnDBClusterProps;
struct RotationMultiUserOptions;
struct RotationSingleUserOptions;

/// A serverless cluster, made here or imported.
class IServerlessCluster : public Resource, public ec2::IConnectable, public secretsmanager::ISecretAttachmentTarget {
 public:
  using Resource::Resource;
  virtual Input<std::string> cluster_identifier() = 0;
  Input<std::string> cluster_arn();
  // Errors: an imported cluster for which it wasn't given.
  virtual Endpoint cluster_endpoint() = 0;
  virtual Endpoint cluster_read_endpoint() = 0;
  /// The secret with the first user's name and password; null where there is none.
  virtual secretsmanager::ISecret* secret() const = 0;
  /// Lets somebody use the Data API of any cluster, which is switched on for this one, and read the cluster's secret.
  /// Errors: the Data API is switched off.
  iam::Grant grant_data_api_access(const iam::Principal& grantee);
  secretsmanager::SecretAttachmentTargetProps as_secret_attachment_target() override;

 protected:
  /// Whether the Data API is switched on; unset while nothing asks for it.
  const Optional<bool>& data_api() const noexcept { return data_api_; }
  void set_data_api(const Optional<bool>& enabled) { data_api_ = enabled; }

 private:
  Optional<bool> data_api_;
};

/// What serverless clusters have in common that are made here.
class ServerlessClusterNew : public IServerlessCluster {
 public:
  Input<std::string> cluster_identifier() override;
  Endpoint cluster_endpoint() override;
  Endpoint cluster_read_endpoint() override;
  secretsmanager::ISecret* secret() const override { return secret_; }
  ec2::Connections& connections() override { return connections_; }

 protected:
  ServerlessClusterNew(const Scope& scope, const ServerlessClusterNewProps& props);
  /// What the props say of the resource. Makes the constructs that they leave out.
  CfnDBClusterProps rendered(const ServerlessClusterNewProps& props);
  void make(CfnDBClusterProps resource, const ServerlessClusterNewProps& props, secretsmanager::ISecret* secret);

 private:
  void check(const ServerlessClusterNewProps& props) const;
  void check_scaling(const ServerlessScalingOptions& scaling) const;
  void place(const ServerlessClusterNewProps& props, CfnDBClusterProps& resource);

  ec2::Connections connections_;
  secretsmanager::ISecret* secret_ = nullptr;
  CfnDBCluster* resource_ = nullptr;
};

/// A cluster of Aurora without instances, whose capacity follows the load in whole steps (version 1 of Aurora
/// Serverless, which DatabaseCluster with serverless instances has replaced). CloudFormation: AWS::RDS::DBCluster.
class ServerlessCluster : public ServerlessClusterNew {
 public:
  using Props = ServerlessClusterProps;

  /// Errors: fewer than 2 subnets; subnets, subnet group or security groups without a VPC; durations and capacities out
  /// of their range.
  ServerlessCluster(const Scope& scope, const Props& props);
  static IServerlessCluster& from_serverless_cluster_attributes(Construct& scope, Id id,
                                                                const ServerlessClusterAttributes& attrs);

  /// Changes the first user's password regularly, by that user's own rights.
  /// Errors: there is no secret, or no VPC; it was called before; as SecretRotation.
  secretsmanager::SecretRotation& add_rotation_single_user(
      const RotationSingleUserOptions& options, std::source_location where = std::source_location::current());
  secretsmanager::SecretRotation& add_rotation_single_user(
      std::source_location where = std::source_location::current());
  /// Changes another user's password regularly, by the first user's rights.
  /// Errors: there is no secret, or no VPC; as SecretRotation.
  secretsmanager::SecretRotation& add_rotation_multi_user(Id id, const RotationMultiUserOptions& options);

 private:
  ec2::IVpc& rotation_vpc(const std::source_location& where) const;

  IClusterEngine engine_;
  ec2::IVpc* vpc_;
  Optional<ec2::SubnetSelection> vpc_subnets_;
};

/// A serverless cluster with the data of a snapshot.
class ServerlessClusterFromSnapshot : public ServerlessClusterNew {
 public:
  using Props = ServerlessClusterFromSnapshotProps;
  /// Errors: as ServerlessCluster.
  ServerlessClusterFromSnapshot(const Scope& scope, const Props& props);
};

}  // namespace cdk::rds
