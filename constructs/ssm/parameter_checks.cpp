#include "private/parameter_checks.hpp"

#include <cdk/arn.hpp>
#include <cdk/cfn_parameter.hpp>
#include <cdk/error.hpp>
#include <cdk/fn.hpp>
#include <cdk/resource.hpp>
#include <cdk/secret_value.hpp>

#include <algorithm>
#include <regex>

namespace cdk::ssm::detail {
namespace {

constexpr const char* NAME = "AWS::SSM::Parameter Name";
constexpr std::size_t LONGEST_NAME = 2048;
constexpr std::size_t LONGEST_DESCRIPTION = 1024;
constexpr std::size_t LONGEST_VALUE = 8192;

bool may_stand_in_name(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' || c == '-' ||
         c == '_' || c == '/';
}

bool is_ascii(std::string_view text) {
  return std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 128; });
}

// UTF-8's following bytes aren't characters.
std::size_t count_characters(std::string_view text) {
  return static_cast<std::size_t>(
      std::ranges::count_if(text, [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

// A pattern that this library's regular expressions don't know is left to AWS.
bool may_match(const std::string& text, const std::string& pattern) {
  if (text.size() > LONGEST_VALUE || !is_ascii(text) || !is_ascii(pattern)) return true;
  try {
    return std::regex_search(text, std::regex(pattern));
  } catch (const std::regex_error&) {
    return true;
  }
}

}  // namespace

void check_options(const Resource& parameter, const ParameterOptions& options,
                   const Input<std::string>& physical_name) {
  if (physical_name.is_string()) {
    const std::string name(physical_name.as_string());
    if (name.size() > LONGEST_NAME)
      fail(parameter, {"the name has " + std::to_string(name.size()) + " characters", "at most 2048", NAME});
    if (name.empty() || !std::ranges::all_of(name, may_stand_in_name))
      fail(parameter, {"the name \"" + name + "\"", "one or more letters, digits and the characters . - _ /", NAME});
  }
  if (options.description.is_string()) {
    const std::size_t count = count_characters(options.description.as_string());
    if (count > LONGEST_DESCRIPTION)
      fail(parameter, {"the description has " + std::to_string(count) + " characters", "at most 1024",
                       "AWS::SSM::Parameter Description"});
  }
}

void check_value(const Resource& parameter, const Value& value, const Input<std::string>& allowed_pattern) {
  if (!value.is_string() || !allowed_pattern.is_string()) return;
  const std::string text(value.as_string());
  const std::string pattern(allowed_pattern.as_string());
  if (!may_match(text, pattern))
    fail(parameter, {"the value \"" + text + "\"", "what matches the allowed_pattern \"" + pattern + "\"",
                     "AWS::SSM::Parameter AllowedPattern"});
}

void check_attributes(const Resource& parameter, const CommonStringParameterAttributes& attrs) {
  if (attrs.parameter_name.is_string() && attrs.parameter_name.as_string().empty())
    fail(parameter, {"the name is empty", "the name of a parameter", NAME});
  if (attrs.version.kind() == Value::Kind::Integer && attrs.version.as_int() < 1)
    fail(parameter,
         {"version is " + std::to_string(attrs.version.as_int()), "1 or more", "CloudFormation dynamic reference ssm"});
}

bool is_simple(const Resource& parameter, const Input<std::string>& name, const Optional<bool>& simple_name) {
  if (!name.is_set()) {
    if (!simple_name.value_or(true))
      fail(parameter, {"simple_name is false and there is no parameter_name",
                       "true, or none: the names that CloudFormation makes up have no slash", NAME});
    return true;
  }
  if (!name.is_string()) {
    if (!simple_name)
      fail(parameter, {"the name is known only at deployment and there is no simple_name",
                       "simple_name, which tells whether the name has no slash", NAME});
    return *simple_name;
  }
  const std::string text(name.as_string());
  const bool simple = !text.starts_with('/');
  if (simple && text.find('/') != std::string::npos)
    fail(parameter, {"the name \"" + text + "\"", "a slash at the beginning, or none at all", NAME});
  if (simple_name && *simple_name != simple)
    fail(parameter,
         {"simple_name is " + std::string(simple ? "false" : "true") + " for the name \"" + text + "\"",
          std::string(simple ? "true" : "false") + ", or none: a name is simple when it has no slash", NAME});
  return simple;
}

Input<std::string> arn_of(const Resource& parameter, const Input<std::string>& name, bool is_simple) {
  if (is_simple)
    return parameter.stack().format_arn({.resource = "parameter", .service = "ssm", .resource_name = name});
  return parameter.stack().format_arn(
      {.resource = concat("parameter", name), .service = "ssm", .arn_format = ArnFormat::NO_RESOURCE_NAME});
}

std::string id_of_value(const std::string& parameter_name) {
  std::string id = "SsmParameterValue:";
  for (const char c : parameter_name) c == '/' ? id += "--" : id += c;  // as CDK writes slashes in ids
  return id + ":C96584B6-F00A-464E-AD19-53AFF4B05118";
}

Input<std::string> dynamic_reference(const CommonStringParameterAttributes& attrs, CfnDynamicReferenceService service) {
  Input<std::string> key = attrs.parameter_name;
  if (attrs.version.is_set()) key = concat(key, ":", attrs.version);
  return CfnDynamicReference(service, key).value();
}

cdk::CfnParameter& template_parameter(Resource& parameter, const Input<std::string>& name, const std::string& type,
                                      const char* allowed) {
  if (!name.is_string())
    fail(parameter, {"the value of a parameter whose name is known only at deployment", allowed,
                     "CloudFormation Parameters.Default"});
  Construct& scope = *parameter.node().scope();
  const Id id(parameter.node().id() + ".Parameter", parameter.node().where());
  if (auto* made = dynamic_cast<cdk::CfnParameter*>(scope.node().try_find_child(id.text()))) return *made;
  return scope.add<cdk::CfnParameter>(id, {.default_ = name, .type = "AWS::SSM::Parameter::Value<" + type + ">"});
}

}  // namespace cdk::ssm::detail
