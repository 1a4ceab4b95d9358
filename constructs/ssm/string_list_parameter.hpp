// Parameters that hold a list of texts.
#pragma once

#include <cdk/ssm/parameter_base.hpp>
#include <cdk/ssm/parameter_props.hpp>
#include <cstdint>
#include <source_location>
#include <string>

namespace cdk::ssm {

class CfnParameter;

/// A list of texts in Parameter Store. CloudFormation: AWS::SSM::Parameter.
class StringListParameter : public IStringListParameter {
 public:
  using Props = StringListParameterProps;
  /// Errors: as for StringParameter; an empty list; a text with a comma.
  StringListParameter(const Scope& scope, const Props& props);

  /// A parameter of the stack's own account and region, read by a dynamic reference.
  /// Errors: an empty name, or one that is known only at deployment.
  static IStringListParameter& from_string_list_parameter_name(Construct& scope, Id id,
                                                               const Input<std::string>& string_list_parameter_name);
  /// A parameter of the stack's own account and region.
  /// Errors: as for StringParameter::from_string_parameter_attributes.
  static IStringListParameter& from_list_parameter_attributes(Construct& scope, Id id,
                                                              const ListParameterAttributes& attrs);

  /// The texts of a parameter that is there already, as they are at deployment. Asked again for the same name in the
  /// same stack, they are the same value, whatever the version. Errors: as for from_list_parameter_attributes.
  static Input<List<std::string>> value_for_typed_list_parameter(
      Construct& scope, const std::string& parameter_name, ParameterValueType type = ParameterValueType::STRING,
      const Input<std::int64_t>& version = {}, std::source_location where = std::source_location::current());

  Input<std::string> parameter_arn() const override;
  Input<std::string> parameter_name() const override;
  Input<std::string> parameter_type() const override;
  Input<List<std::string>> string_list_value() override;

 private:
  void check_values(const Props& props) const;

  bool is_simple_;
  CfnParameter* resource_ = nullptr;
};

}  // namespace cdk::ssm
