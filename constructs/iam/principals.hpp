// Who acts: principals of policies, and everything that permissions are granted to.
#pragma once

#include <cdk/dependable.hpp>
#include <cdk/iam/conditions.hpp>
#include <cdk/iam/principals_props.hpp>
#include <cdk/input.hpp>
#include <cdk/ref.hpp>
#include <concepts>
#include <memory>
#include <optional>
#include <source_location>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace cdk {
class Construct;
class Resource;
}  // namespace cdk

namespace cdk::iam {

class IOidcProvider;
class ISamlProvider;
class PolicyDocument;
class PolicyStatement;
class Principal;

/// Whatever has a principal that permissions can be granted to: roles, users, functions, instances, services, …
class IGrantable {
 public:
  virtual ~IGrantable() = default;
  virtual Principal grant_principal() = 0;
};

/// What a policy says about a principal.
struct PrincipalPolicyFragment {
  /// Kinds ("AWS", "Service", …) with their ids. The principal "*" is {"LiteralString", {"*"}}. CloudFormation:
  /// Principal.
  std::vector<std::pair<std::string, std::vector<Input<std::string>>>> principal_json;
  /// Conditions of the statement that names the principal.
  Conditions conditions{};
};

/// Whether a principal took a statement into a policy of its own, and what to wait for until it is in force.
struct AddToPrincipalPolicyResult {
  bool statement_added = false;
  /// Set when the statement was added.
  std::optional<Dependable> policy_dependable{};
};

/// What stands behind every principal. Roles, users and groups are principals themselves; the others are values such as
/// ServicePrincipal.
class IPrincipal : public IGrantable, public std::enable_shared_from_this<IPrincipal> {
 public:
  /// The action by which this principal takes on a role.
  virtual Input<std::string> assume_role_action() { return "sts:AssumeRole"; }
  virtual PrincipalPolicyFragment policy_fragment() = 0;
  /// The account that the principal is in; unset when there is none, as for services.
  virtual Input<std::string> principal_account() { return {}; }
  /// Adds to the principal's own policy, where it has one.
  virtual AddToPrincipalPolicyResult add_to_principal_policy(const PolicyStatement& statement);
  bool add_to_policy(const PolicyStatement& statement) { return add_to_principal_policy(statement).statement_added; }
  /// Adds the statements that let this principal take on a role.
  virtual void add_to_assume_role_policy(PolicyDocument& document);
  /// Equal for principals that are the same; unset for those that are the same only when they are one object.
  virtual Value dedupe_string() { return {}; }
  /// For ids and messages: a construct's path, or kind and id of a principal that is a value.
  virtual Input<std::string> describe();
  Principal grant_principal() override;
};

/// A principal as props and methods take it: made implicitly from roles, users and everything else grantable, and the
/// base of the principals that are values. Copies stand for the same principal.
class Principal {
 public:
  Principal(IPrincipal& principal) : impl_(std::shared_ptr<void>(), &principal) {}
  Principal(IGrantable& grantable) : Principal(grantable.grant_principal()) {}
  template <class T>
    requires std::derived_from<T, IGrantable>
  Principal(const Ref<T>& target) : Principal(*target) {}
  /// A principal of your own making.
  explicit Principal(std::shared_ptr<IPrincipal> own) : impl_(std::move(own)) {}

  Input<std::string> assume_role_action() const { return impl_->assume_role_action(); }
  PrincipalPolicyFragment policy_fragment() const { return impl_->policy_fragment(); }
  Input<std::string> principal_account() const { return impl_->principal_account(); }
  AddToPrincipalPolicyResult add_to_principal_policy(const PolicyStatement& statement) const {
    return impl_->add_to_principal_policy(statement);
  }
  bool add_to_policy(const PolicyStatement& statement) const { return impl_->add_to_policy(statement); }
  void add_to_assume_role_policy(PolicyDocument& document) const { impl_->add_to_assume_role_policy(document); }
  Value dedupe_string() const { return impl_->dedupe_string(); }
  const Principal& grant_principal() const noexcept { return *this; }
  /// Kinds with their ids.
  Value to_json() const;
  /// Kind and id, as "ServicePrincipal(ecs.amazonaws.com)"; the path of a role, user or group.
  Input<std::string> to_string() const { return impl_->describe(); }
  /// The construct that is this principal (a role, a user, …); null for values.
  Construct* construct() const;
  /// The construct when it is a resource made in this App; null otherwise.
  Resource* owned_resource() const;
  IPrincipal& get() const noexcept { return *impl_; }

