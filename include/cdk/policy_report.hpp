// Roles that are made outside of the program: which role stands in for which, and what it must be allowed.
#pragma once

#include <cdk/construct.hpp>
#include <cdk/custom_synthesis.hpp>
#include <string>
#include <vector>

namespace cdk {

/// What `iam::Role::customize_roles` says of the role at a path. For the engine.
struct CustomizedRole {
  bool is_customized = false;
  /// Whether the role stays out of the template.
  bool is_prevented = false;
  /// The name of the role that stands in for it; empty when none was given.
  std::string precreated_name{};

  static constexpr const char* CONTEXT = "@aws-cdk/iam:customizeRoles";
  /// What it says of everything in a scope.
  static CustomizedRole in(const Construct& scope);
  /// Adds an error to the construct when a role stays out of the template and none stands in for it.
  static CustomizedRole at(Construct& role, const std::string& path);
};

/// What stands in the report of a role. Statements and ARNs are lists, with tokens in them.
struct RoleReport {
  std::string path;
  std::string name;
  bool missing;
  Value assume_role_policy;
  Value managed_policy_arns;
  Value managed_policy_statements;
  Value identity_policy_statements;
};

/// Something whose role is in the report. For the engine.
class RoleReportSource {
 public:
  virtual ~RoleReportSource() = default;
  /// Asked for when the tree is finished.
  virtual RoleReport role_report() const = 0;
};

/// Writes iam-policy-report.json and iam-policy-report.txt beside the App's manifest. For the engine.
class PolicyReport final : public Construct, public CustomSynthesis {
 public:
  explicit PolicyReport(const Scope& scope) : Construct(scope) {}
  /// Takes a role into its App's report.
  static void add_role(const Construct& role, const RoleReportSource& source);

  std::vector<AssemblyFile> assembly_files() const override;

 private:
  struct Entry {
    const Construct* role;
    const RoleReportSource* source;
  };
  std::vector<Entry> roles_;
};

}  // namespace cdk
