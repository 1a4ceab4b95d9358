// A statement of a policy.
#pragma once

#include <cdk/iam/conditions.hpp>
#include <cdk/iam/policy_statement_props.hpp>
#include <cdk/iam/principals.hpp>
#include <cdk/input.hpp>
#include <source_location>
#include <string>
#include <string_view>
#include <vector>

namespace cdk {
class Node;
}

namespace cdk::iam {

/// Allows or forbids actions on resources. A value: what is changed after a statement was added to a policy doesn't
/// reach that policy.
class PolicyStatement {
 public:
  using Props = PolicyStatementProps;

  /// Errors: an action that isn't "service:Action" or "*"; actions and not-actions, principals and not-principals, or
  /// resources and not-resources in one statement; a group as principal; principals with different conditions.
  explicit PolicyStatement(PolicyStatementProps props = {},
                           std::source_location where = std::source_location::current());

  /// A statement from its JSON, with CloudFormation's names.
  /// Errors: neither actions nor not-actions; a list that holds other things than texts.
  static PolicyStatement from_json(const Value& json, std::source_location where = std::source_location::current());

  const Input<std::string>& sid() const noexcept { return sid_; }
  void set_sid(const Input<std::string>& sid);
  Effect effect() const noexcept { return effect_; }
  void set_effect(Effect effect);

  void add_actions(const std::vector<Input<std::string>>& actions);
  template <class... A>
    requires(std::convertible_to<const A&, Input<std::string>> && ...)
  void add_actions(const A&... actions) {
    add_actions(std::vector<Input<std::string>>{actions...});
  }
  void add_not_actions(const std::vector<Input<std::string>>& not_actions);
  template <class... A>
    requires(std::convertible_to<const A&, Input<std::string>> && ...)
  void add_not_actions(const A&... not_actions) {
    add_not_actions(std::vector<Input<std::string>>{not_actions...});
  }

  void add_principals(const std::vector<Principal>& principals);
  template <class... P>
    requires(std::convertible_to<P, Principal> && ...)
  void add_principals(P&&... principals) {
    add_principals(std::vector<Principal>{Principal(std::forward<P>(principals))...});
  }
  void add_not_principals(const std::vector<Principal>& not_principals);
  template <class... P>
    requires(std::convertible_to<P, Principal> && ...)
  void add_not_principals(P&&... not_principals) {
    add_not_principals(std::vector<Principal>{Principal(std::forward<P>(not_principals))...});
  }
  void add_aws_account_principal(const Input<std::string>& account_id) { add_principals(AccountPrincipal(account_id)); }
  void add_arn_principal(const Input<std::string>& arn) { add_principals(ArnPrincipal(arn)); }
  void add_service_principal(const Input<std::string>& service, const ServicePrincipalOpts& opts = {}) {
    add_principals(ServicePrincipal(service, opts));
  }
  void add_federated_principal(const Input<std::string>& federated, const Conditions& conditions) {
    add_principals(FederatedPrincipal(federated, conditions));
  }
  void add_account_root_principal() { add_principals(AccountRootPrincipal()); }
  void add_canonical_user_principal(const Input<std::string>& canonical_user_id) {
    add_principals(CanonicalUserPrincipal(canonical_user_id));
  }
  void add_any_principal() { add_principals(AnyPrincipal()); }

  void add_resources(const std::vector<Input<std::string>>& arns);
  template <class... A>
    requires(std::convertible_to<const A&, Input<std::string>> && ...)
  void add_resources(const A&... arns) {
    add_resources(std::vector<Input<std::string>>{arns...});
  }
  void add_not_resources(const std::vector<Input<std::string>>& arns);
  template <class... A>
    requires(std::convertible_to<const A&, Input<std::string>> && ...)
  void add_not_resources(const A&... arns) {
    add_not_resources(std::vector<Input<std::string>>{arns...});
  }
  void add_all_resources() { add_resources("*"); }

  /// Replaces what the operator said about the same keys.
  void add_condition(std::string_view key, const Condition& value);
  void add_conditions(const Conditions& conditions);
  /// `StringEquals: {"sts:ExternalId": account_id}`
  void add_account_condition(const Input<std::string>& account_id);
  /// `StringEquals: {"aws:SourceAccount": account_id}`
  void add_source_account_condition(const Input<std::string>& account_id);
  /// `ArnEquals: {"aws:SourceArn": arn}`
  void add_source_arn_condition(const Input<std::string>& arn);

  /// The same statement, but for the members that are set here.
  PolicyStatement copy(const PolicyStatementProps& overrides = {}) const;
  /// From now on changes are an Error.
  PolicyStatement& freeze() noexcept;
  bool frozen() const noexcept { return frozen_; }

  const std::vector<Input<std::string>>& actions() const noexcept { return actions_; }
  const std::vector<Input<std::string>>& not_actions() const noexcept { return not_actions_; }
  const std::vector<Principal>& principals() const noexcept { return principals_; }
  const std::vector<Principal>& not_principals() const noexcept { return not_principals_; }
  const std::vector<Input<std::string>>& resources() const noexcept { return resources_; }
  const std::vector<Input<std::string>>& not_resources() const noexcept { return not_resources_; }
  const Conditions& conditions() const noexcept { return conditions_; }
  bool has_principal() const noexcept { return !principals_.empty() || !not_principals_.empty(); }
  bool has_resource() const noexcept { return !resources_.empty(); }

  /// The statement as it stands in a policy: lists of one are single values, doubles are left out.
  Value to_statement_json() const;
  Value to_json() const { return to_statement_json(); }

  // What is wrong with the statement in a policy of some kind; empty when nothing is.
  std::vector<std::string> validate_for_any_policy() const;
  std::vector<std::string> validate_for_resource_policy(const ResourcePolicyValidationOptions& options = {}) const;
  std::vector<std::string> validate_for_trust_policy() const;
  std::vector<std::string> validate_for_identity_policy() const;

  /// About how long the statement's text will be, counting what is only known at deployment as CDK does.
  std::size_t estimate_size(std::size_t arn_estimate) const;

 private:
  using PrincipalJson = std::vector<std::pair<std::string, std::vector<Input<std::string>>>>;
  void refuse_when_frozen(std::string_view what) const;
  void add_principal(std::vector<Principal>& principals, PrincipalJson& json, const Principal& principal);
  void add_principal_conditions(const Conditions& conditions);

  std::source_location where_;
  std::vector<Input<std::string>> actions_, not_actions_, resources_, not_resources_;
  std::vector<Principal> principals_, not_principals_;
  PrincipalJson principal_json_, not_principal_json_;
  Conditions conditions_;
  std::optional<Conditions> principal_conditions_;
  Input<std::string> sid_;
  Effect effect_ = Effect::ALLOW;
  bool frozen_ = false;
};

}  // namespace cdk::iam
