#include <algorithm>
#include <cdk/cfn_resource.hpp>
#include <cdk/fn.hpp>
#include <cdk/lazy.hpp>
#include <cdk/names.hpp>
#include <cdk/nested_stack.hpp>

#include "../value/or_unset.hpp"
#include "stack_state.hpp"

namespace cdk {
namespace {

StackProps inner_props(const Stack& parent, const NestedStackProps& props) {
  return {.description = props.description,
          .env = parent.env(),
          .suppress_template_indentation = props.suppress_template_indentation};
}

}  // namespace

NestedStack::NestedStack(const Scope& scope, const Props& props)
    : Stack(scope, inner_props(Stack::of(*scope.parent()), props), Stack::of(*scope.parent())) {
  ++node().census().nested_stacks;
  StackState& own = state();
  own.artifact_id = Names::unique_id(*this);
  for (const auto& [name, value] : props.parameters) own.nested_parameters.push_back({name, value});

  // CDK puts the resource beside the nested stack and not below it, where it would be part of the nested template.
  Construct& beside = scope.parent()->add<Construct>(scope.id() + ".NestedStack");
  auto& resource = beside.add<CfnResource>(
      scope.id() + ".NestedStackResource",
      {.type = "AWS::CloudFormation::Stack",
       .properties = {
           {"NotificationARNs", Input<Json>::from(detail::or_unset(props.notification_arns))},
           {"Parameters", Lazy::any([&own] { return Value::object(own.nested_parameters); }, true)},
           {"TemplateURL", Lazy::any([&own] { return own.template_url; })},
           {"TimeoutInMinutes", props.timeout ? Input<Json>(props.timeout->to_minutes()) : Input<Json>()},
       }});
  resource.apply_removal_policy(props.removal_policy.value_or(RemovalPolicy::DESTROY));
  own.resource = &resource;
  node().set_default_child(resource);
}

bool NestedStack::is_nested_stack(const Construct& construct) {
  return dynamic_cast<const NestedStack*>(&construct) != nullptr;
}

Input<std::string> NestedStack::depending_on_place(Value inside, Value outside) const {
  return Lazy::string([this, inside = std::move(inside), outside = std::move(outside)](const ResolveContext& context) {
    return Input<std::string>::from(&context.stack == this ? inside : outside);
  });
}

Input<std::string> NestedStack::stack_name() const {
  const Token arn = nested_stack_resource()->ref();
  return depending_on_place(Aws::STACK_NAME.value(), Fn::select(1, Fn::split("/", arn)));
}

Input<std::string> NestedStack::stack_id() const {
  return depending_on_place(Aws::STACK_ID.value(), nested_stack_resource()->ref());
}

void NestedStack::set_parameter(std::string_view name, Value value) {
  auto& parameters = state().nested_parameters;
  const auto found = std::ranges::find(parameters, name, &Member::name);
  if (found == parameters.end())
    parameters.push_back({std::string(name), std::move(value)});
  else
    found->value = std::move(value);
}

}  // namespace cdk
