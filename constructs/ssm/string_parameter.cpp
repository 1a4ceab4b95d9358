#include <cdk/annotations.hpp>
#include <cdk/cfn_parameter.hpp>
#include <cdk/context_provider.hpp>
#include <cdk/error.hpp>
#include <cdk/ssm/cfn_parameter.hpp>
#include <cdk/ssm/string_parameter.hpp>

#include "private/imported_parameter.hpp"

namespace cdk::ssm {
namespace {

// What a function gives can't be the default of a template's parameter. A pseudo parameter is none to CDK.
bool is_given_by_function(const Input<std::string>& name) {
  if (name.kind() != Value::Kind::Intrinsic) return false;
  return name.intrinsic_name() != "Ref" || !name.argument().is_string() ||
         !name.argument().as_string().starts_with("AWS::");
}

class ImportedStringParameter final : public detail::ImportedParameter<IStringParameter, StringParameterAttributes> {
 public:
  using ImportedParameter::ImportedParameter;
  Input<std::string> parameter_type() const override { return "String"; }
  Input<std::string> string_value() override {
    if (attrs_.version.is_set() || attrs_.force_dynamic_reference || is_given_by_function(attrs_.parameter_name))
      return detail::dynamic_reference(attrs_);
    const std::string type(to_value(attrs_.value_type));
    return detail::template_parameter(*this, attrs_.parameter_name, type,
                                      "a name that is known now, a version, or force_dynamic_reference")
        .value_as_string();
  }
};

class SecureStringParameter final
    : public detail::ImportedParameter<IStringParameter, SecureStringParameterAttributes> {
 public:
  using ImportedParameter::ImportedParameter;
  Input<std::string> parameter_type() const override { return "SecureString"; }
  Input<std::string> string_value() override {
    return detail::dynamic_reference(attrs_, CfnDynamicReferenceService::SSM_SECURE);
  }
  kms::IKey* encryption_key() const override { return attrs_.encryption_key.get(); }
};

class StringParameterOfArn final : public IStringParameter {
 public:
  StringParameterOfArn(const Scope& scope, std::string arn) : IStringParameter(scope), arn_(std::move(arn)) { check(); }
  Input<std::string> parameter_arn() const override { return arn_; }
  // What stands behind the last slash, as CDK has it.
  Input<std::string> parameter_name() const override { return arn_.substr(arn_.rfind('/') + 1); }
  Input<std::string> parameter_type() const override { return "String"; }
  Input<std::string> string_value() override {
    return detail::template_parameter(*this, arn_, "String", "").value_as_string();
  }

 private:
  void check() {
    std::vector<std::string> parts(1);
    for (const char c : arn_) c == ':' ? parts.emplace_back() : parts.back() += std::string(1, c);
    if (parts.size() != 6 || parts[0] != "arn")
      fail(*this, {"the ARN \"" + arn_ + "\"", "one of a parameter: arn:aws:ssm:<region>:<account>:parameter/<name>",
                   "StringParameter::from_string_parameter_arn"});
    const Input<std::string> region = stack().region();
    if (!region.is_string()) {
      Annotations::of(*this).add_warning_v2("aws-cdk-lib/aws-ssm:crossAccountReferenceSameRegion",
                                            "The parameter " + arn_ + " can only be read in its own region");
    } else if (region.as_string() != parts[3]) {
      fail(*this, {"a parameter of " + parts[3] + " in a stack of " + std::string(region.as_string()),
                   "one of the stack's region", "StringParameter::from_string_parameter_arn"});
    }
  }

  std::string arn_;
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

IStringParameter& StringParameter::from_secure_string_parameter_attributes(
    Construct& scope, Id id, const SecureStringParameterAttributes& attrs) {
  return scope.add<SecureStringParameter>(std::move(id), attrs);
}

IStringParameter& StringParameter::from_string_parameter_arn(Construct& scope, Id id,
                                                             const std::string& string_parameter_arn) {
  return scope.add<StringParameterOfArn>(std::move(id), string_parameter_arn);
}

std::string StringParameter::value_from_lookup(const Construct& scope, const std::string& parameter_name,
                                               const Optional<std::string>& default_value,
                                               const StringParameterLookupOptions& options) {
  std::vector<Member> query{{"parameterName", Value(parameter_name)}};
  if (!options.additional_cache_key.empty())
    query.push_back({"additionalCacheKey", Value(options.additional_cache_key)});
  const Value found =
      ContextProvider::get_value(scope, {.provider = "ssm",
                                         .dummy_value = default_value.value_or("dummy-value-for-" + parameter_name),
                                         .props = std::move(query),
                                         .must_exist = !default_value.has_value()})
          .value;
  if (!found.is_string())
    fail(scope, {"the context holds " + to_debug_string(found) + " for the parameter " + parameter_name,
                 "a text; remove it from cdk.context.json", "StringParameter::value_from_lookup"});
  return std::string(found.as_string());
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
