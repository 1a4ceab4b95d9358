// Expressions over metrics.
#pragma once

#include <cdk/cloudwatch/alarm_options_props.hpp>
#include <cdk/cloudwatch/imetric.hpp>
#include <cdk/cloudwatch/math_expression_props.hpp>
#include <source_location>
#include <string>
#include <utility>
#include <vector>

namespace cdk {
class Construct;
class Id;
}  // namespace cdk

namespace cdk::cloudwatch {

class Alarm;

/// A metric that is computed from others. A value: `with` gives a changed copy.
class MathExpression : public IMetric {
 public:
  using Where = std::source_location;

  /// Errors: a name that isn't a lowercase letter followed by letters, digits and "_"; one name for two metrics within
  /// the whole expression.
  explicit MathExpression(const MathExpressionProps& props, Where where = Where::current());

  MathExpression with(const MathExpressionOptions& props, Where where = Where::current()) const;
  /// An alarm on the expression. Include <cdk/cloudwatch.hpp> to use it.
  Alarm& create_alarm(Construct& scope, Id id, const CreateAlarmOptions& props) const;

  const Input<std::string>& expression() const noexcept { return props().expression; }
  /// Over the expression's own period.
  const Vector<std::pair<std::string, IMetric>>& using_metrics() const noexcept { return props().using_metrics; }
  const Input<std::string>& label() const noexcept { return props().label; }
  const std::string& color() const noexcept { return props().color; }
  const std::optional<bool>& visible() const noexcept { return props().visible; }
  const Input<std::string>& search_account() const noexcept { return props().search_account; }
  const Input<std::string>& search_region() const noexcept { return props().search_region; }

 private:
  class MathImpl;
  const MathExpressionProps& props() const noexcept;
};

/// Metrics found by a search, for graphs. A value: `with` gives a changed copy.
class SearchExpression : public IMetric {
 public:
  explicit SearchExpression(const SearchExpressionProps& props);

  SearchExpression with(const SearchExpressionOptions& props) const;

  const Input<std::string>& expression() const noexcept { return props().expression; }
  const Input<std::string>& label() const noexcept { return props().label; }
  const std::string& color() const noexcept { return props().color; }
  const std::optional<bool>& visible() const noexcept { return props().visible; }
  const Input<std::string>& search_account() const noexcept { return props().search_account; }
  const Input<std::string>& search_region() const noexcept { return props().search_region; }

 private:
  class SearchImpl;
  const SearchExpressionProps& props() const noexcept;
};

}  // namespace cdk::cloudwatch
