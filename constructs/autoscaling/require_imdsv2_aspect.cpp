#include <cdk/annotations.hpp>
#include <cdk/autoscaling/auto_scaling_group.hpp>
#include <cdk/autoscaling/cfn_launch_configuration.hpp>
#include <cdk/autoscaling/require_imdsv2_aspect.hpp>

namespace cdk::autoscaling {

void AutoScalingGroupRequireImdsv2Aspect::visit(Construct& node) {
  if (auto* group = dynamic_cast<AutoScalingGroup*>(&node)) group->demand_session_tokens();
}

void AutoScalingGroup::require_imdsv2() {
  Aspects::of(*this).add(AutoScalingGroupRequireImdsv2Aspect(), {.priority = AspectPriority::mutating_in(*this)});
}

void AutoScalingGroup::demand_session_tokens() {
  if (configuration_ != nullptr) {
    configuration_->metadata_options = CfnLaunchConfiguration::MetadataOptionsProperty{.http_tokens = "required"};
    return;
  }
  if (const Construct* made = node().try_find_child("LaunchTemplate")) {
    made->node()
        .find_child("Resource")
        .as_resource()
        ->add_property_override("LaunchTemplateData.MetadataOptions.HttpTokens", Value("required"));
    return;
  }
  Annotations::of(*this).add_warning_v2(
      "@aws-cdk/aws-autoscaling:imdsv2AutoScalingGroupRequireImdsv2Aspect",
      "The group was given its launch template, so session tokens must be demanded there.");
}

}  // namespace cdk::autoscaling
