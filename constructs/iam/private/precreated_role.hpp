// What stands in for a role that is made outside of the program.
#pragma once

#include <cdk/iam/managed_policy.hpp>
#include <cdk/iam/managed_policy_reference.hpp>
#include <cdk/iam/policy_document.hpp>
#include <cdk/iam/role.hpp>
#include <cdk/policy_report.hpp>
#include <vector>

namespace cdk::iam {

/// Collects what a role of the tree must be allowed, for the report, and knows the role that stands in for it.
class PrecreatedRole final : public RoleReportSource {
 public:
  PrecreatedRole(Role& role, CustomizedRole customized);

  Input<std::string> role_arn() const;
  Input<std::string> role_name() const;
  void add_statement(const PolicyStatement& statement) { statements_.push_back(statement.to_statement_json()); }
  void add_document(const PolicyDocument& document);
  void add_managed_policy(const ManagedPolicyReference& policy) { managed_policies_.push_back(policy); }
  /// A managed policy that names the role, not the other way round.
  void add_attached_policy(ManagedPolicy& policy) { attached_policies_.push_back(&policy); }

  RoleReport role_report() const override;

 private:
  Role& role_;
  CustomizedRole customized_;
  std::vector<Value> statements_;
  std::vector<ManagedPolicyReference> managed_policies_;
  std::vector<ManagedPolicy*> attached_policies_;
};

}  // namespace cdk::iam
