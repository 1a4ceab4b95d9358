#include <cdk/cfn_parameter.hpp>
#include <cdk/error.hpp>
#include <cdk/fn.hpp>
#include <cdk/ssm/cfn_parameter.hpp>
#include <cdk/ssm/string_list_parameter.hpp>

#include "private/imported_parameter.hpp"

namespace cdk::ssm {
namespace {

/// What an imported list's type and value are: those of CDK differ by the way it was imported.
enum class Import { BY_NAME, BY_ATTRIBUTES };

class ImportedStringListParameter final
    : public detail::ImportedParameter<IStringListParameter, ListParameterAttributes> {
 public:
  ImportedStringListParameter(const Scope& scope, const ListParameterAttributes& attrs, Import import)
      : ImportedParameter(scope, attrs), import_(import) {}
  Input<std::string> parameter_type() const override {
    if (import_ == Import::BY_NAME) return "StringList";
    return list_type();
  }
  Input<List<std::string>> string_list_value() override {
    // Fn::split would split the reference's own text.
    if (import_ == Import::BY_NAME)
      return Input<List<std::string>>::from(
          Value::intrinsic("Fn::Split", Value::list({",", detail::dynamic_reference(attrs_)})));
    if (attrs_.version.is_set()) return Input<List<std::string>>::from(detail::dynamic_reference(attrs_));
    return detail::template_parameter(*this, attrs_.parameter_name, list_type(),
                                      "a name that is known now, or a version")
        .value_as_list();
  }

 private:
  std::string list_type() const { return "List<" + std::string(to_value(attrs_.element_type)) + ">"; }

  Import import_;
};

}  // namespace

StringListParameter::StringListParameter(const Scope& scope, const Props& props)
    : IStringListParameter(scope, {.physical_name = props.parameter_name}), is_simple_(false) {
  detail::check_options(*this, props, physical_name());
  check_values(props);
  is_simple_ = detail::is_simple(*this, physical_name(), props.simple_name);
  resource_ = &add<CfnParameter>("Resource", {.type = "StringList",
                                              .value = Fn::join(",", props.string_list_value),
                                              .allowed_pattern = props.allowed_pattern,
                                              .description = props.description,
                                              .name = physical_name(),
                                              .tier = props.tier});
}

void StringListParameter::check_values(const Props& props) const {
  const Value& values = props.string_list_value;
  if (!values.is_list()) return;
  if (values.items().empty())
    fail(*this, {"string_list_value is empty", "one text or more", "AWS::SSM::Parameter Value"});
  for (const Value& value : values.items()) {
    if (value.is_string() && value.as_string().find(',') != std::string_view::npos)
      fail(*this, {"the text \"" + std::string(value.as_string()) + "\" in string_list_value",
                   "texts without commas, or a StringParameter", "AWS::SSM::Parameter Value"});
    detail::check_value(*this, value, props.allowed_pattern);
  }
}

Input<std::string> StringListParameter::parameter_arn() const {
  return detail::arn_of(*this, parameter_name(), is_simple_);
}

Input<std::string> StringListParameter::parameter_name() const { return resource_name_attribute(resource_->ref()); }
Input<std::string> StringListParameter::parameter_type() const { return resource_->attr_type(); }
Input<List<std::string>> StringListParameter::string_list_value() { return Fn::split(",", resource_->attr_value()); }

IStringListParameter& StringListParameter::from_string_list_parameter_name(
    Construct& scope, Id id, const Input<std::string>& string_list_parameter_name) {
  const ListParameterAttributes attrs{.parameter_name = string_list_parameter_name};
  return scope.add<ImportedStringListParameter>(std::move(id), attrs, Import::BY_NAME);
}

IStringListParameter& StringListParameter::from_list_parameter_attributes(Construct& scope, Id id,
                                                                          const ListParameterAttributes& attrs) {
  return scope.add<ImportedStringListParameter>(std::move(id), attrs, Import::BY_ATTRIBUTES);
}

Input<List<std::string>> StringListParameter::value_for_typed_list_parameter(Construct& scope,
                                                                             const std::string& parameter_name,
                                                                             ParameterValueType type,
                                                                             const Input<std::int64_t>& version,
                                                                             std::source_location where) {
  return detail::imported_once<IStringListParameter>(
             scope, parameter_name, where, from_list_parameter_attributes,
             {.parameter_name = parameter_name, .element_type = type, .version = version})
      .string_list_value();
}

}  // namespace cdk::ssm
