// When a listener's rule applies.
#pragma once

#include <cdk/elbv2/listener_condition_props.hpp>
#include <cdk/input.hpp>
#include <source_location>
#include <string>
#include <utility>
#include <vector>

namespace cdk::elbv2 {

/// A condition of a rule. Within values, `*` stands for any text and `?` for any character.
class ListenerCondition {
 public:
  using Texts = std::vector<Input<std::string>>;
  using Where = std::source_location;

  // Errors: no value at all, or more than the 5 that a rule may have.
  static ListenerCondition host_headers(const Texts& values, Where where = Where::current());
  static ListenerCondition http_header(const Input<std::string>& name, const Texts& values,
                                       Where where = Where::current());
  static ListenerCondition http_request_methods(const Texts& values, Where where = Where::current());
  static ListenerCondition path_patterns(const Texts& values, Where where = Where::current());
  static ListenerCondition query_strings(const std::vector<QueryStringCondition>& values,
                                         Where where = Where::current());
  /// Blocks of addresses, such as "10.0.0.0/8".
  static ListenerCondition source_ips(const Texts& values, Where where = Where::current());

  /// CloudFormation's RuleCondition.
  const Value& render_raw_condition() const noexcept { return rendered_; }
  /// How many of the values that a rule may have it takes.
  int value_count() const noexcept { return value_count_; }

 private:
  ListenerCondition(Value rendered, int value_count) : rendered_(std::move(rendered)), value_count_(value_count) {}
  Value rendered_;
  int value_count_;
};

}  // namespace cdk::elbv2
