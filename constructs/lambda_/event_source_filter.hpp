// Which events of a source a function gets.
#pragma once

#include <cdk/input.hpp>
#include <string>
#include <utility>
#include <vector>

namespace cdk::lambda_ {

/// A rule on a member of an event: `FilterRule::is_equal("ERROR")`.
struct FilterRule {
  /// The member is null.
  static Value null();
  /// The member is an empty text.
  static Value empty();
  static Value is_equal(const Input<std::string>& item);
  static Value is_equal(double item);
  /// The member is one of these.
  static Value or_(const std::vector<Input<std::string>>& elem);
  static Value not_equals(const Input<std::string>& elem);
  /// The member is a number above `first` and at most `second`.
  static Value between(double first, double second);
  static Value exists();
  static Value not_exists();
  static Value begins_with(const Input<std::string>& elem);
};

/// Which events a function gets: those that match one of a mapping's criteria.
struct FilterCriteria {
  /// Rules on members, by name; inner members stand in objects: `{{"eventName", FilterRule::is_equal("INSERT")}}`.
  static Value filter(const Input<Map<Json>>& filter);
};

}  // namespace cdk::lambda_
