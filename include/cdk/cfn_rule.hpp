// Rules of a template: what CloudFormation checks of the parameters before a deployment.
#pragma once

#include <cdk/cfn_element.hpp>

namespace cdk {

/// One assertion of a rule.
struct CfnRuleAssertion {
  /// A condition function that must hold.
  Token assert_;
  /// Shown when it doesn't.
  std::string assert_description;
};

/// Props of a CfnRule.
struct CfnRuleProps {
  std::vector<CfnRuleAssertion> assertions{};
  /// When the assertions are looked at. Default: always. CloudFormation: RuleCondition.
  Token rule_condition{};
};

/// Checks parameters before CloudFormation creates or updates anything.
class CfnRule : public CfnRefElement {
 public:
  using Props = CfnRuleProps;
  explicit CfnRule(const Scope& scope, const Props& props = {});

  void add_assertion(Token condition, std::string_view description);
  TemplateFragment to_cloud_formation() const override;

 private:
  Props props_;
};

}  // namespace cdk
