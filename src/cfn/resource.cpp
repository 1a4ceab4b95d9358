#include <cdk/arn.hpp>
#include <cdk/error.hpp>
#include <cdk/lazy.hpp>
#include <cdk/names.hpp>
#include <cdk/resource.hpp>

#include <algorithm>

#include "../digest/digest.hpp"

namespace cdk {
namespace {

/// Stands in props for "make a name when one is needed"; never reaches a template.
constexpr const char* generate_marker = "\x01" "GeneratedWhenNeeded";

Environment environment_of(const Stack& stack, const ResourceProps& props) {
  return {props.account.empty() ? stack.env().account : props.account,
          props.region.empty() ? stack.env().region : props.region};
}

/// CDK's name for a resource that others must know: at most 24 letters of stack and resource, then 12 digits of a hash.
std::string generated_physical_name(const Resource& resource) {
  const Stack& stack = resource.stack();
  const auto last = [](std::string text, std::size_t n) { return text.size() > n ? text.substr(text.size() - n) : text; };
  std::string tail = Names::node_unique_id(resource.node());
  const std::string stack_part = [&] {
    std::string kept;
    for (const char c : stack.own_stack_name())
      if ((c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z')) kept += c;
    return kept.substr(0, 25);
  }();
  const std::string id_part = last(std::move(tail), 24);
  const std::string hash = digest::sha256_hex(stack_part + Names::node_unique_id(resource.node()) + stack.env().region +
                                              stack.env().account).substr(0, 12);
  std::string name = stack_part + id_part + hash;
  std::ranges::transform(name, name.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
  return name;
}

}  // namespace

Input<std::string> PhysicalName::GENERATE_IF_NEEDED() { return generate_marker; }

Resource::Resource(const Scope& scope, ResourceProps props)
    : Construct(scope), stack_(Stack::of(*this)), env_(environment_of(stack_, props)), physical_name_(props.physical_name) {
  if (physical_name_.is_string() && physical_name_.as_string() == generate_marker) {
    may_generate_ = true;
    physical_name_ = Lazy::string([this] {
      return generated_name_.empty() ? Input<std::string>() : Input<std::string>(generated_name_);
    });
  }
}

void Resource::apply_removal_policy(RemovalPolicy policy) {
  auto* resource = dynamic_cast<CfnResource*>(node().default_child());
  if (resource == nullptr)
    fail(*this, {"a removal policy was applied and there is no resource behind this construct",
                 "constructs whose default child is a CfnResource"});
  resource->apply_removal_policy(policy);
}

bool Resource::is_resource(const Construct& construct) { return dynamic_cast<const Resource*>(&construct) != nullptr; }

bool Resource::is_owned_resource(const Construct& construct) {
  return dynamic_cast<const CfnResource*>(construct.node().default_child()) != nullptr;
}

bool Resource::is_other_environment(const Stack& consumer) const {
  return stack_.env().account != consumer.env().account || stack_.env().region != consumer.env().region;
}

std::string Resource::name_for_others() const {
  if (may_generate_) {
    if (generated_name_.empty()) generated_name_ = generated_physical_name(*this);
    return generated_name_;
  }
  if (!physical_name_.is_string())
    fail(*this, {"a stack in another account or region uses this resource, which has no name that is known there",
                 "a physical name, or PhysicalName::GENERATE_IF_NEEDED()"});
  return std::string(physical_name_.as_string());
}

Input<std::string> Resource::resource_name_attribute(Value attribute) const {
  return Lazy::string([this, attribute = std::move(attribute)](const ResolveContext& context) {
    if (!is_other_environment(context.stack)) return Input<std::string>::from(attribute);
    return Input<std::string>(name_for_others());
  });
}

Input<std::string> Resource::resource_arn_attribute(Value attribute, const ArnComponents& components) const {
  return Lazy::string([this, attribute = std::move(attribute), components](const ResolveContext& context) {
    if (!is_other_environment(context.stack)) return Input<std::string>::from(attribute);
    ArnComponents known = components;
    known.resource_name = name_for_others();
    return stack_.format_arn(known);
  });
}

}  // namespace cdk
