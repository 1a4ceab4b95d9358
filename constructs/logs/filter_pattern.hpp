// Which log events are meant.
#pragma once

#include <cdk/input.hpp>
#include <source_location>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace cdk::logs {

/// A pattern that log events match or don't. Made by FilterPattern.
class IFilterPattern {
 public:
  explicit IFilterPattern(Input<std::string> text) : text_(std::move(text)) {}
  /// As CloudFormation wants it. CloudFormation: FilterPattern.
  const Input<std::string>& log_pattern_string() const noexcept { return text_; }

 private:
  Input<std::string> text_;
};

/// A pattern for events that are JSON.
class JsonPattern : public IFilterPattern {
 public:
  explicit JsonPattern(const std::string& json_pattern)
      : IFilterPattern("{ " + json_pattern + " }"), json_(json_pattern) {}
  /// The pattern without the braces.
  const std::string& json_pattern_string() const noexcept { return json_; }

 private:
  std::string json_;
};

/// A pattern for events that are columns with spaces between them.
class SpaceDelimitedTextPattern : public IFilterPattern {
 public:
  using Where = std::source_location;

  /// Errors: names of other characters than letters, digits and `_-`; more than one "...".
  static SpaceDelimitedTextPattern construct(const std::vector<std::string>& columns, Where where = Where::current());
  /// This pattern, for events only with such a text in a column. "*" stands for any text.
  /// Errors: a column that the pattern doesn't have; another comparison than = and !=.
  SpaceDelimitedTextPattern where_string(std::string_view column_name, std::string_view comparison,
                                         std::string_view value, Where where = Where::current()) const;
  /// This pattern, for events only with such a number in a column.
  /// Errors: a column that the pattern doesn't have; another comparison than =, !=, <, <=, > and >=.
  SpaceDelimitedTextPattern where_number(std::string_view column_name, std::string_view comparison, double value,
                                         Where where = Where::current()) const;

 private:
  struct Column {
    std::string name;
    std::string restrictions;
  };
  explicit SpaceDelimitedTextPattern(std::vector<Column> columns);
  SpaceDelimitedTextPattern restricted(std::string_view column, const std::string& restriction, Where where) const;

  std::vector<Column> columns_;
};

/// Makes patterns of log events.
class FilterPattern {
 public:
  using Where = std::source_location;
  FilterPattern() = delete;

  /// A pattern in CloudWatch's own language.
  static IFilterPattern literal(const Input<std::string>& log_pattern_string) {
    return IFilterPattern(log_pattern_string);
  }
  static IFilterPattern all_events() { return IFilterPattern(""); }
  /// Events that hold all of the words.
  static IFilterPattern all_terms(const std::vector<std::string>& terms);
  /// Events that hold one of the words.
  static IFilterPattern any_term(const std::vector<std::string>& terms);
  /// Events that hold all words of one of the groups.
  static IFilterPattern any_term_group(const std::vector<std::vector<std::string>>& term_groups);

  /// JSON with such a text in a field ("$.level"). "*" stands for any text. Errors: another comparison than = and !=.
  static JsonPattern string_value(std::string_view json_field, std::string_view comparison, std::string_view value,
                                  Where where = Where::current());
  /// JSON with such a number in a field. Errors: another comparison than =, !=, <, <=, > and >=.
  static JsonPattern number_value(std::string_view json_field, std::string_view comparison, double value,
                                  Where where = Where::current());
  /// JSON with a text in a field that a regular expression matches.
  static JsonPattern regex_value(std::string_view json_field, std::string_view comparison, std::string_view value);
  static JsonPattern boolean_value(std::string_view json_field, bool value);
  static JsonPattern is_null(std::string_view json_field);
  static JsonPattern exists(std::string_view json_field);
  static JsonPattern not_exists(std::string_view json_field);
  /// JSON that matches all of the patterns. Errors: there are none.
  static JsonPattern all(const std::vector<JsonPattern>& patterns, Where where = Where::current());
  /// JSON that matches one of the patterns. Errors: there are none.
  static JsonPattern any(const std::vector<JsonPattern>& patterns, Where where = Where::current());

  /// Columns by their names; "..." stands for any number of further ones.
  /// Errors: names of other characters than letters, digits and `_-`; more than one "...".
  static SpaceDelimitedTextPattern space_delimited(const std::vector<std::string>& columns,
                                                   Where where = Where::current()) {
    return SpaceDelimitedTextPattern::construct(columns, where);
  }
};

}  // namespace cdk::logs
