#include <cdk/arn.hpp>
#include <cdk/error.hpp>
#include <cdk/lazy.hpp>
#include <cdk/names.hpp>
#include <cdk/resource.hpp>

#include <algorithm>

#include "../digest/digest.hpp"
#include "outermost.hpp"
#include "stack_state.hpp"

namespace cdk {
namespace {

/// Stands in props for "make a name when one is needed"; never reaches a template.
constexpr const char* generate_marker =
    "\x01"
    "GeneratedWhenNeeded";

/// What the props say of the environment; an ARN that is only known at deployment says nothing.
Environment given_environment(const Construct& construct, const ResourceProps& props) {
  if (!props.environment_from_arn.is_set()) return {props.account, props.region};
  if (!props.account.empty() || !props.region.empty())
    fail(construct, {"both an account or region and environment_from_arn were given", "one of them"});
  if (!props.environment_from_arn.is_string()) return {};
  const ArnComponents parts =
      Arn::split(props.environment_from_arn, ArnFormat::NO_RESOURCE_NAME, construct.node().where());
  return {std::string(parts.account.as_string()), std::string(parts.region.as_string())};
}

Environment environment_of(const Construct& construct, const Stack& stack, const ResourceProps& props) {
  Environment env = given_environment(construct, props);
  if (env.account.empty()) env.account = stack.env().account;
  if (env.region.empty()) env.region = stack.env().region;
  return env;
}

/// Whether a stack, or the one around it, takes names of other regions through parameters.
bool crosses_regions(const Stack& consumer) {
  return detail::outermost(consumer).state().props.cross_region_references.value_or(false);
}

/// CDK's name for a resource that others must know: the beginning of the stack's name, the end of the resource's id,
/// and 12 digits of a hash of both and of the environment.
std::string generated_physical_name(const Resource& resource) {
  const Stack& stack = resource.stack();
  const std::string id = Names::node_unique_id(resource.node());
  const std::string& stack_name = stack.own_stack_name();
  const std::string hash = digest::sha256_hex(stack_name + id + stack.env().region + stack.env().account).substr(0, 12);
  std::string name = stack_name.substr(0, 25) + (id.size() > 24 ? id.substr(id.size() - 24) : id) + hash;
  std::ranges::transform(name, name.begin(),
                         [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
  return name;
}

}  // namespace

Input<std::string> PhysicalName::GENERATE_IF_NEEDED() { return generate_marker; }

Resource::Resource(const Scope& scope, const ResourceProps& props)
    : Construct(scope),
      stack_(Stack::of(*this)),
      env_(environment_of(*this, stack_, props)),
      physical_name_(props.physical_name) {
  if (physical_name_.is_string() && physical_name_.as_string() == generate_marker) {
    may_generate_ = true;
    physical_name_ = Lazy::string(
        [this] { return generated_name_.empty() ? Input<std::string>() : Input<std::string>(generated_name_); });
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
  if (stack_.env().account != consumer.env().account) return true;
  return stack_.env().region != consumer.env().region && !crosses_regions(consumer);
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
    name_for_others();  // the components hold it, and it must be there when they are resolved
    return stack_.format_arn(components);
  });
}

}  // namespace cdk
