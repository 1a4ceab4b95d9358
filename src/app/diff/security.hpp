// What a template's change means for who may do what, and who may connect where.
#pragma once

#include <cdk/value.hpp>
#include <string>
#include <vector>

namespace cdk::app::diff {

/// A line of a table: whether it comes or goes, and its cells, each of one or several lines.
struct SecurityRow {
  bool added;
  std::vector<std::vector<std::string>> cells;
  friend bool operator==(const SecurityRow& a, const SecurityRow& b) = default;
};

struct SecurityChanges {
  /// Effect, resource, action, principal, condition.
  std::vector<SecurityRow> statements;
  /// Resource, managed policy.
  std::vector<SecurityRow> managed_policies;
  /// Group, direction, protocol and ports, peer.
  std::vector<SecurityRow> group_rules;

  bool empty() const noexcept { return statements.empty() && managed_policies.empty() && group_rules.empty(); }
  /// Whether anybody may do, or reach, more than before.
  bool broadens() const;
};

/// `before` may be unset.
SecurityChanges security_changes(const Value& before, const Value& after);

/// The tables, each with its title and head; empty when nothing changed.
std::string describe(const SecurityChanges& changes);

}  // namespace cdk::app::diff
