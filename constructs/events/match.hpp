// What values of events are matched with.
#pragma once

#include <cdk/input.hpp>
#include <cdk/value.hpp>
#include <cdk/vector.hpp>
#include <source_location>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace cdk::events {

/// Values of an event's member, in an EventPattern: those of a list, or more than can be listed.
/// ```
/// .event_pattern = {.detail = {{"size", Match::greater_than(100)}, {"state", Match::any_of({"failed",
/// Match::null_value()})}},
///                   .source = Match::prefix("shop.")}
/// ```
class Match {
 public:
  using Where = std::source_location;

  static Match null_value() { return Match({Value::null()}); }
  /// The member is there.
  static Match exists() { return of("exists", true); }
  static Match does_not_exist() { return of("exists", false); }

  static Match exact_string(std::string_view value) { return Match({Value(value)}); }
  static Match equals_ignore_case(std::string_view value) { return of("equals-ignore-case", value); }
  static Match prefix(std::string_view value) { return of("prefix", value); }
  static Match suffix(std::string_view value) { return of("suffix", value); }
  static Match prefix_equals_ignore_case(std::string_view value) { return of("prefix", ignoring_case(value)); }
  static Match suffix_equals_ignore_case(std::string_view value) { return of("suffix", ignoring_case(value)); }
  /// "*" stands for any text.
  static Match wildcard(std::string_view value) { return of("wildcard", value); }
  /// An address of a network such as "10.0.0.0/24". Errors: no address, or no such length.
  static Match cidr(std::string_view range, Where where = Where::current());
  static Match ip_address_range(std::string_view range, Where where = Where::current()) { return cidr(range, where); }

  /// None of these texts or numbers. Errors: none; texts beside numbers.
  static Match anything_but(const std::vector<Value>& values, Where where = Where::current());
  // None of those that … one of the values. Errors: no values.
  static Match anything_but_prefix(const std::vector<std::string>& values, Where where = Where::current()) {
    return none_of("prefix", values, where);
  }
  static Match anything_but_suffix(const std::vector<std::string>& values, Where where = Where::current()) {
    return none_of("suffix", values, where);
  }
  static Match anything_but_wildcard(const std::vector<std::string>& values, Where where = Where::current()) {
    return none_of("wildcard", values, where);
  }
  static Match anything_but_equals_ignore_case(const std::vector<std::string>& values, Where where = Where::current()) {
    return none_of("equals-ignore-case", values, where);
  }

  static Match greater_than(double value) { return numeric(">", value); }
  static Match greater_than_or_equal(double value) { return numeric(">=", value); }
  static Match less_than(double value) { return numeric("<", value); }
  static Match less_than_or_equal(double value) { return numeric("<=", value); }
  static Match equal(double value) { return numeric("=", value); }
  /// Both bounds are in it. Errors: the lower bound is above the upper one.
  static Match interval(double lower, double upper, Where where = Where::current());

  /// All of these, which are for numbers. Errors: none; one that isn't for numbers.
  static Match all_of(const std::vector<Match>& matchers, Where where = Where::current());
  /// One of these, or of these literals. Errors: none.
  static Match any_of(const std::vector<Value>& matchers, Where where = Where::current());

  /// The list that stands in a pattern.
  operator Value() const { return Value::list(matchers_); }
  operator Vector<Input<std::string>>() const;

 private:
  explicit Match(std::vector<Value> matchers) : matchers_(std::move(matchers)) {}
  static Match of(const char* what, Value value);
  static Match numeric(const char* comparison, double value);
  static Match none_of(const char* what, const std::vector<std::string>& values, Where where);
  static Value ignoring_case(std::string_view value);

  std::vector<Value> matchers_;
};

}  // namespace cdk::events
