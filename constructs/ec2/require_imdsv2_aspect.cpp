#include <cdk/annotations.hpp>
#include <cdk/ec2/cfn_instance.hpp>
#include <cdk/ec2/cfn_launch_template.hpp>
#include <cdk/ec2/instance.hpp>
#include <cdk/ec2/launch_template.hpp>
#include <cdk/ec2/require_imdsv2_aspect.hpp>
#include <cdk/feature_flags.hpp>
#include <cdk/names.hpp>

namespace cdk::ec2 {

InstanceRequireImdsv2Aspect::InstanceRequireImdsv2Aspect(const InstanceRequireImdsv2AspectProps& props)
    : quiet_(props.suppress_launch_template_warning.value_or(false) || props.suppress_warnings.value_or(false)) {}

void InstanceRequireImdsv2Aspect::visit(Construct& node) {
  auto* instance = dynamic_cast<Instance*>(&node);
  if (instance == nullptr) return;
  CfnInstance& resource = instance->instance();
  if (resource.launch_template.is_set()) {
    if (quiet_) return;
    Annotations::of(node).add_warning_v2(
        "@aws-cdk/aws-ec2:imdsv2RequireImdsv2Aspect",
        "The instance has a launch template already, so session tokens can't be demanded by another one");
    return;
  }
  auto& launch_template = node.add<CfnLaunchTemplate>(
      "LaunchTemplate",
      {.launch_template_data = CfnLaunchTemplate::LaunchTemplateDataProperty{
           .metadata_options = CfnLaunchTemplate::MetadataOptionsProperty{.http_tokens = "required"}}});
  const bool unique = FeatureFlags::of(node).is_enabled("@aws-cdk/aws-ec2:uniqueImdsv2TemplateName");
  launch_template.launch_template_name =
      unique ? Names::unique_id(launch_template) : node.node().id() + "LaunchTemplate";
  resource.launch_template =
      CfnInstance::LaunchTemplateSpecificationProperty{.version = launch_template.attr_latest_version_number(),
                                                       .launch_template_name = launch_template.launch_template_name};
}

void LaunchTemplateRequireImdsv2Aspect::visit(Construct& node) {
  if (dynamic_cast<LaunchTemplate*>(&node) == nullptr) return;
  if (CfnResource* resource = node.node().default_child()->as_resource())
    resource->add_property_override("LaunchTemplateData.MetadataOptions.HttpTokens", "required");
}

}  // namespace cdk::ec2
