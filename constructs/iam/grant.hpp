// Permissions given to somebody, and where they ended up.
#pragma once

#include <cdk/construct.hpp>
#include <cdk/dependable.hpp>
#include <cdk/iam/grant_props.hpp>
#include <cdk/iam/policy_statement.hpp>
#include <cdk/iam/principals.hpp>
#include <cdk/resource.hpp>
#include <concepts>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace cdk::iam {

/// Whether a resource took a statement into its policy.
struct AddToResourcePolicyResult {
  bool statement_added = false;
  /// What to wait for until the statement is in force. Default: the resource.
  std::optional<Dependable> policy_dependable{};
};

/// Whatever takes statements into the policy of a resource: the resource itself, or what stands in for it.
class IResourceWithPolicyV2 {
 public:
  virtual ~IResourceWithPolicyV2() = default;
  virtual AddToResourcePolicyResult add_to_resource_policy(const PolicyStatement& statement) = 0;
  /// Where the resource is.
  virtual const Environment& env() const noexcept = 0;
};

/// A resource with a policy of its own.
class IResourceWithPolicy : public Resource, public IResourceWithPolicyV2 {
 public:
  using Resource::Resource;
  const Environment& env() const noexcept override { return Resource::env(); }
};

/// The result of granting permissions. Other constructs can wait for it.
class Grant {
 public:
  /// Into the grantee's policy; into the resource's when the grantee has none or is in another account.
  static Grant add_to_principal_or_resource(const GrantWithResourceOptions& options);
  /// Into the grantee's policy, where it has one.
  static Grant add_to_principal(const GrantOnPrincipalOptions& options);
  /// Into both.
  static Grant add_to_principal_and_resource(const GrantOnPrincipalAndResourceOptions& options);
  /// A given statement into the resource's policy.
  static Grant add_statement_to_resource_policy(const GrantPolicyWithResourceOptions& options);
  /// Nothing.
  static Grant drop(const Principal& grantee, std::string_view intent);

  bool success() const noexcept { return !principal_statements_.empty() || !resource_statements_.empty(); }
  /// Errors: neither policy took the permissions.
  void assert_success(std::source_location where = std::source_location::current()) const;
  const std::vector<PolicyStatement>& principal_statements() const noexcept { return principal_statements_; }
  const std::vector<PolicyStatement>& resource_statements() const noexcept { return resource_statements_; }

  /// These constructs are created after the permissions are in force.
  template <std::derived_from<Construct>... C>
  void apply_before(C&... constructs) const {
    (constructs.node().add_dependency(Dependable(dependables_)), ...);
  }
  /// Both grants as one.
  Grant combine(const Grant& rhs) const;
  operator Dependable() const { return dependables_; }

 private:
  Grant(const CommonGrantOptions& options);
  void wait_for(IResourceWithPolicyV2& resource, const AddToResourcePolicyResult& result);

  CommonGrantOptions options_;
  std::vector<PolicyStatement> principal_statements_;
  std::vector<PolicyStatement> resource_statements_;
  DependencyGroup dependables_;
};

}  // namespace cdk::iam
