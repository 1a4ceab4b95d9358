// What all functions have in common.
#pragma once

#include <cdk/cloudwatch/metric_props.hpp>
#include <cdk/ec2/client_vpn_types.hpp>
#include <cdk/ec2/connectable.hpp>
#include <cdk/ec2/connections.hpp>
#include <cdk/iam/grant.hpp>
#include <cdk/iam/policy_statement.hpp>
#include <cdk/iam/principals.hpp>
#include <cdk/lambda_/architecture.hpp>
#include <cdk/lambda_/permission_props.hpp>
#include <cdk/lambda_/tenancy_config.hpp>
#include <cdk/resource.hpp>
#include <optional>
#include <source_location>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace cdk::cloudwatch {
class Metric;
}

namespace cdk::iam {
class IRole;
}

namespace cdk::lambda_ {

class EventSourceMapping;
class FunctionUrl;
class IEventSource;
class IVersion;
struct EventInvokeConfigOptions;
struct EventSourceMappingOptions;

/// A function, made here or imported; versions and aliases are functions, too.
class IFunction : public Resource,
                  public ec2::IClientVpnConnectionHandler,
                  public ec2::IConnectable,
                  public iam::IGrantable {
 public:
  using Where = std::source_location;

  Input<std::string> function_arn() const override = 0;
  Input<std::string> function_name() const override = 0;
  virtual const Architecture& architecture() const = 0;
  /// Null where an import doesn't know it.
  virtual iam::IRole* role() const = 0;
  virtual bool is_bound_to_vpc() const = 0;
  /// How it keeps tenants apart, if it does.
  virtual std::optional<TenancyConfig> tenancy_config() const = 0;
  /// The construct below which permissions are added.
  virtual Node& permissions_node() { return node(); }
  /// The version $LATEST: what was deployed last, whether or not a version was made of it.
  virtual IVersion& latest_version() = 0;
  /// What somebody must be allowed to call: the function and its versions.
  virtual std::vector<Input<std::string>> resource_arns_for_grant_invoke() const = 0;

  /// Lets somebody call the function, by a statement in the function's policy.
  /// Errors: a principal that AWS Lambda doesn't take, or conditions other than on the source or the organization.
  virtual void add_permission(Id id, const Permission& permission) = 0;
  /// Lets the function do something. Nothing where an import's role isn't known.
  virtual void add_to_role_policy(const iam::PolicyStatement& statement) = 0;

  /// Lets somebody call the function and its versions: by the grantee's policy, or by the function's where the grantee
  /// has none or is in another account.
  /// Errors: the function's policy is needed, and is that of $LATEST or of an import that isn't of the stack's account.
  virtual iam::Grant grant_invoke(const iam::Principal& grantee, Where where = Where::current()) = 0;
  /// Likewise, one version. Errors: likewise.
  virtual iam::Grant grant_invoke_version(const iam::Principal& grantee, IVersion& version,
                                          Where where = Where::current()) = 0;
  /// Likewise, $LATEST. Errors: likewise.
  iam::Grant grant_invoke_latest_version(const iam::Principal& grantee, Where where = Where::current());
  /// Lets somebody call the function's URL. Errors: likewise.
  virtual iam::Grant grant_invoke_url(const iam::Principal& grantee, Where where = Where::current()) = 0;
  /// Lets each of several principals call the function. Errors: likewise.
  std::vector<iam::Grant> grant_invoke_composite_principal(const iam::CompositePrincipal& composite_principal,
                                                           Where where = Where::current());

  /// Has something call the function. Errors: the function has a tenancy_config.
  void add_event_source(const IEventSource& source);
  /// Gives the events of a queue, stream or broker to the function.
  EventSourceMapping& add_event_source_mapping(Id id, const EventSourceMappingOptions& options);
  /// Makes a URL that calls the function.
  FunctionUrl& add_function_url(const FunctionUrlOptions& options = {}, Where where = Where::current());
  /// How asynchronous calls are carried out. Errors: a second call.
  virtual void configure_async_invoke(const EventInvokeConfigOptions& options, Where where = Where::current()) = 0;

  // Metrics of the function. Include <cdk/cloudwatch.hpp> to use them.
  virtual cloudwatch::Metric metric(const std::string& metric_name,
                                    const cloudwatch::MetricOptions& props = {}) const = 0;
  cloudwatch::Metric metric_duration(const cloudwatch::MetricOptions& props = {}) const;
  cloudwatch::Metric metric_errors(const cloudwatch::MetricOptions& props = {}) const;
  cloudwatch::Metric metric_invocations(const cloudwatch::MetricOptions& props = {}) const;
  cloudwatch::Metric metric_throttles(const cloudwatch::MetricOptions& props = {}) const;

 protected:
  using Resource::Resource;

 private:
  cloudwatch::Metric canned(const char* metric_name, const char* statistic,
                            const cloudwatch::MetricOptions& props) const;
};

/// What functions made here and imported ones share.
class FunctionBase : public IFunction {
 public:
  std::vector<Input<std::string>> resource_arns_for_grant_invoke() const override;
  bool is_bound_to_vpc() const override { return connections_.has_value(); }
  IVersion& latest_version() override;
  void add_permission(Id id, const Permission& permission) override;
  void add_to_role_policy(const iam::PolicyStatement& statement) override;
  iam::Grant grant_invoke(const iam::Principal& grantee, Where where = Where::current()) override;
  iam::Grant grant_invoke_version(const iam::Principal& grantee, IVersion& version,
                                  Where where = Where::current()) override;
  iam::Grant grant_invoke_url(const iam::Principal& grantee, Where where = Where::current()) override;
  void configure_async_invoke(const EventInvokeConfigOptions& options, Where where = Where::current()) override;
  cloudwatch::Metric metric(const std::string& metric_name, const cloudwatch::MetricOptions& props = {}) const override;
  /// Errors: the function isn't connected to a VPC.
  ec2::Connections& connections() override;
  /// The role; an iam::UnknownPrincipal where an import's isn't known.
  iam::Principal grant_principal() override;

 protected:
  using IFunction::IFunction;
  /// Whether permissions can be added: the function is in the stack's account and region.
  virtual bool can_create_permissions() const = 0;
  /// Whether it is known that permissions can't be added, and fine.
  virtual bool skip_permissions() const { return false; }
  /// Told of each permission, so that current_version can be warned of.
  virtual void note_invoke_permission(Construct& scope, const Input<std::string>& action);
  /// Whether current_version should be warned of.
  bool has_invoke_permission() const noexcept { return has_invoke_permission_; }
  void connect(ec2::Connections connections) { connections_ = std::move(connections); }
  /// Whether the ARN is of the stack's account, as far as synthesis can tell.
  bool is_of_stack_account() const;
  void add_event_invoke_config(const EventInvokeConfigOptions& options, IFunction& function,
                               const Input<std::string>& qualifier, Where where);
  cloudwatch::Metric metric_of(const std::string& metric_name, const cloudwatch::MetricOptions& props,
                               const Vector<std::pair<std::string, Input<std::string>>>& dimensions) const;

 private:
  class OwnPolicy;
  struct InvokeGrant;
  iam::Grant grant(const InvokeGrant& wanted, const iam::Principal& grantee, Where where);

  std::optional<ec2::Connections> connections_;
  std::vector<std::pair<std::string, iam::Grant>> grants_;
  IVersion* latest_version_ = nullptr;
  int policies_ = 0;
  bool has_invoke_permission_ = false;
};

/// Warns that permissions of a function don't hold for its versions.
void warn_of_unversioned_permission(Construct& function);

}  // namespace cdk::lambda_
