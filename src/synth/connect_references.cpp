#include <algorithm>
#include <cdk/cfn_element.hpp>
#include <cdk/cfn_output.hpp>
#include <cdk/cfn_parameter.hpp>
#include <cdk/cfn_resource.hpp>
#include <cdk/error.hpp>
#include <cdk/fn.hpp>
#include <cdk/names.hpp>
#include <cdk/nested_stack.hpp>
#include <cdk/resolve.hpp>
#include <cdk/stack.hpp>

#include "../cfn/dependencies.hpp"
#include "../cfn/export_name.hpp"
#include "../cfn/stack_state.hpp"
#include "../value/reference.hpp"
#include "cross_region.hpp"
#include "passes.hpp"
#include "stack_outputs.hpp"
#include "walk.hpp"

namespace cdk::synth {
namespace {

using detail::display_name;
using detail::producer_of;

bool is_within(const Stack& inner, const Stack& outer) {
  for (const Stack* s = inner.nested_stack_parent(); s != nullptr; s = s->nested_stack_parent())
    if (s == &outer) return true;
  return false;
}

std::string shown(const Value& reference) {
  return "'" + reference.target().node().path() + "' (" + display_name(reference) + ")";
}

/// A list crosses stacks as one text; this makes it a list again.
Value as_it_was(const Value& reference, Value text) {
  if (!reference.refers_to_list()) return text;
  return Fn::split("||", Input<std::string>::from(std::move(text)));
}

Value through_parameter(Stack& nested, const Value& reference, Value given) {
  std::string id = "reference-to-" + Names::node_unique_id(reference.target().node()) + display_name(reference);
  for (auto at = id.find('/'); at != std::string::npos; at = id.find('/')) id.replace(at, 1, "--");
  Construct* parameter = nested.node().try_find_child(id);
  if (parameter == nullptr) {
    auto& made = nested.add<CfnParameter>(id, {.type = "String"});
    static_cast<NestedStack&>(nested).set_parameter(made.current_logical_id(), std::move(given));
    parameter = &made;
  }
  return static_cast<CfnParameter*>(parameter)->ref();
}

/// How much a reference holds the stack that it points into.
enum class Strength { STRONG, WEAK, BOTH };

Strength strength_of(const Stack& consumer) {
  constexpr const char* flag = "@aws-cdk/core:defaultCrossStackReferences";
  const Value given = consumer.node().try_get_context(flag);
  if (!given.is_set() || given == Value("strong")) return Strength::STRONG;
  if (given == Value("weak")) return Strength::WEAK;
  if (given == Value("both")) return Strength::BOTH;
  fail(consumer,
       {std::string("context ") + flag + " is " + to_debug_string(given), "\"strong\", \"weak\" or \"both\""});
}

/// Other accounts need a role that may ask for outputs; other regions must be known.
void check_environments(const CfnElement& element, const Stack& consumer, const Stack& producer,
                        const Value& reference) {
  const Environment& from = producer.env();
  const Environment& to = consumer.env();
  const bool account = from.account != to.account;
  if (!account && from.region == to.region) return;
  const bool known = !from.region.empty() && !to.region.empty();
  const bool allowed = !account || !consumer.synthesizer().cloud_formation_execution_role().empty();
  if (known && allowed) return;
  const auto name = [](const std::string& text) { return text.empty() ? std::string("not given") : text; };
  fail(
      element,
      {"stack '" + consumer.node().path() + "' refers to " + shown(reference) + " of stack '" + producer.node().path() +
           "' in another " + (account ? "account" : "region") + " (" + name(account ? to.account : to.region) +
           " and " + name(account ? from.account : from.region) + ")",
       allowed ? "a region for both stacks, or one for neither and one account"
               : "a synthesizer with a role for CloudFormation, such as the DefaultStackSynthesizer, or physical names",
       "CloudFormation exports belong to one account and region"});
}

/// The consumer is deployed after the producer.
void order(const CfnElement& element, Stack& consumer, Stack& producer, const Value& reference) {
  add_dependency_between(
      consumer, producer,
      element.node().path() + " -> " + reference.target().node().path() + "." + display_name(reference));
}

/// The import of what the producer exports for a reference.
Value exported(Stack& producer, const Value& reference) {
  if (reference.refers_to_list()) return producer.export_string_list_value(reference);
  return producer.export_value(reference);
}

/// Keeps the producer from changing what the consumer uses.
void hold(Stack& consumer, Stack& producer, const Value& reference) {
  if (producer.env().region != consumer.env().region)
    write_parameter(producer, consumer, reference);
  else
    exported(producer, reference);
}

/// The same, with what stands for the value in the consumer.
Value held(Stack& consumer, Stack& producer, const Value& reference) {
  if (producer.env().region != consumer.env().region) {
    Value read = through_parameter_store(producer, consumer, reference);
    return consumer.nested() ? through_parameter(consumer, read, read) : read;
  }
  return exported(producer, reference);
}

/// What stands in the consumer's template for a reference to another stack.
Value across(const CfnElement& element, Stack& consumer, const Value& reference) {
  Stack& producer = producer_of(reference);
  if (&producer == &consumer) return reference;
  if (&producer.node().root() != &consumer.node().root())
    fail(element, {"it refers to " + shown(reference) + ", which belongs to another App", "references within one App"});
  if (Stack* outer = consumer.nested_stack_parent(); outer != nullptr && is_within(consumer, producer))
    return through_parameter(consumer, reference, across(element, *outer, reference));
  if (producer.nested()) {
    const Value output = detail::nested_output(producer, reference);
    return as_it_was(reference, across(element, consumer, output));
  }
  check_environments(element, consumer, producer, reference);
  if (producer.env().account != consumer.env().account) return through_stack_output(producer, consumer, reference);
  order(element, consumer, producer, reference);
  switch (strength_of(consumer)) {
    case Strength::STRONG: return held(consumer, producer, reference);
    case Strength::BOTH: hold(consumer, producer, reference); [[fallthrough]];
    case Strength::WEAK: break;
  }
  return through_stack_output(producer, consumer, reference);
}

}  // namespace

void connect_references(Construct& root) {
  walk_stage(root, [](Construct& c) {
    const CfnElement* element = c.as_element();
    if (element == nullptr) return;
    Stack& consumer = element->stack();
    const ResolveContext context{*element, consumer, true};
    for (const Value& reference : find_references(element->to_cloud_formation().body, context)) {
      if (&producer_of(reference) == &consumer) continue;
      const ReferenceKey key{&reference.target(), std::string(reference.attribute())};
      auto& imports = consumer.state().imports;
      if (!imports.contains(key)) {
        Value replacement = across(*element, consumer, reference);
        imports.emplace(key, std::move(replacement));
      }
    }
  });
}

}  // namespace cdk::synth
