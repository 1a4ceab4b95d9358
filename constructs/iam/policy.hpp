// Inline policies.
#pragma once

#include <cdk/iam/policy_document.hpp>
#include <cdk/iam/policy_props.hpp>
#include <cdk/iam/principals.hpp>
#include <cdk/resource.hpp>
#include <memory>
#include <vector>

namespace cdk::iam {

class IGroup;
class IRole;
class IUser;

/// An inline policy, made here or imported.
class IPolicy : public Resource {
 public:
  using Resource::Resource;
  virtual Input<std::string> policy_name() = 0;
};

/// A policy that is part of the identities that it is attached to.
class Policy : public IPolicy, public IGrantable {
 public:
  using Props = PolicyProps;

  /// Errors at synthesis: a policy that is forced or referred to, and is empty or attached to nobody; statements that
  /// don't fit an identity's policy; more bytes than IAM accepts.
  Policy(const Scope& scope, const Props& props = {});
  static IPolicy& from_policy_name(Construct& scope, Id id, const Input<std::string>& policy_name);

  /// The name; whoever asks for it needs the policy, which must then have statements and be attached.
  Input<std::string> policy_name() override;
  PolicyDocument& document() noexcept { return document_; }
  const PolicyDocument& document() const noexcept { return document_; }
  void add_statements(const PolicyStatement& statement) { document_.add_statements(statement); }
  template <class... S>
    requires(sizeof...(S) > 0 && (std::same_as<S, PolicyStatement> && ...))
  void add_statements(const PolicyStatement& first, const S&... rest) {
    document_.add_statements(first, rest...);
  }
  void attach_to_user(IUser& user);
  void attach_to_role(IRole& role);
  void attach_to_group(IGroup& group);
  /// Grants to the policy add statements to it.
  Principal grant_principal() override;

 private:
  class Conditional;
  bool is_attached() const noexcept { return !groups_.empty() || !users_.empty() || !roles_.empty(); }
  bool is_needed() const noexcept { return force_ || reference_taken_ || (!document_.is_empty() && is_attached()); }
  std::vector<std::string> validate_policy() const;

  PolicyDocument document_;
  Input<std::string> name_;
  std::vector<IRole*> roles_;
  std::vector<IUser*> users_;
  std::vector<IGroup*> groups_;
  std::shared_ptr<IPrincipal> principal_;
  bool force_ = false;
  bool reference_taken_ = false;
};

}  // namespace cdk::iam
