#include <algorithm>
#include <cdk/iam/cfn_policy.hpp>
#include <cdk/iam/group.hpp>
#include <cdk/iam/policy.hpp>
#include <cdk/iam/role.hpp>
#include <cdk/iam/user.hpp>
#include <cdk/lazy.hpp>

#include "private/policies.hpp"
#include "private/policy_principal.hpp"

namespace cdk::iam {
namespace {

class ImportedPolicy final : public IPolicy {
 public:
  ImportedPolicy(const Scope& scope, Input<std::string> name) : IPolicy(scope), name_(std::move(name)) {}
  Input<std::string> policy_name() override { return name_; }

 private:
  Input<std::string> name_;
};

/// The end of the logical id, as long as a policy's name may be.
std::string name_from(const CfnElement& element) {
  constexpr std::size_t max_length = 128;
  std::string id = element.current_logical_id();
  return id.size() > max_length ? id.substr(id.size() - max_length) : id;
}

template <class T>
bool add_once(std::vector<T*>& all, T& one) {
  if (std::ranges::find(all, &one) != all.end()) return false;
  all.push_back(&one);
  return true;
}

}  // namespace

/// Out of the template until the policy has something to say to somebody.
class Policy::Conditional final : public CfnPolicy {
 public:
  Conditional(const Scope& scope, const CfnPolicyProps& props) : CfnPolicy(scope, props) {}

 private:
  bool should_synthesize() const override { return static_cast<const Policy*>(node().scope())->is_needed(); }
};

Policy::Policy(const Scope& scope, const Props& props)
    : IPolicy(scope, {.physical_name = props.policy_name}),
      principal_(std::make_shared<PolicyPrincipal<Policy>>(*this)),
      force_(props.force.value_or(false)) {
  if (props.document) document_ = std::move(*props.document);
  name_ = props.policy_name;
  if (!name_.is_set())
    name_ = Lazy::string([this] { return name_from(static_cast<const CfnElement&>(*node().default_child())); });
  add<Conditional>(
      "Resource",
      CfnPolicyProps{
          .policy_document = document_.live(),
          .policy_name = name_,
          .groups =
              Lazy::list([this] { return mapped(groups_, [](IGroup& group) { return group.group_name(); }); }, true),
          .roles = Lazy::list([this] { return mapped(roles_, [](IRole& role) { return role.role_name(); }); }, true),
          .users = Lazy::list([this] { return mapped(users_, [](IUser& user) { return user.user_name(); }); }, true),
      });
  for (IUser& user : props.users) attach_to_user(user);
  for (IGroup& group : props.groups) attach_to_group(group);
  for (IRole& role : props.roles) attach_to_role(role);
  for (const PolicyStatement& statement : props.statements) add_statements(statement);
  node().add_validation([this] { return validate_policy(); });
}

IPolicy& Policy::from_policy_name(Construct& scope, Id id, const Input<std::string>& policy_name) {
  return scope.add<ImportedPolicy>(std::move(id), policy_name);
}

Input<std::string> Policy::policy_name() {
  reference_taken_ = true;
  return name_;
}

void Policy::attach_to_user(IUser& user) {
  if (add_once(users_, user)) user.attach_inline_policy(*this);
}

void Policy::attach_to_role(IRole& role) {
  if (add_once(roles_, role)) role.attach_inline_policy(*this);
}

void Policy::attach_to_group(IGroup& group) {
  if (add_once(groups_, group)) group.attach_inline_policy(*this);
}

Principal Policy::grant_principal() { return Principal(principal_); }

std::vector<std::string> Policy::validate_policy() const {
  std::vector<std::string> problems;
  const char* why = force_ ? "a policy with force = true" : "a policy that something refers to";
  if (document_.is_empty() && (force_ || reference_taken_))
    problems.push_back(std::string(why) +
                       " is empty; allowed: at least one statement (AWS::IAM::Policy PolicyDocument)");
  if (!is_attached() && (force_ || reference_taken_))
    problems.push_back(
        std::string(why) +
        " is attached to nobody; allowed: at least one user, group or role (AWS::IAM::Policy Users, Groups, Roles)");
  for (auto& problem : document_.validate_for_identity_policy()) problems.push_back(std::move(problem));
  return problems;
}

}  // namespace cdk::iam
