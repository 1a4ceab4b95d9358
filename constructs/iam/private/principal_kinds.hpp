// What stands behind the principals that are values.
#pragma once

#include <cdk/iam/principals.hpp>
#include <string>
#include <utility>
#include <vector>

namespace cdk::iam {

/// The kind of a principal that is the bare text "*".
inline constexpr const char* LITERAL_STRING = "LiteralString";

/// A principal that is fully told by a fragment.
class FragmentPrincipal : public IPrincipal {
 public:
  FragmentPrincipal(PrincipalPolicyFragment fragment, Value key, Input<std::string> action = "sts:AssumeRole",
                    Input<std::string> account = {})
      : fragment_(std::move(fragment)),
        key_(std::move(key)),
        action_(std::move(action)),
        account_(std::move(account)) {}
  Input<std::string> assume_role_action() override { return action_; }
  PrincipalPolicyFragment policy_fragment() override { return fragment_; }
  Input<std::string> principal_account() override { return account_; }
  Value dedupe_string() override { return key_; }
  Input<std::string> describe() override { return description_.is_set() ? description_ : IPrincipal::describe(); }
  void describe_as(Input<std::string> description) { description_ = std::move(description); }

 private:
  PrincipalPolicyFragment fragment_;
  Value key_;
  Input<std::string> action_, account_, description_;
};

/// Services and accounts, which can't be given permissions of their own.
class TrustOnlyPrincipal final : public FragmentPrincipal {
  using FragmentPrincipal::FragmentPrincipal;
};

/// Members of `more` over those of `base`, operator by operator and key by key.
Conditions merge_conditions(const Conditions& base, const Conditions& more);

/// Adds kinds and ids to those that are there. Errors: "*" beside others.
void merge_principal(std::vector<std::pair<std::string, std::vector<Input<std::string>>>>& target,
                     const std::vector<std::pair<std::string, std::vector<Input<std::string>>>>& source,
                     std::source_location where);

}  // namespace cdk::iam
