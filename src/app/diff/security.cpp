#include "security.hpp"

#include <algorithm>

#include "grants.hpp"
#include "group_rules.hpp"

namespace cdk::app::diff {
namespace {

using Cells = std::vector<std::vector<std::string>>;

/// Those of one side that the other hasn't; each once.
void add_rows(std::vector<SecurityRow>& rows, const std::vector<Cells>& from, const std::vector<Cells>& other,
              bool added) {
  for (const Cells& cells : from) {
    const SecurityRow row{added, cells};
    const bool on_both = std::ranges::find(other, cells) != other.end();
    if (!on_both && std::ranges::find(rows, row) == rows.end()) rows.push_back(row);
  }
}

std::vector<SecurityRow> difference(const std::vector<Cells>& before, const std::vector<Cells>& after) {
  std::vector<SecurityRow> rows;
  add_rows(rows, before, after, false);
  add_rows(rows, after, before, true);
  return rows;
}

std::size_t width_of(const std::vector<std::string>& cell) {
  std::size_t width = 0;
  for (const std::string& line : cell) width = std::max(width, line.size());
  return width;
}

std::vector<std::size_t> widths(const std::vector<SecurityRow>& rows, const std::vector<std::string>& head) {
  std::vector<std::size_t> widths;
  for (std::size_t column = 0; column < head.size(); ++column) {
    std::size_t width = head[column].size();
    for (const SecurityRow& row : rows) width = std::max(width, width_of(row.cells[column]));
    widths.push_back(width);
  }
  return widths;
}

/// Cells beside each other, the last without trailing blanks.
std::string line_of(const Cells& cells, std::size_t number, const std::vector<std::size_t>& widths) {
  std::string line;
  for (std::size_t column = 0; column < cells.size(); ++column) {
    const std::string text = number < cells[column].size() ? cells[column][number] : "";
    line += text + std::string(widths[column] - text.size() + 2, ' ');
  }
  return line.substr(0, line.find_last_not_of(' ') + 1);
}

std::string table(const std::string& title, const std::vector<std::string>& head,
                  const std::vector<SecurityRow>& rows) {
  if (rows.empty()) return {};
  const auto columns = widths(rows, head);
  Cells titles;
  for (const std::string& one : head) titles.push_back({one});
  std::string text = title + "\n    " + line_of(titles, 0, columns) + "\n";
  for (const SecurityRow& row : rows) {
    std::size_t height = 1;
    for (const auto& cell : row.cells) height = std::max(height, cell.size());
    for (std::size_t number = 0; number < height; ++number)
      text += (number > 0 ? "    " : row.added ? "  + " : "  - ") + line_of(row.cells, number, columns) + "\n";
  }
  return text;
}

bool is_added(const SecurityRow& row) { return row.added; }

}  // namespace

bool SecurityChanges::broadens() const {
  const auto more = [](const SecurityRow& row) { return row.added == (row.cells[0] != std::vector{deny}); };
  return std::ranges::any_of(statements, more) || std::ranges::any_of(managed_policies, is_added) ||
         std::ranges::any_of(group_rules, is_added);
}

SecurityChanges security_changes(const Value& before, const Value& after) {
  return {difference(statements_of(before), statements_of(after)),
          difference(managed_policies_of(before), managed_policies_of(after)),
          difference(group_rules_of(before), group_rules_of(after))};
}

std::string describe(const SecurityChanges& changes) {
  return table("IAM statements", {"effect", "resource", "action", "principal", "condition"}, changes.statements) +
         table("IAM policies", {"resource", "managed policy"}, changes.managed_policies) +
         table("security groups", {"group", "direction", "protocol", "peer"}, changes.group_rules);
}

}  // namespace cdk::app::diff
