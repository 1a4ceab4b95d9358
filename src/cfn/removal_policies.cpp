#include <algorithm>
#include <cdk/annotations.hpp>
#include <cdk/aspects.hpp>
#include <cdk/cfn_resource.hpp>
#include <cdk/removal_policies.hpp>
#include <utility>

namespace cdk {
namespace {

bool concerns(const RemovalPolicyProps& props, const CfnResource& resource) {
  const auto names = [&](const std::vector<std::string>& types) {
    return std::ranges::find(types, resource.cfn_resource_type()) != types.end();
  };
  return !names(props.exclude_resource_types) &&
         (props.apply_to_resource_types.empty() || names(props.apply_to_resource_types));
}

bool has_policy(const CfnResource& resource) {
  return resource.cfn_options().deletion_policy || resource.cfn_options().update_replace_policy;
}

}  // namespace

void RemovalPolicies::apply(RemovalPolicy policy, const RemovalPolicyProps& props) const {
  const bool only_missing = which_ == Which::MISSING;
  const int usual = only_missing ? AspectPriority::MUTATING : AspectPriority::mutating_in(scope_);
  Aspects::of(scope_).add(
      [=](Construct& construct) {
        CfnResource* resource = construct.as_resource();
        if (resource != nullptr && concerns(props, *resource) && !(only_missing && has_policy(*resource)))
          resource->apply_removal_policy(policy);
      },
      {.priority = props.priority.value_or(usual)});
  if (only_missing && props.priority)
    Annotations::of(scope_).add_warning_v2(
        "Warning MissingRemovalPolicies with priority in " + scope_.node().path(),
        "With a priority, which resources have no removal policy yet depends on the aspects that run before this one.");
}

}  // namespace cdk
