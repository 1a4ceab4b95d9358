#include <cdk/error.hpp>
#include <cdk/fn.hpp>
#include <cdk/iam/grant.hpp>

#include <cdk/iam/accounts.hpp>

namespace cdk::iam {
namespace {

Input<std::string> account_of(const IResourceWithPolicyV2& resource) { return known_or_open(resource.env().account); }

/// Both in the same account, as far as synthesis can tell.
bool in_one_account(const IResourceWithPolicyV2& resource, const Principal& principal) {
  const Input<std::string> account = principal.principal_account();
  if (!account.is_set()) return false;
  const TokenComparison comparison = Token::compare_strings(account_of(resource), account);
  return comparison == TokenComparison::SAME || comparison == TokenComparison::BOTH_UNRESOLVED;
}

PolicyStatement resource_statement(const GrantWithResourceOptions& options, const Principal& principal) {
  return PolicyStatement({.actions = options.actions,
                          .conditions = options.conditions,
                          .principals = {principal},
                          .resources = options.resource_self_arns.value_or(options.resource_arns)});
}

std::string text_of(const std::vector<Input<std::string>>& items) {
  std::string text;
  for (const auto& item : items) {
    if (!text.empty()) text += ", ";
    text += item.is_string() ? std::string(item.as_string()) : to_debug_string(item);
  }
  return text;
}

}  // namespace

Grant::Grant(const CommonGrantOptions& options) : options_(options) {}

void Grant::wait_for(IResourceWithPolicyV2& resource, const AddToResourcePolicyResult& result) {
  if (!result.statement_added) return;
  if (result.policy_dependable)
    dependables_.add(*result.policy_dependable);
  else if (auto* construct = dynamic_cast<Construct*>(&resource))
    dependables_.add(Dependable(*construct));
}

Grant Grant::add_to_principal(const GrantOnPrincipalOptions& options) {
  const PolicyStatement statement(
      {.actions = options.actions, .conditions = options.conditions, .resources = options.resource_arns});
  Grant grant(options);
  const auto result = options.grantee.add_to_principal_policy(statement);
  if (!result.statement_added) return grant;
  grant.principal_statements_.push_back(statement);
  if (result.policy_dependable) grant.dependables_.add(*result.policy_dependable);
  return grant;
}

Grant Grant::add_to_principal_or_resource(const GrantWithResourceOptions& options) {
  Grant on_principal = add_to_principal({options.actions, options.grantee, options.resource_arns, options.conditions});
  if (on_principal.success() && in_one_account(*options.resource, options.grantee)) return on_principal;
  const PolicyStatement statement = resource_statement(options, options.grantee);
  Grant grant(options);
  grant.resource_statements_.push_back(statement);
  grant.wait_for(*options.resource, options.resource->add_to_resource_policy(statement));
  return grant;
}

Grant Grant::add_to_principal_and_resource(const GrantOnPrincipalAndResourceOptions& options) {
  Grant grant = add_to_principal({options.actions, options.grantee, options.resource_arns, options.conditions});
  const PolicyStatement statement =
      resource_statement(options, options.resource_policy_principal.value_or(options.grantee));
  const auto result = options.resource->add_to_resource_policy(statement);
  grant.principal_statements_ = {statement};
  grant.wait_for(*options.resource, result);
  return grant;
}

Grant Grant::add_statement_to_resource_policy(const GrantPolicyWithResourceOptions& options) {
  Grant grant(options);
  grant.resource_statements_.push_back(options.statement);
  grant.wait_for(*options.resource, options.resource->add_to_resource_policy(options.statement));
  return grant;
}

Grant Grant::drop(const Principal& grantee, std::string_view) { return Grant({{}, grantee, {}, {}}); }

void Grant::assert_success(std::source_location where) const {
  if (success()) return;
  fail({"the permissions to call '" + text_of(options_.actions) + "' on '" + text_of(options_.resource_arns) +
            "' could be added neither to the grantee's policy nor to the resource's",
        "a grantee or a resource with a policy"},
       where);
}

Grant Grant::combine(const Grant& rhs) const {
  Grant both(options_);
  for (const Grant* grant : {this, &rhs}) {
    both.principal_statements_.insert(both.principal_statements_.end(), grant->principal_statements_.begin(),
                                      grant->principal_statements_.end());
    both.resource_statements_.insert(both.resource_statements_.end(), grant->resource_statements_.begin(),
                                     grant->resource_statements_.end());
    both.dependables_.add(grant->dependables_);
  }
  return both;
}

}  // namespace cdk::iam
