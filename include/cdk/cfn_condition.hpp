// Conditions of a template.
#pragma once

#include <cdk/cfn_element.hpp>

namespace cdk {

/// Props of a CfnCondition.
struct CfnConditionProps {
  /// What is asked, such as `Fn::condition_equals(a, b)`. Default: none; it must be set before synthesis.
  Token expression{};
};

/// A condition on which resources and outputs may depend. Usable wherever a condition expression is asked for.
class CfnCondition : public CfnElement {
 public:
  using Props = CfnConditionProps;
  explicit CfnCondition(const Scope& scope, const Props& props = {})
      : CfnElement(scope), expression(std::move(props.expression)) {}

  /// May be set later than the condition was made.
  Token expression;
  /// `{"Condition": logical id}`, for use within other condition functions.
  Token resolve() const;
  operator Token() const { return resolve(); }

  /// Errors at synthesis: no expression was set.
  TemplateFragment to_cloud_formation() const override;
};

}  // namespace cdk
