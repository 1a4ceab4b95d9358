// Parameters that hold a text.
#pragma once

#include <cdk/ssm/parameter_base.hpp>
#include <cdk/ssm/parameter_props.hpp>
#include <cstdint>
#include <source_location>
#include <string>

namespace cdk::ssm {

class CfnParameter;

/// A text in Parameter Store. CloudFormation: AWS::SSM::Parameter.
class StringParameter : public IStringParameter {
 public:
  using Props = StringParameterProps;
  /// Errors: a name, a description or a value that Parameter Store refuses; a simple_name that contradicts the name, or
  /// none for a name that is known only at deployment.
  StringParameter(const Scope& scope, const Props& props);

  /// A parameter of the stack's own account and region. Errors: an empty name, or one that is known only at deployment.
  static IStringParameter& from_string_parameter_name(Construct& scope, Id id,
                                                      const Input<std::string>& string_parameter_name);
  /// A parameter of the stack's own account and region. Errors: an empty name; a slash in it and none at its beginning;
  /// a simple_name that contradicts it, or none for one that is known only at deployment; a version below 1.
  static IStringParameter& from_string_parameter_attributes(Construct& scope, Id id,
                                                            const StringParameterAttributes& attrs);

  /// An encrypted parameter of the stack's own account and region, whose value only some properties can take.
  /// Errors: as for from_string_parameter_attributes.
  static IStringParameter& from_secure_string_parameter_attributes(Construct& scope, Id id,
                                                                   const SecureStringParameterAttributes& attrs);
  /// A parameter of the stack's own region, also of another account that shares it.
  /// Errors: no ARN of a parameter; one of another region.
  static IStringParameter& from_string_parameter_arn(Construct& scope, Id id, const std::string& string_parameter_arn);

  /// The text of a parameter that is there already, found before synthesis and kept in cdk.context.json.
  /// `default_value` is used where there is no such parameter; without it that is an error.
  /// Errors: the stack's account or region is open.
  static std::string value_from_lookup(const Construct& scope, const std::string& parameter_name,
                                       const Optional<std::string>& default_value = {},
                                       const StringParameterLookupOptions& options = {});

  /// The text of a parameter that is there already, as it is at deployment. Asked again for the same name in the same
  /// stack, it is the same value, whatever the version. Errors: as for from_string_parameter_attributes.
  static Input<std::string> value_for_string_parameter(Construct& scope, const std::string& parameter_name,
                                                       const Input<std::int64_t>& version = {},
                                                       std::source_location where = std::source_location::current());
  /// The same for a text that is held against the account at deployment, unless a version is given.
  static Input<std::string> value_for_typed_string_parameter_v2(
      Construct& scope, const std::string& parameter_name, ParameterValueType type = ParameterValueType::STRING,
      const Input<std::int64_t>& version = {}, std::source_location where = std::source_location::current());

  Input<std::string> parameter_arn() const override;
  Input<std::string> parameter_name() const override;
  Input<std::string> parameter_type() const override;
  Input<std::string> string_value() override;

 private:
  bool is_simple_;
  CfnParameter* resource_ = nullptr;
};

}  // namespace cdk::ssm
