// What is to be chosen from.
#pragma once

#include <cdk/cloudwatch/variable_values_props.hpp>
#include <cdk/value.hpp>
#include <source_location>
#include <utility>
#include <vector>

namespace cdk::cloudwatch {

/// What users of a dashboard choose a variable's value from.
class Values {
 public:
  using Where = std::source_location;

  /// The values of a dimension. Errors: no dimensions; a populate_from that is none of them.
  static Values from_search_components(const SearchComponents& components, Where where = Where::current());
  /// What an expression finds, such as `{AWS/EC2,InstanceId} MetricName="CPUUtilization"`, as values of a dimension.
  static Values from_search(const Input<std::string>& expression, const Input<std::string>& populate_from);
  /// `Values::from_values({{.value = "a"}, {.value = "b", .label = "B"}})`. Errors: no values.
  static Values from_values(const std::vector<VariableValue>& values, Where where = Where::current());

  /// Its members of the variable's JSON.
  const Value& to_json() const noexcept { return json_; }

 private:
  explicit Values(Value json) : json_(std::move(json)) {}
  Value json_;
};

/// The value that is chosen at first.
class DefaultValue {
 public:
  /// The first that a search finds.
  static DefaultValue FIRST() { return DefaultValue("__FIRST"); }
  static DefaultValue value(Value value) { return DefaultValue(std::move(value)); }

  const Value& val() const noexcept { return value_; }

 private:
  explicit DefaultValue(Value value) : value_(std::move(value)) {}
  Value value_;
};

}  // namespace cdk::cloudwatch
