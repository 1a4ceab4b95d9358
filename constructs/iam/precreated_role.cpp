#include <cdk/arn.hpp>

#include "private/precreated_role.hpp"

namespace cdk::iam {
namespace {

void add_statements(std::vector<Value>& all, const PolicyDocument& document) {
  for (const PolicyStatement& statement : document.statements()) all.push_back(statement.to_statement_json());
}

}  // namespace

PrecreatedRole::PrecreatedRole(Role& role, CustomizedRole customized)
    : role_(role), customized_(std::move(customized)) {
  PolicyReport::add_role(role, *this);
}

Input<std::string> PrecreatedRole::role_arn() const {
  return role_.stack().format_arn(
      {.resource = "role", .service = "iam", .region = "", .resource_name = customized_.precreated_name});
}

Input<std::string> PrecreatedRole::role_name() const {
  return customized_.precreated_name.empty() ? role_.node().id() : customized_.precreated_name;
}

void PrecreatedRole::add_document(const PolicyDocument& document) { add_statements(statements_, document); }

RoleReport PrecreatedRole::role_report() const {
  std::vector<Value> trust, arns, managed;
  add_statements(trust, role_.assume_role_policy());
  for (ManagedPolicy* policy : attached_policies_) add_statements(managed, policy->document());
  for (const ManagedPolicyReference& reference : managed_policies_) {
    auto* policy = dynamic_cast<ManagedPolicy*>(reference.policy());
    if (policy != nullptr && policy->is_customized())
      add_statements(managed, policy->document());
    else
      arns.push_back(reference.managed_policy_arn());
  }
  return {.path = role_.node().path(),
          .name = customized_.precreated_name,
          .missing = customized_.precreated_name.empty(),
          .assume_role_policy = Value::list(std::move(trust)),
          .managed_policy_arns = Value::list(std::move(arns)),
          .managed_policy_statements = Value::list(std::move(managed)),
          .identity_policy_statements = Value::list(statements_)};
}

}  // namespace cdk::iam
