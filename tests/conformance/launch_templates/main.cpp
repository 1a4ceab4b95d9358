// Launch templates: every prop, connections, roles, tags, imports.
#include <cdk/cdk.hpp>
#include <cdk/ec2.hpp>
#include <cdk/iam.hpp>

using namespace cdk;
using ec2::LaunchTemplate;
using ec2::LaunchTemplateHttpTokens;

namespace {

ec2::LaunchTemplateProps full_props(Stack& stack) {
  return {
      .associate_public_ip_address = true,
      .cpu_credits = ec2::CpuCredits::STANDARD,
      .cpu_options = {.amd_sev_snp = false, .core_count = 2, .threads_per_core = 1},
      .detailed_monitoring = true,
      .disable_api_termination = true,
      .ebs_optimized = true,
      .hibernation_configured = true,
      .http_endpoint = false,
      .http_protocol_ipv6 = false,
      .http_put_response_hop_limit = 64,
      .http_tokens = LaunchTemplateHttpTokens::OPTIONAL,
      .instance_initiated_shutdown_behavior = ec2::InstanceInitiatedShutdownBehavior::TERMINATE,
      .instance_metadata_tags = false,
      .instance_type = ec2::InstanceType::of(ec2::InstanceClass::M7I, ec2::InstanceSize::XLARGE2),
      .key_pair = ec2::KeyPair::from_key_pair_name(stack, "Key", "mine"),
      .launch_template_name = "full",
      .machine_image = ec2::MachineImage::latest_amazon_linux2023(),
      .nitro_enclave_enabled = false,
      .placement_group = stack.add<ec2::PlacementGroup>("Together", {.strategy = ec2::PlacementGroupStrategy::CLUSTER}),
      .spot_options = {{.block_duration = Duration::hours(6),
                        .interruption_behavior = ec2::SpotInstanceInterruption::HIBERNATE,
                        .max_price = 0.25,
                        .request_type = ec2::SpotRequestType::PERSISTENT}},
      .user_data = ec2::UserData::for_linux(),
      .version_description = "the first"};
}

void full_template(Stack& stack, ec2::Vpc& vpc, iam::Role& role) {
  auto props = full_props(stack);
  props.role = role;
  props.security_group = stack.add<ec2::SecurityGroup>("Group", {.vpc = vpc});
  auto& full = stack.add<LaunchTemplate>("Full", props);
  full.connections().allow_from_any_ipv4(ec2::Port::HTTPS);
  full.add_security_group(stack.add<ec2::SecurityGroup>("More", {.vpc = vpc}));
  Tags::of(full).add("team", "search");
  role.grant_assume_role(full.grant_principal());
  stack.add<CfnOutput>("Id", {.value = full.launch_template_id()});
  stack.add<CfnOutput>("DefaultVersion", {.value = full.default_version_number()});
  stack.add<CfnOutput>("LatestVersion", {.value = full.latest_version_number()});
  stack.add<CfnOutput>("Version", {.value = full.version_number()});
}

void imported_templates(Stack& stack) {
  auto& by_id = LaunchTemplate::from_launch_template_attributes(stack, "ById",
                                                                {.launch_template_id = "lt-1", .version_number = "7"});
  auto& by_name = LaunchTemplate::from_launch_template_attributes(stack, "ByName", {.launch_template_name = "named"});
  stack.add<CfnOutput>("Imported", {.value = format("{} {} {} {}", by_id.launch_template_id(), by_id.version_number(),
                                                    by_name.launch_template_name(), by_name.version_number())});
}

}  // namespace

int main(int argc, char** argv) {
  App app(argc, argv);
  auto& stack = app.add<Stack>("Templates");
  auto& vpc = stack.add<ec2::Vpc>("Vpc", {.max_azs = 1, .nat_gateways = 0});
  auto& role = stack.add<iam::Role>("Role", {.assumed_by = iam::ServicePrincipal("ec2.amazonaws.com")});
  full_template(stack, vpc, role);
  stack.add<LaunchTemplate>("Empty");
  stack.add<LaunchTemplate>("Imds", {.require_imdsv2 = true});
  stack.add<LaunchTemplate>("Until",
                            {.spot_options = {{.valid_until = Expiration::from_string("2030-01-31T12:00:00Z")}}});
  stack.add<LaunchTemplate>("Spot",
                            {.hibernation_configured = false, .nitro_enclave_enabled = true, .spot_options = {{}}});
  auto& profile = stack.add<iam::InstanceProfile>("Profile", {.role = role});
  stack.add<LaunchTemplate>(
      "Profiled",
      {.http_tokens = LaunchTemplateHttpTokens::REQUIRED, .instance_profile = profile, .require_imdsv2 = true});
  imported_templates(stack);

  auto& flagged = app.add<Stack>("Flagged");
  flagged.node().set_context("@aws-cdk/aws-ec2:launchTemplateDefaultUserData", true);
  flagged.add<LaunchTemplate>("Image", {.machine_image = ec2::MachineImage::latest_amazon_linux2023()});
  return app.run();
}