  /// This principal under conditions. A condition with the same operator and key as one of this principal's replaces
  /// it.
  Principal with_conditions(const Conditions& conditions,
                            std::source_location where = std::source_location::current()) const;
  /// This principal with session tags allowed when it takes on a role.
  Principal with_session_tags() const;
  /// This principal, provided that it belongs to an organization.
  Principal in_organization(const Input<std::string>& organization_id) const;

  friend bool operator==(const Principal& a, const Principal& b);

 protected:
  /// Says what to_string gives: for the classes below, whose principals are values.
  void describe_as(const char* kind, const Input<std::string>& id = "") const;

 private:
  std::shared_ptr<IPrincipal> impl_;
};

/// CDK's name for what principals that are values derive from.
using PrincipalBase = Principal;

/// Whoever stands behind an imported resource whose role isn't known. Grants to it are dropped, and warned of.
class UnknownPrincipal : public Principal {
 public:
  using Props = UnknownPrincipalProps;
  /// Errors, when a policy names it: that the resource's role isn't known.
  explicit UnknownPrincipal(const Props& props);
};

/// An account, user, role or session by its ARN.
class ArnPrincipal : public Principal {
 public:
  explicit ArnPrincipal(const Input<std::string>& arn);
  const Input<std::string>& arn() const noexcept { return arn_; }

 protected:
  ArnPrincipal(Input<std::string> arn, std::shared_ptr<IPrincipal> impl);

 private:
  Input<std::string> arn_;
};

/// Everybody whom an account lets in: `arn:<partition>:iam::<account>:root`.
class AccountPrincipal : public ArnPrincipal {
 public:
  explicit AccountPrincipal(const Input<std::string>& account_id);
  const Input<std::string>& account_id() const noexcept { return account_id_; }

 private:
  AccountPrincipal(const Input<std::string>& arn, const Input<std::string>& account_id);
  Input<std::string> account_id_;
};

/// Everybody whom the stack's own account lets in.
class AccountRootPrincipal : public AccountPrincipal {
 public:
  AccountRootPrincipal();
};

/// All identities in all accounts, as `{"AWS": "*"}`.
class AnyPrincipal : public ArnPrincipal {
 public:
  AnyPrincipal() : ArnPrincipal("*") { describe_as("AnyPrincipal"); }
};

/// All identities in all accounts, as `"*"`, which some services treat differently from AnyPrincipal.
class StarPrincipal : public Principal {
 public:
  StarPrincipal();
};

/// An AWS service, by its name ("ecs-tasks" or "ecs-tasks.amazonaws.com").
class ServicePrincipal : public Principal {
 public:
  explicit ServicePrincipal(const Input<std::string>& service, const ServicePrincipalOpts& opts = {});
  /// A service whose principal is used exactly as given.
  static ServicePrincipal from_static_service_principle_name(const Input<std::string>& service_principal_name);
  /// The full name of a service's principal.
  static Input<std::string> service_principal_name(const Input<std::string>& service);
  const Input<std::string>& service() const noexcept { return service_; }

 private:
  ServicePrincipal(Input<std::string> service, std::shared_ptr<IPrincipal> impl);
  Input<std::string> service_;
};

/// All identities of an organization.
class OrganizationPrincipal : public Principal {
 public:
  /// Errors: an id that isn't "o-" and 10 to 32 lowercase letters or digits.
  explicit OrganizationPrincipal(const Input<std::string>& organization_id,
                                 std::source_location where = std::source_location::current());
  const Input<std::string>& organization_id() const noexcept { return organization_id_; }

