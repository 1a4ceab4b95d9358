// From where on a table colors values.
#pragma once

#include <cdk/input.hpp>
#include <cdk/value.hpp>
#include <string>
#include <utility>

namespace cdk::cloudwatch {

/// From where on a table colors values.
class TableThreshold {
 public:
  static TableThreshold above(double value, Input<std::string> color = {}) {
    return {value, {}, std::move(color), "above"};
  }
  static TableThreshold below(double value, Input<std::string> color = {}) {
    return {value, {}, std::move(color), "below"};
  }
  static TableThreshold between(double lower_bound, double upper_bound, Input<std::string> color = {}) {
    return {lower_bound, upper_bound, std::move(color), {}};
  }

  /// Its annotation in the dashboard's JSON.
  Value to_json() const {
    if (upper_.is_set())
      return Value::list({Value::object({{"value", lower_}, {"color", color_}}), Value::object({{"value", upper_}})});
    return Value::object({{"value", lower_}, {"color", color_}, {"fill", fill_}});
  }

 private:
  TableThreshold(Value lower, Value upper, Input<std::string> color, Value fill)
      : lower_(std::move(lower)), upper_(std::move(upper)), color_(std::move(color)), fill_(std::move(fill)) {}

  Value lower_, upper_;
  Input<std::string> color_;
  Value fill_;
};

}  // namespace cdk::cloudwatch
