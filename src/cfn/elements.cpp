// Outputs, parameters, conditions, mappings and rules: small elements whose entries are read off their members.
#include <algorithm>
#include <cdk/cfn_condition.hpp>
#include <cdk/cfn_mapping.hpp>
#include <cdk/cfn_output.hpp>
#include <cdk/cfn_parameter.hpp>
#include <cdk/cfn_rule.hpp>
#include <cdk/error.hpp>
#include <cdk/fn.hpp>
#include <cdk/lazy.hpp>
#include <cdk/stack.hpp>

#include "../value/or_unset.hpp"

namespace cdk {
using detail::or_unset;

// ---- conditions

Token CfnCondition::resolve() const { return Token(Value::intrinsic("Condition", logical_id())); }

TemplateFragment CfnCondition::to_cloud_formation() const {
  if (!expression.is_set())
    fail(*this, {"the condition has no expression", "a condition function such as Fn::condition_equals",
                 "CloudFormation Conditions"});
  return {"Conditions", expression};
}

// ---- outputs

CfnOutput::CfnOutput(const Scope& scope, const Props& props)
    : CfnElement(scope),
      value(props.value),
      description(props.description),
      condition(props.condition),
      export_name(props.export_name) {
  if (!value.is_set()) fail(*this, {"the output has no value", "a text or a token", "CloudFormation Outputs.Value"});
  if (!props.key.empty()) override_logical_id(props.key);
}

Input<std::string> CfnOutput::import_value() {
  return Lazy::string([this](const ResolveContext& context) {
    if (&context.stack == &stack())
      fail(*this, {"import_value() is used in the output's own stack", "using it in another stack"});
    if (!export_name.is_set())
      fail(*this,
           {"import_value() needs an export name and the output has none", "`.export_name` in the output's props"});
    return Fn::import_value(export_name);
  });
}

TemplateFragment CfnOutput::to_cloud_formation() const {
  constexpr std::size_t max_description = 1024;
  if (description.size() > max_description)
    fail(*this, {"the description has " + std::to_string(description.size()) + " bytes", "1,024 at most",
                 "CloudFormation Outputs.Description"});
  return {"Outputs", Value::object({{"Description", or_unset(description)},
                                    {"Value", value},
                                    {"Export", export_name.is_set() ? Value::object({{"Name", export_name}}) : Value()},
                                    {"Condition", condition != nullptr ? Value(condition->logical_id()) : Value()}})};
}

// ---- parameters

CfnParameter::CfnParameter(const Scope& scope, const Props& given) : CfnRefElement(scope), props(given) {}

namespace {

bool is_list_type(std::string_view type) {
  return type.find("List<") != std::string_view::npos || type.find("CommaDelimitedList") != std::string_view::npos;
}

[[noreturn]] void refuse_type(const CfnParameter& parameter, const char* as, const char* allowed) {
  fail(parameter, {"the parameter has the type '" + parameter.type() + "' and is read as " + as, allowed,
                   "CloudFormation Parameters.Type"});
}

}  // namespace

Input<std::string> CfnParameter::value_as_string() const {
  if (is_list_type(type())) refuse_type(*this, "a text", "value_as_list(), or a parameter of one text");
  return ref();
}

Input<List<std::string>> CfnParameter::value_as_list() const {
  if (!is_list_type(type())) refuse_type(*this, "a list", "a parameter of the type 'CommaDelimitedList' or 'List<…>'");
  return Input<List<std::string>>::from(Value::reference(*this, {}, true));
}

Input<double> CfnParameter::value_as_number() const {
  if (type() != "Number") refuse_type(*this, "a number", "a parameter of the type 'Number'");
  return ref();
}

TemplateFragment CfnParameter::to_cloud_formation() const {
  return {"Parameters", Value::object({{"Type", Value(props.type)},
                                       {"Default", props.default_},
                                       {"AllowedPattern", or_unset(props.allowed_pattern)},
                                       {"AllowedValues", or_unset(props.allowed_values)},
                                       {"ConstraintDescription", or_unset(props.constraint_description)},
                                       {"Description", or_unset(props.description)},
                                       {"MaxLength", or_unset(props.max_length)},
                                       {"MaxValue", or_unset(props.max_value)},
                                       {"MinLength", or_unset(props.min_length)},
                                       {"MinValue", or_unset(props.min_value)},
                                       {"NoEcho", or_unset(props.no_echo)}})};
}

// ---- mappings

CfnMapping::CfnMapping(const Scope& scope, const Props& props)
    : CfnRefElement(scope), table_(props.mapping), lazy_(props.lazy) {}

void CfnMapping::set_value(std::string_view key1, std::string_view key2, Value value) {
  auto top = std::ranges::find(table_, key1, &MappingTable::value_type::first);
  if (top == table_.end()) top = table_.insert(table_.end(), {std::string(key1), {}});
  const auto second = std::ranges::find_if(top->second, [&](const auto& entry) { return entry.first == key2; });
  if (second == top->second.end())
    top->second.emplace_back(key2, std::move(value));
  else
    second->second = std::move(value);
}

Input<std::string> CfnMapping::find_in_map(const Input<std::string>& key1, const Input<std::string>& key2,
                                           const Value& default_value) {
  const auto refuse = [&](const Input<std::string>& key, const char* level, std::string allowed) {
    fail(*this, {"the mapping has no " + std::string(level) + " key '" + std::string(key.as_string()) + "'",
                 std::move(allowed), "CloudFormation Mappings"});
  };
  const auto names = [](const auto& entries) {
    std::string text;
    for (const auto& entry : entries) text += (text.empty() ? "" : ", ") + entry.first;
    return text.empty() ? std::string("none") : text;
  };
  if (key1.is_string()) {
    const auto top = std::ranges::find(table_, key1.as_string(), &MappingTable::value_type::first);
    if (top == table_.end()) {
      if (!default_value.is_set()) refuse(key1, "top-level", names(table_));
      if (lazy_.value_or(false)) return Input<std::string>::from(default_value);
    } else if (key2.is_string()) {
      const auto second =
          std::ranges::find_if(top->second, [&](const auto& entry) { return entry.first == key2.as_string(); });
      if (second == top->second.end()) {
        if (!default_value.is_set()) refuse(key2, "second-level", names(top->second));
        if (lazy_.value_or(false)) return Input<std::string>::from(default_value);
      } else if (lazy_.value_or(false)) {
        return Input<std::string>::from(second->second);
      }
    }
  }
  used_ = true;
  return Fn::find_in_map(logical_id(), key1, key2, default_value);
}

TemplateFragment CfnMapping::to_cloud_formation() const {
  if (lazy_.value_or(false) && !used_) return {};
  std::vector<Member> top;
  for (const auto& [key, entries] : table_) {
    std::vector<Member> second;
    for (const auto& [name, value] : entries) second.push_back({name, value});
    top.push_back({key, Value::object(std::move(second))});
  }
  return {"Mappings", Value::object(std::move(top))};
}

// ---- rules

CfnRule::CfnRule(const Scope& scope, const Props& props) : CfnRefElement(scope), props_(props) {}

void CfnRule::add_assertion(Token condition, std::string_view description) {
  props_.assertions.push_back({std::move(condition), std::string(description)});
}

TemplateFragment CfnRule::to_cloud_formation() const {
  std::vector<Value> assertions;
  for (const CfnRuleAssertion& assertion : props_.assertions)
    assertions.push_back(
        Value::object({{"Assert", assertion.assert_}, {"AssertDescription", or_unset(assertion.assert_description)}}));
  return {"Rules", Value::object({{"RuleCondition", props_.rule_condition},
                                  {"Assertions", assertions.empty() ? Value() : Value::list(std::move(assertions))}})};
}

}  // namespace cdk