 private:
  Input<std::string> organization_id_;
};

/// An account by its canonical user id, as Amazon S3 and CloudFront use it.
class CanonicalUserPrincipal : public Principal {
 public:
  explicit CanonicalUserPrincipal(const Input<std::string>& canonical_user_id);
  const Input<std::string>& canonical_user_id() const noexcept { return canonical_user_id_; }

 private:
  Input<std::string> canonical_user_id_;
};

/// Identities that an identity provider vouches for.
class FederatedPrincipal : public Principal {
 public:
  explicit FederatedPrincipal(const Input<std::string>& federated, const Conditions& conditions = {},
                              const Input<std::string>& assume_role_action = "sts:AssumeRole");
  const Input<std::string>& federated() const noexcept { return federated_; }
  const Conditions& conditions() const noexcept { return conditions_; }

 private:
  Input<std::string> federated_;
  Conditions conditions_;
};

/// Users of a web identity provider, such as "cognito-identity.amazonaws.com".
class WebIdentityPrincipal : public FederatedPrincipal {
 public:
  explicit WebIdentityPrincipal(const Input<std::string>& identity_provider, const Conditions& conditions = {})
      : FederatedPrincipal(identity_provider, conditions, "sts:AssumeRoleWithWebIdentity") {
    describe_as("WebIdentityPrincipal", identity_provider);
  }
};

/// Users of an OpenID Connect provider.
class OpenIdConnectPrincipal : public WebIdentityPrincipal {
 public:
  explicit OpenIdConnectPrincipal(IOidcProvider& open_id_connect_provider, const Conditions& conditions = {});
};

/// Users of a SAML provider.
class SamlPrincipal : public FederatedPrincipal {
 public:
  SamlPrincipal(ISamlProvider& saml_provider, const Conditions& conditions);
};

/// Users of a SAML provider who sign in to the AWS console. Conditions by StringEquals are replaced by the console's
/// own.
class SamlConsolePrincipal : public SamlPrincipal {
 public:
  explicit SamlConsolePrincipal(ISamlProvider& saml_provider, const Conditions& conditions = {});
};

/// A principal under conditions.
class PrincipalWithConditions : public Principal {
 public:
  PrincipalWithConditions(const Principal& principal, const Conditions& conditions,
                          std::source_location where = std::source_location::current());
  /// Replaces what the operator said about the same keys.
  void add_condition(std::string_view key, const Condition& value);
  void add_conditions(const Conditions& conditions);
  /// The principal's own conditions and those added.
  /// Errors: both have a condition by one operator, and one of the two is only known at deployment.
  Conditions conditions() const;
};

/// A principal that may set session tags when it takes on a role.
class SessionTagsPrincipal : public Principal {
 public:
  explicit SessionTagsPrincipal(const Principal& principal);
};

/// Several principals as one. Errors: none at all; in a policy, a part with conditions.
class CompositePrincipal : public Principal {
 public:
  /// The first part, and the line that named it.
  struct First {
    template <std::convertible_to<Principal> T>
    First(T&& part, std::source_location at = std::source_location::current())
        : principal(std::forward<T>(part)), where(at) {}
    Principal principal;
    std::source_location where;
  };
  template <std::convertible_to<Principal>... Rest>
  explicit CompositePrincipal(const First& first, Rest&&... rest)
      : CompositePrincipal(std::vector<Principal>{first.principal, Principal(std::forward<Rest>(rest))...},
                           first.where) {}
  explicit CompositePrincipal(std::vector<Principal> principals,
                              std::source_location where = std::source_location::current());
  CompositePrincipal& add_principals(const Principal& principal);
  const std::vector<Principal>& principals() const;
};

}  // namespace cdk::iam
