// Parameters of a template.
#pragma once

#include <cdk/cfn_element.hpp>
#include <optional>

namespace cdk {

/// Props of a CfnParameter. Names and meanings are CloudFormation's.
struct CfnParameterProps {
  /// A regular expression for String values. CloudFormation: AllowedPattern.
  std::string allowed_pattern{};
  /// CloudFormation: AllowedValues.
  std::vector<std::string> allowed_values{};
  /// Shown when a constraint is violated. CloudFormation: ConstraintDescription.
  std::string constraint_description{};
  /// Used when none is given at deployment. CloudFormation: Default.
  Value default_{};
  /// CloudFormation: Description.
  std::string description{};
  /// CloudFormation: MaxLength.
  std::optional<int> max_length{};
  /// CloudFormation: MaxValue.
  std::optional<double> max_value{};
  /// CloudFormation: MinLength.
  std::optional<int> min_length{};
  /// CloudFormation: MinValue.
  std::optional<double> min_value{};
  /// Hides the value wherever CloudFormation shows it. CloudFormation: NoEcho.
  std::optional<bool> no_echo{};
  /// Such as "Number", "CommaDelimitedList" or "AWS::EC2::VPC::Id". Default: "String".
  std::string type = "String";
};

/// A value that is given at deployment.
class CfnParameter : public CfnRefElement {
 public:
  using Props = CfnParameterProps;
  explicit CfnParameter(const Scope& scope, const Props& props = {});

  /// The value, whatever its type.
  Token value() const { return ref(); }
  /// Errors: the type is Number's or a list's.
  Input<std::string> value_as_string() const;
  /// Errors: the type isn't a list's.
  Input<List<std::string>> value_as_list() const;
  /// Errors: the type isn't "Number".
  Input<double> value_as_number() const;

  // CDK's attributes; may be changed until synthesis.
  Props props;
  const std::string& type() const noexcept { return props.type; }
  bool no_echo() const noexcept { return props.no_echo.value_or(false); }

  TemplateFragment to_cloud_formation() const override;
};

}  // namespace cdk
