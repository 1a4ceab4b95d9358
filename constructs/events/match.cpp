#include <arpa/inet.h>

#include <algorithm>
#include <cdk/error.hpp>
#include <cdk/events/match.hpp>
#include <charconv>

namespace cdk::events {
namespace {

constexpr const char* RULE = "AWS::Events::Rule EventPattern";

/// An address, alone or with a length.
bool is_range(std::string_view range) {
  const std::size_t slash = range.find('/');
  const std::string address(range.substr(0, slash));
  unsigned char bytes[16];
  const bool v4 = inet_pton(AF_INET, address.c_str(), bytes) == 1;
  if (!v4 && inet_pton(AF_INET6, address.c_str(), bytes) != 1) return false;
  if (slash == std::string_view::npos) return true;
  const std::string_view text = range.substr(slash + 1);
  int length = -1;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), length);
  return error == std::errc() && end == text.data() + text.size() && length >= 0 && length <= (v4 ? 32 : 128);
}

bool is_number(const Value& value) {
  return value.kind() == Value::Kind::Integer || value.kind() == Value::Kind::Number;
}

void refuse_empty(bool empty, const char* what, std::source_location where) {
  if (empty) fail({std::string(what) + " nothing", "one at least", RULE}, where);
}

/// A whole number as such.
Value number(double value) {
  const auto whole = static_cast<std::int64_t>(value);
  return static_cast<double>(whole) == value ? Value(whole) : Value(value);
}

}  // namespace

Match Match::of(const char* what, Value value) { return Match({Value::object({{what, std::move(value)}})}); }

Match Match::numeric(const char* comparison, double value) {
  return of("numeric", Value::list({comparison, number(value)}));
}

Value Match::ignoring_case(std::string_view value) { return Value::object({{"equals-ignore-case", value}}); }

Match Match::cidr(std::string_view range, Where where) {
  if (!is_range(range))
    fail({"'" + std::string(range) + "' is no range of addresses",
          "an IPv4 or IPv6 address, and a length after a slash", RULE},
         where);
  return of("cidr", range);
}

Match Match::anything_but(const std::vector<Value>& values, Where where) {
  refuse_empty(values.empty(), "a match of anything but", where);
  if (!std::ranges::all_of(values, is_number) && !std::ranges::all_of(values, &Value::is_string))
    fail({"a match of anything but " + to_debug_string(Value::list(values)), "texts only, or numbers only", RULE},
         where);
  return of("anything-but", Value::list(values));
}

Match Match::none_of(const char* what, const std::vector<std::string>& values, Where where) {
  refuse_empty(values.empty(), "a match of anything but", where);
  const Value all = values.size() == 1 ? Value(values[0]) : Value::list({values.begin(), values.end()});
  return of("anything-but", Value::object({{what, all}}));
}

Match Match::interval(double lower, double upper, Where where) {
  if (lower > upper)
    fail({"an interval from " + to_debug_string(number(lower)) + " to " + to_debug_string(number(upper)),
          "the lower bound first", RULE},
         where);
  return all_of({greater_than_or_equal(lower), less_than_or_equal(upper)}, where);
}

Match Match::all_of(const std::vector<Match>& matchers, Where where) {
  refuse_empty(matchers.empty(), "a match of all of", where);
  std::vector<Value> comparisons;
  for (const Match& match : matchers)
    for (const Value& matcher : match.matchers_) {
      const Value numeric = matcher.find("numeric");
      if (!numeric.is_set())
        fail({"a match of all of several with " + to_debug_string(matcher), "matches of numbers", RULE}, where);
      comparisons.insert(comparisons.end(), numeric.items().begin(), numeric.items().end());
    }
  return of("numeric", Value::list(std::move(comparisons)));
}

Match Match::any_of(const std::vector<Value>& matchers, Where where) {
  refuse_empty(matchers.empty(), "a match of any of", where);
  std::vector<Value> all;
  for (const Value& matcher : matchers) {
    if (matcher.is_list())
      all.insert(all.end(), matcher.items().begin(), matcher.items().end());
    else
      all.push_back(matcher);
  }
  return Match(std::move(all));
}

Match::operator Vector<Input<std::string>>() const {
  Vector<Input<std::string>> values;
  for (const Value& matcher : matchers_) values.push_back(Input<std::string>::from(matcher));
  return values;
}

}  // namespace cdk::events
