// What all functions have in common.
#pragma once

#include <cdk/ec2/connectable.hpp>
#include <cdk/ec2/connections.hpp>
#include <cdk/iam/policy_statement.hpp>
#include <cdk/iam/principals.hpp>
#include <cdk/lambda_/architecture.hpp>
#include <cdk/lambda_/permission_props.hpp>
#include <cdk/resource.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace cdk::iam {
class IRole;
}

namespace cdk::lambda_ {

/// A function, made here or imported.
class IFunction : public Resource, public ec2::IConnectable, public iam::IGrantable {
 public:
  virtual Input<std::string> function_arn() const = 0;
  virtual Input<std::string> function_name() const = 0;
  virtual const Architecture& architecture() const = 0;
  /// Null where an import doesn't know it.
  virtual iam::IRole* role() const = 0;
  virtual bool is_bound_to_vpc() const = 0;
  /// What somebody must be allowed to call: the function and its versions.
  virtual std::vector<Input<std::string>> resource_arns_for_grant_invoke() const = 0;

  /// Lets somebody call the function, by a statement in the function's policy.
  /// Errors: a principal that AWS Lambda doesn't take, or conditions other than on the source or the organization.
  virtual void add_permission(Id id, const Permission& permission) = 0;
  /// Lets the function do something. Nothing where an import's role isn't known.
  virtual void add_to_role_policy(const iam::PolicyStatement& statement) = 0;

 protected:
  using Resource::Resource;
};

/// What functions made here and imported ones share.
class FunctionBase : public IFunction {
 public:
  std::vector<Input<std::string>> resource_arns_for_grant_invoke() const override;
  bool is_bound_to_vpc() const override { return connections_.has_value(); }
  void add_permission(Id id, const Permission& permission) override;
  void add_to_role_policy(const iam::PolicyStatement& statement) override;
  /// Errors: the function isn't connected to a VPC.
  ec2::Connections& connections() override;
  /// Errors: the role of an import isn't known.
  iam::Principal grant_principal() override;

 protected:
  using IFunction::IFunction;
  /// Whether permissions can be added: the function is in the stack's account and region.
  virtual bool can_create_permissions() const = 0;
  /// Whether it is known that permissions can't be added, and fine.
  virtual bool skip_permissions() const { return false; }
  void connect(ec2::Connections connections) { connections_ = std::move(connections); }

 private:
  std::optional<ec2::Connections> connections_;
  int policies_ = 0;
};

}  // namespace cdk::lambda_
