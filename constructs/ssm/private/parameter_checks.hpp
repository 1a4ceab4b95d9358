// What Parameter Store refuses, and the ARNs that follow from names.
#pragma once

#include <cdk/input.hpp>
#include <cdk/optional.hpp>
#include <cdk/secret_value.hpp>
#include <cdk/ssm/parameter_props.hpp>
#include <cdk/stack.hpp>
#include <source_location>
#include <string>
#include <type_traits>

namespace cdk {
class CfnParameter;
class Resource;
}  // namespace cdk

namespace cdk::ssm::detail {

/// Holds what all new parameters have against the limits.
void check_options(const Resource& parameter, const ParameterOptions& options, const Input<std::string>& physical_name);
/// Holds a literal value against a literal pattern.
void check_value(const Resource& parameter, const Value& value, const Input<std::string>& allowed_pattern);
/// Holds what is known of an imported parameter against the limits.
void check_attributes(const Resource& parameter, const CommonStringParameterAttributes& attrs);
/// Tells whether there is no slash in the name; an unset one is CloudFormation's.
bool is_simple(const Resource& parameter, const Input<std::string>& name, const Optional<bool>& simple_name);
Input<std::string> arn_of(const Resource& parameter, const Input<std::string>& name, bool is_simple);

/// The id that a value read by name has in its stack: CDK's.
std::string id_of_value(const std::string& parameter_name);
/// The parameter whose value is read by name: one a stack and name, imported with the attributes when it is asked for
/// the first time.
template <class Parameter, class Attributes>
Parameter& imported_once(Construct& scope, const std::string& parameter_name, std::source_location where,
                         Parameter& (*import)(Construct&, Id, const Attributes&),
                         const std::type_identity_t<Attributes>& attrs) {
  Stack& stack = Stack::of(scope);
  const Id id(id_of_value(parameter_name), where);
  auto* known = dynamic_cast<Parameter*>(stack.node().try_find_child(id.text()));
  return known != nullptr ? *known : import(stack, id, attrs);
}
/// The dynamic reference that reads a parameter.
Input<std::string> dynamic_reference(const CommonStringParameterAttributes& attrs,
                                     CfnDynamicReferenceService service = CfnDynamicReferenceService::SSM);
/// The template's parameter, beside the imported one, that reads a parameter. Errors: a name that is known only at
/// deployment, which can't be a default; `allowed` says what could have been given.
cdk::CfnParameter& template_parameter(Resource& parameter, const Input<std::string>& name, const std::string& type,
                                      const char* allowed);

}  // namespace cdk::ssm::detail
