// Key and value pairs, as load balancers, listeners and target groups take them.
#pragma once

#include <cdk/value.hpp>
#include <string>
#include <string_view>
#include <vector>

namespace cdk::elbv2 {

/// Attributes in the order in which they were first set; a key that was unset keeps its place.
class Attributes {
 public:
  void set(std::string_view key, Value value);
  /// Those that have a value, as a list of {Key, Value}; unset when there are none.
  Value render() const;

 private:
  std::vector<Member> entries_;
};

}  // namespace cdk::elbv2
