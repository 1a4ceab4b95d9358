#include <algorithm>
#include <cdk/error.hpp>
#include <cdk/logs/filter_pattern.hpp>

namespace cdk::logs {
namespace {

using Where = std::source_location;

constexpr std::string_view further_columns = "...";
constexpr const char* property = "FilterPattern";

std::string quoted(std::string_view term) {
  std::string text = "\"";
  for (const char c : term) {
    if (c == '\\' || c == '"') text += '\\';
    text += c;
  }
  return text + '"';
}

template <class Range, class F>
std::string joined(const Range& items, std::string_view separator, F text) {
  std::string all;
  for (const auto& item : items) {
    if (!all.empty()) all += separator;
    all += text(item);
  }
  return all;
}

std::string words(const std::vector<std::string>& terms) { return joined(terms, " ", quoted); }

std::string text_of(double number) { return to_debug_string(Value(number)); }

std::string text_comparison(std::string_view given, const Where& where) {
  if (given == "=" || given == "==") return "=";
  if (given == "!=") return "!=";
  fail({"'" + std::string(given) + "' is no comparison of texts", "= or !=", property}, where);
}

std::string number_comparison(std::string_view given, const Where& where) {
  if (given == "==") return "=";
  for (const std::string_view known : {"=", "!=", "<", "<=", ">", ">="})
    if (given == known) return std::string(given);
  fail({"'" + std::string(given) + "' is no comparison of numbers", "=, !=, <, <=, > or >=", property}, where);
}

bool is_column(std::string_view name) {
  return name == further_columns ||
         (!name.empty() && name.find_first_not_of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-") ==
                               std::string_view::npos);
}

JsonPattern aggregate(const std::vector<JsonPattern>& patterns, std::string_view with, const Where& where) {
  if (patterns.empty()) fail({"a pattern is made of no patterns", "one at least, or all_events()", property}, where);
  if (patterns.size() == 1) return patterns[0];
  return JsonPattern(
      joined(patterns, with, [](const JsonPattern& pattern) { return "(" + pattern.json_pattern_string() + ")"; }));
}

JsonPattern of_field(std::string_view field, std::string_view rest) {
  return JsonPattern(std::string(field) + " " + std::string(rest));
}

}  // namespace

IFilterPattern FilterPattern::all_terms(const std::vector<std::string>& terms) { return IFilterPattern(words(terms)); }

IFilterPattern FilterPattern::any_term(const std::vector<std::string>& terms) {
  std::vector<std::vector<std::string>> groups;
  for (const std::string& term : terms) groups.push_back({term});
  return any_term_group(groups);
}

IFilterPattern FilterPattern::any_term_group(const std::vector<std::vector<std::string>>& groups) {
  if (groups.size() == 1) return IFilterPattern(words(groups[0]));
  return IFilterPattern(joined(groups, " ", [](const auto& group) { return "?" + words(group); }));
}

JsonPattern FilterPattern::string_value(std::string_view field, std::string_view comparison, std::string_view value,
                                        Where where) {
  return of_field(field, text_comparison(comparison, where) + " " + quoted(value));
}

JsonPattern FilterPattern::number_value(std::string_view field, std::string_view comparison, double value,
                                        Where where) {
  return of_field(field, number_comparison(comparison, where) + " " + text_of(value));
}

JsonPattern FilterPattern::regex_value(std::string_view field, std::string_view comparison, std::string_view value) {
  return of_field(field, std::string(comparison) + " %" + std::string(value) + "%");
}

JsonPattern FilterPattern::boolean_value(std::string_view field, bool value) {
  return of_field(field, value ? "IS TRUE" : "IS FALSE");
}

JsonPattern FilterPattern::is_null(std::string_view field) { return of_field(field, "IS NULL"); }

JsonPattern FilterPattern::exists(std::string_view field) { return of_field(field, "= \"*\""); }

JsonPattern FilterPattern::not_exists(std::string_view field) { return of_field(field, "NOT EXISTS"); }

JsonPattern FilterPattern::all(const std::vector<JsonPattern>& patterns, Where where) {
  return aggregate(patterns, " && ", where);
}

JsonPattern FilterPattern::any(const std::vector<JsonPattern>& patterns, Where where) {
  return aggregate(patterns, " || ", where);
}

SpaceDelimitedTextPattern::SpaceDelimitedTextPattern(std::vector<Column> columns)
    : IFilterPattern(
          "[" +
          joined(columns, ", ",
                 [](const Column& column) { return column.restrictions.empty() ? column.name : column.restrictions; }) +
          "]"),
      columns_(std::move(columns)) {}

SpaceDelimitedTextPattern SpaceDelimitedTextPattern::construct(const std::vector<std::string>& names, Where where) {
  std::vector<Column> columns;
  for (const std::string& name : names) {
    if (!is_column(name))
      fail({"'" + name + "' is no name of a column", "letters, digits and _-, or '...'", property}, where);
    columns.push_back({name, ""});
  }
  if (std::ranges::count(names, further_columns) > 1)
    fail({"a pattern has '...' more than once", "once at most", property}, where);
  return SpaceDelimitedTextPattern(std::move(columns));
}

SpaceDelimitedTextPattern SpaceDelimitedTextPattern::restricted(std::string_view name, const std::string& restriction,
                                                                Where where) const {
  std::vector<Column> columns = columns_;
  const auto column = std::ranges::find(columns, name, &Column::name);
  if (column == columns.end() || name == further_columns)
    fail({"the column '" + std::string(name) + "' is restricted", "one of the pattern's columns, and not '...'",
          property},
         where);
  if (!column->restrictions.empty()) column->restrictions += " && ";
  column->restrictions += std::string(name) + " " + restriction;
  return SpaceDelimitedTextPattern(std::move(columns));
}

SpaceDelimitedTextPattern SpaceDelimitedTextPattern::where_string(std::string_view name, std::string_view comparison,
                                                                  std::string_view value, Where where) const {
  return restricted(name, text_comparison(comparison, where) + " " + quoted(value), where);
}

SpaceDelimitedTextPattern SpaceDelimitedTextPattern::where_number(std::string_view name, std::string_view comparison,
                                                                  double value, Where where) const {
  return restricted(name, number_comparison(comparison, where) + " " + text_of(value), where);
}

}  // namespace cdk::logs
