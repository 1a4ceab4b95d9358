// Functions that rules call.
#pragma once

#include <cdk/events/rule_target.hpp>
#include <cdk/events_targets/lambda_function_props.hpp>

namespace cdk::lambda_ {
class IFunction;
}

namespace cdk::events_targets {

/// A Lambda function that a rule calls. Include <cdk/lambda_.hpp> for functions.
class LambdaFunction : public events::IRuleTarget {
 public:
  explicit LambdaFunction(lambda_::IFunction& handler, const LambdaFunctionProps& props = {})
      : handler_(handler), props_(props) {}

  /// Lets the rule call the function. Errors: those of TargetBaseProps.
  events::RuleTargetConfig bind(events::Rule& rule, const std::string& id) const override;

 private:
  lambda_::IFunction& handler_;
  LambdaFunctionProps props_;
};

}  // namespace cdk::events_targets
