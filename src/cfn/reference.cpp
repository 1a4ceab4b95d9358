#include "../value/reference.hpp"

#include <cdk/cfn_element.hpp>
#include <cdk/stack.hpp>

#include "stack_state.hpp"

namespace cdk::detail {

Stack& producer_of(const Value& reference) { return Stack::of(reference.target()); }

std::string display_name(const Value& reference) {
  return reference.attribute().empty() ? "Ref" : std::string(reference.attribute());
}

Value render_reference(const Value& reference, const Stack& consumer) {
  const Construct& target = reference.target();
  const std::string_view attribute = reference.attribute();
  const auto* element = target.as_element();
  const Stack& producer = element != nullptr ? element->stack() : static_cast<const Stack&>(target);
  if (&producer != &consumer) {
    const auto& imports = consumer.state().imports;
    const auto found = imports.find({&target, std::string(attribute)});
    if (found != imports.end()) return found->second;
  }
  if (element == nullptr) return Value::object({{"Ref", Value(attribute)}});
  const Value id(element->current_logical_id());
  if (attribute.empty()) return Value::object({{"Ref", id}});
  return Value::object({{"Fn::GetAtt", Value::list({id, Value(attribute)})}});
}

}  // namespace cdk::detail
