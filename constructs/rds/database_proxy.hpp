// Proxies in front of databases.
#pragma once

#include <cdk/ec2/connectable.hpp>
#include <cdk/ec2/connections.hpp>
#include <cdk/iam/grant.hpp>
#include <cdk/rds/database_proxy_props.hpp>
#include <cdk/resource.hpp>
#include <cdk/secretsmanager/secret.hpp>

namespace cdk::rds {

class DatabaseProxyEndpoint;
struct DatabaseProxyEndpointOptions;

/// A proxy, made here or imported.
class IDatabaseProxy : public Resource {
 public:
  using Resource::Resource;
  virtual Input<std::string> db_proxy_name() = 0;
  virtual Input<std::string> db_proxy_arn() = 0;
  /// The host's name.
  virtual Input<std::string> endpoint() = 0;
  /// Lets somebody sign in as a user of the database with IAM's credentials. `db_user` is by default the name in the
  /// proxy's secret, when it has exactly one. Errors: no user.
  virtual iam::Grant grant_connect(const iam::Principal& grantee, const Input<std::string>& db_user = {});
};

/// Keeps connections to a database open, and shares them among clients. CloudFormation: AWS::RDS::DBProxy.
class DatabaseProxy : public IDatabaseProxy, public ec2::IConnectable, public secretsmanager::ISecretAttachmentTarget {
 public:
  using Props = DatabaseProxyProps;

  /// Errors: a target that has no proxies, or whose engine isn't known; no secrets without DefaultAuthScheme::IAM_AUTH;
  /// a way of showing passwords that the engine doesn't have; percentages out of their range.
  DatabaseProxy(const Scope& scope, const Props& props);
  static IDatabaseProxy& from_database_proxy_attributes(Construct& scope, Id id, const DatabaseProxyAttributes& attrs);

  Input<std::string> db_proxy_name() override { return name_; }
  Input<std::string> db_proxy_arn() override { return arn_; }
  Input<std::string> endpoint() override { return endpoint_; }
  ec2::Connections& connections() override { return connections_; }
  iam::Grant grant_connect(const iam::Principal& grantee, const Input<std::string>& db_user = {}) override;
  secretsmanager::SecretAttachmentTargetProps as_secret_attachment_target() override;
  /// Another way to the proxy, by default in the proxy's VPC. Errors: fewer than 2 subnets.
  DatabaseProxyEndpoint& add_endpoint(Id id, const DatabaseProxyEndpointOptions& options);
  DatabaseProxyEndpoint& add_endpoint(Id id);

 private:
  void check(const Props& props) const;
  void check_password_type(const Props& props, std::string_view family) const;
  void add_target_group(const Props& props, const ProxyTargetConfig& target);

  ec2::IVpc& vpc_;
  Vector<Ref<secretsmanager::ISecret>> secrets_;
  ec2::Connections connections_;
  Input<std::string> name_;
  Input<std::string> arn_;
  Input<std::string> endpoint_;
};

}  // namespace cdk::rds
