#include "grants.hpp"

#include <algorithm>

#include "../json_text.hpp"
#include "plain_text.hpp"

namespace cdk::app::diff {
namespace {

using Cell = std::vector<std::string>;
using Cells = std::vector<Cell>;

/// A value, or each of a list of them.
Cell lines_of(const Value& value) {
  if (!value.is_set()) return {};
  if (!value.is_list()) return {plain_text(value)};
  Cell lines;
  for (const Value& item : value.items()) lines.push_back(plain_text(item));
  std::ranges::sort(lines);
  return lines;
}

/// "Service:ecs.amazonaws.com" for each, or "*".
Cell principals(const Value& principal) {
  if (!principal.is_object()) return lines_of(principal);
  Cell lines;
  for (const Member& kind : principal.members())
    for (const std::string& one : lines_of(kind.value)) lines.push_back(kind.name + ":" + one);
  return lines;
}

/// What stands behind "Not" is turned round in words.
Cell either(const Value& statement, const char* positive, const char* negative) {
  if (const Value value = statement.find(positive); value.is_set()) return lines_of(value);
  Cell lines = lines_of(statement.find(negative));
  for (std::string& line : lines) line = "not " + line;
  return lines;
}

/// Those that a policy is attached to; of a policy within a role, the role.
Cell holders(const std::string& id, const Value& properties) {
  Cell lines;
  for (const char* list : {"Roles", "Users", "Groups"})
    for (const Value& one : items(properties, list)) lines.push_back(plain_text(one));
  return lines.empty() ? Cell{"${" + id + "}"} : lines;
}

class Statements {
 public:
  std::vector<Cells> rows;

  void of_resource(const std::string& id, const Value& resource) {
    const Value properties = resource.find("Properties");
    if (text(resource, "Type") == "AWS::Lambda::Permission") return of_permission(properties);
    identity_ = text(resource, "Type").starts_with("AWS::IAM::") ? holders(id, properties) : Cell();
    resource_ = "${" + id + "}";
    search(properties);
  }

 private:
  /// Policies stand at many places; they are known by their statements.
  void search(const Value& value) {
    if (value.is_list())
      for (const Value& item : value.items()) search(item);
    if (!value.is_object()) return;
    const Value statements = value.find("Statement");
    if (statements.is_object()) add(statements);
    if (statements.is_list())
      for (const Value& statement : statements.items()) add(statement);
    for (const Member& member : value.members())
      if (member.name != "Statement") search(member.value);
  }

  void add(const Value& statement) {
    if (text(statement, "Effect").empty()) return;  // a firewall has statements, too
    const Value condition = statement.find("Condition");
    Cell who = principals(statement.find("Principal"));
    for (const std::string& other : principals(statement.find("NotPrincipal"))) who.push_back("not " + other);
    Cell what = either(statement, "Resource", "NotResource");
    rows.push_back({{text(statement, "Effect")},
                    what.empty() ? Cell{resource_} : what,
                    either(statement, "Action", "NotAction"),
                    who.empty() ? identity_ : who,
                    condition.is_set() ? Cell{literal(condition)} : Cell()});
  }

  void of_permission(const Value& properties) {
    Cell conditions;
    for (const char* limit : {"SourceArn", "SourceAccount", "PrincipalOrgID", "EventSourceToken"})
      if (const Value value = properties.find(limit); value.is_set())
        conditions.push_back(std::string(limit) + " " + plain_text(value));
    rows.push_back({{"Allow"},
                    lines_of(properties.find("FunctionName")),
                    lines_of(properties.find("Action")),
                    lines_of(properties.find("Principal")),
                    conditions});
  }

  Cell identity_;
  std::string resource_;
};

}  // namespace

std::vector<Cells> statements_of(const Value& template_value) {
  Statements statements;
  for (const auto& [id, resource] : members(template_value, "Resources")) statements.of_resource(id, resource);
  return std::move(statements.rows);
}

std::vector<Cells> managed_policies_of(const Value& template_value) {
  std::vector<Cells> rows;
  for (const auto& [id, resource] : members(template_value, "Resources"))
    for (const Value& policy : items(resource.find("Properties"), "ManagedPolicyArns"))
      rows.push_back({{"${" + id + "}"}, {plain_text(policy)}});
  return rows;
}

}  // namespace cdk::app::diff
