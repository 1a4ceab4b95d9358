#include <algorithm>
#include <cdk/cfn_output.hpp>
#include <cdk/cfn_resource.hpp>
#include <cdk/error.hpp>
#include <cdk/feature_flags.hpp>
#include <cdk/fn.hpp>
#include <cdk/names.hpp>
#include <cdk/stack.hpp>

#include "../tree/find_or_add.hpp"
#include "../tree/unique_id.hpp"
#include "../value/json_writer.hpp"
#include "../value/reference.hpp"
#include "export_name.hpp"

namespace cdk {
namespace detail {

std::string export_name(const Construct& exports_scope, const std::string& id) {
  constexpr std::size_t max_length = 255;
  const Stack& stack = Stack::of(exports_scope);
  const auto scopes = exports_scope.node().scopes();
  const bool relative = FeatureFlags::of(exports_scope).is_enabled("@aws-cdk/core:stackRelativeExports");
  std::vector<std::string_view> components;
  for (std::size_t i = relative ? stack.node().scopes().size() : 2; i < scopes.size(); ++i)
    components.push_back(scopes[i]->node().id());
  components.push_back(id);
  const std::string prefix = stack.own_stack_name() + ":";
  const std::string local = make_unique_id(std::move(components));
  const std::size_t room = max_length - std::min(max_length, prefix.size());
  return prefix + (local.size() > room ? local.substr(local.size() - room) : local);
}

namespace {

Input<std::string> as_text(const Value& reference) {
  if (!reference.refers_to_list()) return Input<std::string>::from(reference);
  return Fn::join("||", Input<List<std::string>>::from(reference));
}

}  // namespace

Value nested_output(Stack& producer, const Value& reference) {
  const std::string id = Names::node_unique_id(reference.target().node()) + display_name(reference);
  const auto& output = find_or_add<CfnOutput>(producer, id, CfnOutput::Props{.value = as_text(reference)});
  return Value::reference(*producer.nested_stack_resource(), "Outputs." + output.current_logical_id());
}

}  // namespace detail

namespace {

/// The reference as this stack's own template can show it: values of nested stacks are passed up as outputs.
Value exportable(Stack& stack, const Value& given) {
  Value exported = given;
  // Names and ARNs of resources depend on who asks: here the stack itself.
  while (exported.kind() == Value::Kind::Lazy) exported = exported.produce({.scope = stack, .stack = stack});
  if (exported.kind() != Value::Kind::Reference)
    fail(stack, {"export_value got " + to_debug_string(exported),
                 "an attribute of a resource, such as bucket.bucket_name(), or `.name` in the options"});
  if (auto* element = exported.target().as_element()) const_cast<CfnElement*>(element)->lock_logical_id();
  Value reference = exported;
  for (Stack* at = &detail::producer_of(reference); at != &stack; at = &detail::producer_of(reference)) {
    if (at->nested_stack_parent() == nullptr)
      fail(stack, {"export_value got a value of stack '" + at->node().path() + "'", "a value of this stack"});
    reference = detail::nested_output(*at, reference);
  }
  return reference;
}

/// The export of a value: made once, found again afterwards. `text` is what the output holds.
Input<std::string> exported_name(Stack& stack, const Value& reference, const Input<std::string>& text,
                                 const ExportValueOptions& options) {
  if (!options.name.empty()) {
    stack.add<CfnOutput>("Export" + options.name,
                         {.value = text, .description = options.description, .export_name = options.name});
    return options.name;
  }
  Construct& scope = detail::find_or_add<Construct>(stack, "Exports");
  const std::string id = "Output" + to_json(stack.resolve(reference), {0});
  const std::string name = detail::export_name(scope, id);
  detail::find_or_add<CfnOutput>(
      scope, id, CfnOutput::Props{.value = text, .description = options.description, .export_name = name});
  return name;
}

}  // namespace

Input<std::string> Stack::export_value(const Value& exported, const ExportValueOptions& options) {
  const Value reference = options.name.empty() ? exportable(*this, exported) : exported;
  const auto text = Input<std::string>::from(reference);
  return Fn::import_value(exported_name(*this, reference, text, options));
}

Input<List<std::string>> Stack::export_string_list_value(const Value& exported, const ExportValueOptions& options) {
  const Value reference = options.name.empty() ? exportable(*this, exported) : exported;
  // A list that came up through a nested stack's output is one text already.
  const bool joined = reference.kind() == Value::Kind::Reference && !reference.refers_to_list() &&
                      reference.identity() != exported.identity();
  const auto text =
      joined ? Input<std::string>::from(reference) : Fn::join("||", Input<List<std::string>>::from(reference));
  return Fn::split("||", Fn::import_value(exported_name(*this, reference, text, options)));
}

}  // namespace cdk
