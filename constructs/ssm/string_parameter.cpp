#include <cdk/cfn_parameter.hpp>
#include <cdk/ssm/cfn_parameter.hpp>
#include <cdk/ssm/string_parameter.hpp>

#include "private/parameter_checks.hpp"

namespace cdk::ssm {
namespace {

// What a function gives can't be the default of a template's parameter. A pseudo parameter is none to CDK.
bool is_given_by_function(const Input<std::string>& name) {
  if (name.kind() != Value::Kind::Intrinsic) return false;
  return name.intrinsic_name() != "Ref" || !name.argument().is_string() ||
         !name.argument().as_string().starts_with("AWS::");
}

class ImportedStringParameter final : public IStringParameter {
 public:
  ImportedStringParameter(const Scope& scope, const StringParameterAttributes& attrs)
      : IStringParameter(scope), attrs_(attrs) {
    detail::check_attributes(*this, attrs_);
    arn_ = detail::arn_of(*this, attrs_.parameter_name,
                          detail::is_simple(*this, attrs_.parameter_name, attrs_.simple_name));
  }
  Input<std::string> parameter_arn() const override { return arn_; }
  Input<std::string> parameter_name() const override { return attrs_.parameter_name; }
  Input<std::string> parameter_type() const override { return "String"; }
  Input<std::string> string_value() override {
    if (attrs_.version.is_set() || attrs_.force_dynamic_reference || is_given_by_function(attrs_.parameter_name))
      return detail::dynamic_reference(attrs_);
    const std::string type(to_value(attrs_.value_type));
    return detail::template_parameter(*this, attrs_.parameter_name, type,
                                      "a name that is known now, a version, or force_dynamic_reference")
        .value_as_string();
  }

 private:
  StringParameterAttributes attrs_;
  Input<std::string> arn_;
};

}  // namespace

StringParameter::StringParameter(const Scope& scope, const Props& props)
    : IStringParameter(scope, {.physical_name = props.parameter_name}), is_simple_(false) {
  detail::check_options(*this, props, physical_name());
  detail::check_value(*this, props.string_value, props.allowed_pattern);
  is_simple_ = detail::is_simple(*this, physical_name(), props.simple_name);
  resource_ = &add<CfnParameter>("Resource", {.type = "String",
                                              .value = props.string_value,
                                              .allowed_pattern = props.allowed_pattern,
                                              .data_type = props.data_type,
                                              .description = props.description,
                                              .name = physical_name(),
                                              .tier = props.tier});
}

Input<std::string> StringParameter::parameter_arn() const {
  return detail::arn_of(*this, parameter_name(), is_simple_);
}

Input<std::string> StringParameter::parameter_name() const { return resource_name_attribute(resource_->ref()); }
Input<std::string> StringParameter::parameter_type() const { return resource_->attr_type(); }
Input<std::string> StringParameter::string_value() { return resource_->attr_value(); }

IStringParameter& StringParameter::from_string_parameter_name(Construct& scope, Id id,
                                                              const Input<std::string>& string_parameter_name) {
  return from_string_parameter_attributes(scope, std::move(id), {.parameter_name = string_parameter_name});
}

IStringParameter& StringParameter::from_string_parameter_attributes(Construct& scope, Id id,
                                                                    const StringParameterAttributes& attrs) {
  return scope.add<ImportedStringParameter>(std::move(id), attrs);
}

Input<std::string> StringParameter::value_for_string_parameter(Construct& scope, const std::string& parameter_name,
                                                               const Input<std::int64_t>& version,
                                                               std::source_location where) {
  return value_for_typed_string_parameter_v2(scope, parameter_name, ParameterValueType::STRING, version, where);
}

Input<std::string> StringParameter::value_for_typed_string_parameter_v2(Construct& scope,
                                                                        const std::string& parameter_name,
                                                                        ParameterValueType type,
                                                                        const Input<std::int64_t>& version,
                                                                        std::source_location where) {
  return detail::imported_once<IStringParameter>(
             scope, parameter_name, where, from_string_parameter_attributes,
             {.parameter_name = parameter_name, .value_type = type, .version = version})
      .string_value();
}

}  // namespace cdk::ssm
