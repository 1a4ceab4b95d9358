// Outputs of a template.
#pragma once

#include <cdk/cfn_element.hpp>

namespace cdk {

class CfnCondition;

/// Props of a CfnOutput.
struct CfnOutputProps {
  /// What is shown after deployment. CloudFormation: Value.
  Required<std::string> value;
  /// The output exists only when this holds. Default: always.
  CfnCondition* condition = nullptr;
  /// At most 1,024 bytes. CloudFormation: Description. Default: none.
  std::string description{};
  /// Name for other stacks to import. CloudFormation: Export.Name. Default: not exported.
  Input<std::string> export_name{};
  /// The output's logical id. Default: derived from the path.
  std::string key{};
};

/// A value shown after deployment, and importable by other stacks when it has an export name.
class CfnOutput : public CfnElement {
 public:
  using Props = CfnOutputProps;
  CfnOutput(const Scope& scope, const Props& props);

  // May be changed until synthesis.
  Input<std::string> value;
  std::string description;
  CfnCondition* condition;
  Input<std::string> export_name;

  /// The value for use in another stack, which then depends on this one.
  /// Errors at synthesis: no export name was given.
  Input<std::string> import_value();

  TemplateFragment to_cloud_formation() const override;
};

}  // namespace cdk
