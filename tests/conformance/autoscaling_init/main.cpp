// Instances and groups that cfn-init sets up, with files and folders of the user's; session tokens demanded of groups.
#include <cdk/autoscaling.hpp>
#include <cdk/cdk.hpp>
#include <cdk/ec2.hpp>
#include <cdk/s3_assets.hpp>

using namespace cdk;
using autoscaling::AutoScalingGroup;
using autoscaling::Signals;
using autoscaling::UpdatePolicy;
using ec2::CloudFormationInit;
using ec2::InitFile;
using ec2::InitSource;

namespace {

CloudFormationInit init(s3_assets::Asset& folder) {
  return CloudFormationInit::from_elements(
      ec2::InitPackage::yum("nginx"), InitSource::from_existing_asset("/srv/existing", folder),
      InitFile::from_asset("/etc/web.conf", "web.conf",
                           {.display_name = "settings", .group = "web", .mode = "000600", .owner = "web"}),
      InitSource::from_asset("/srv/site", "site"), InitFile::from_existing_asset("/opt/site.zip", folder));
}

autoscaling::AutoScalingGroupProps base(ec2::IVpc& vpc) {
  return {.vpc = vpc,
          .instance_type = ec2::InstanceType("t3.micro"),
          .machine_image = ec2::MachineImage::latest_amazon_linux2023()};
}

void groups(Stack& stack, ec2::IVpc& vpc, s3_assets::Asset& folder) {
  auto group = base(vpc);
  group.init = init(folder);
  group.signals = Signals::wait_for_all({.timeout = Duration::minutes(10)});
  stack.add<AutoScalingGroup>("group", group);

  auto options = base(vpc);
  options.signals = Signals::wait_for_count(2);
  options.update_policy = UpdatePolicy::replacing_update();
  options.desired_capacity = 2;
  options.init = CloudFormationInit::from_config_sets({.config_sets = {{"first", {"config"}}, {"second", {"config"}}},
                                                       .configs = {{"config", {ec2::InitService::enable("nginx")}}}});
  options.init_options = {{.config_sets = {"first", "second"},
                           .embed_fingerprint = false,
                           .ignore_failures = true,
                           .include_role = true,
                           .include_url = true,
                           .print_log = false}};
  stack.add<AutoScalingGroup>("options", options);

  auto late = base(vpc);
  late.signals = Signals::wait_for_min_capacity();
  stack.add<AutoScalingGroup>("late", late)
      .apply_cloud_formation_init(CloudFormationInit::from_elements(ec2::InitCommand::shell_command("ls")),
                                  {.print_log = false});
}

}  // namespace

int main(int argc, char** argv) {
  App app(argc, argv);
  for (const bool makes_templates : {false, true}) {
    auto& stack = app.add<Stack>(makes_templates ? "templates" : "configurations");
    stack.node().set_context("@aws-cdk/aws-autoscaling:generateLaunchTemplateInsteadOfLaunchConfig",
                             Value(makes_templates));
    auto& vpc = stack.add<ec2::Vpc>("vpc", {.max_azs = 2, .nat_gateways = 1});
    auto& folder = stack.add<s3_assets::Asset>("site", {.path = "site"});
    stack.add<ec2::Instance>("instance", {.instance_type = ec2::InstanceType("t3.micro"),
                                          .machine_image = ec2::MachineImage::latest_amazon_linux2023(),
                                          .vpc = vpc,
                                          .init = init(folder)});
    groups(stack, vpc, folder);
    Aspects::of(stack).add(autoscaling::AutoScalingGroupRequireImdsv2Aspect());
  }
  return app.run();
}
