#include <algorithm>
#include <cdk/cloudwatch/dashboard_variable.hpp>
#include <cdk/error.hpp>

namespace cdk::cloudwatch {
namespace {

const std::string RULE = "AWS::CloudWatch::Dashboard DashboardBody";

}  // namespace

Values Values::from_search_components(const SearchComponents& components, Where where) {
  if (components.dimensions.empty()) fail({"a search for values without dimensions", "at least one", RULE}, where);
  if (std::ranges::find(components.dimensions, components.populate_from) == components.dimensions.end())
    fail({"populate_from is \"" + components.populate_from + "\"", "one of the dimensions", RULE}, where);
  std::string schema = components.namespace_;
  for (const std::string& dimension : components.dimensions) schema += "," + dimension;
  return from_search("{" + schema + "} MetricName=\"" + components.metric_name + "\"", components.populate_from);
}

Values Values::from_search(const Input<std::string>& expression, const Input<std::string>& populate_from) {
  return Values(Value::object({{"search", expression}, {"populateFrom", populate_from}}));
}

Values Values::from_values(const std::vector<VariableValue>& values, Where where) {
  if (values.empty()) fail({"no values to choose from", "at least one", RULE}, where);
  std::vector<Value> items;
  for (const VariableValue& each : values)
    items.push_back(Value::object({{"label", each.label}, {"value", each.value}}));
  return Values(Value::object({{"values", Value::list(std::move(items))}}));
}

DashboardVariable::DashboardVariable(const DashboardVariableOptions& options, std::source_location where)
    : options_(options) {
  const bool is_typed = options.input_type == VariableInputType::INPUT;
  if (is_typed == options.values.has_value())
    fail({is_typed ? "VariableInputType::INPUT with values" : "a choice without values",
          "values for RADIO and SELECT, none for INPUT", RULE},
         where);
}

Value DashboardVariable::to_json() const {
  std::vector<Member> members{{std::string(to_value(options_.type)), options_.value},
                              {"type", Value(to_value(options_.type))},
                              {"inputType", Value(to_value(options_.input_type))},
                              {"id", options_.id},
                              {"defaultValue", options_.default_value ? options_.default_value->val() : Value()},
                              {"visible", Input<bool>(options_.visible)},
                              {"label", options_.label}};
  if (options_.values)
    for (const Member& member : options_.values->to_json().members()) members.push_back(member);
  return Value::object(std::move(members));
}

}  // namespace cdk::cloudwatch
