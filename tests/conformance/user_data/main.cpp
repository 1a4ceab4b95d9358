// User data of every kind, in instances and launch templates; other user data, another instance.
#include <cdk/cdk.hpp>
#include <cdk/ec2.hpp>
#include <cdk/s3.hpp>

using namespace cdk;
using ec2::MachineImage;
using ec2::MultipartBody;
using ec2::UserData;

namespace {

struct Scripts : Stack {
  Scripts(const Scope& scope, const StackProps& props) : Stack(scope, props) {
    scripts();
    multipart();
    instances();
  }

  ec2::Vpc& vpc = add<ec2::Vpc>("Vpc", {.max_azs = 1, .nat_gateways = 0});
  s3::Bucket& bucket = add<s3::Bucket>("Bucket");

  UserData filled(UserData script) {
    script.add_commands("first", format("echo {}", region()));
    const auto file = script.add_s3_download_command({.bucket = bucket, .bucket_key = "setup"});
    script.add_s3_download_command(
        {.bucket = bucket, .bucket_key = "there", .local_file = "/opt/there", .region = "eu-west-1"});
    script.add_execute_file_command({.file_path = file, .arguments = "--all"});
    script.add_execute_file_command({.file_path = "/opt/there"});
    script.add_on_exit_commands("echo bye");
    return script;
  }

  void scripted(const char* id, const UserData& script) { add<ec2::LaunchTemplate>(id, {.user_data = script}); }

  void scripts() {
    scripted("Linux", filled(UserData::for_linux()));
    scripted("Shebang", UserData::for_linux({.shebang = "#!/usr/bin/env python3"}));
    scripted("Windows", filled(UserData::for_windows()));
    scripted("Persistent", UserData::for_windows({.persist = true}));
    scripted("ForLinux", UserData::for_operating_system(ec2::OperatingSystemType::LINUX));
    scripted("ForWindows", UserData::for_operating_system(ec2::OperatingSystemType::WINDOWS));
    auto own = UserData::custom("#cloud-config");
    own.add_commands("packages: [git]");
    scripted("Own", own);
  }

  void multipart() {
    ec2::MultipartUserData parts;
    parts.add_user_data_part(UserData::for_linux(), MultipartBody::SHELL_SCRIPT, true);
    parts.add_commands("in the default part");
    parts.add_user_data_part(filled(UserData::for_linux()), MultipartBody::CLOUD_BOOTHOOK);
    parts.add_part(MultipartBody::from_user_data(UserData::for_windows()));
    parts.add_part(
        MultipartBody::from_raw_body({.content_type = "text/plain", .body = "as it is", .transfer_encoding = "8bit"}));
    scripted("Parts", parts);
    scripted("Separated", ec2::MultipartUserData({.parts_separator = "//"}));
  }

  ec2::InstanceProps instance_props() {
    return {.instance_type = ec2::InstanceType("t3.micro"),
            .machine_image = MachineImage::latest_amazon_linux2023(),
            .vpc = vpc,
            .vpc_subnets = {.subnet_type = ec2::SubnetType::PUBLIC}};
  }

  ec2::Instance& replaced(const char* id, bool replaces) {
    auto props = instance_props();
    props.user_data_causes_replacement = replaces;
    return add<ec2::Instance>(id, props);
  }

  void instances() {
    auto linux_props = instance_props();
    auto script = UserData::for_linux();
    linux_props.user_data = script;
    linux_props.resource_signal_timeout = Duration::minutes(5);
    script.add_signal_on_exit_command(add<ec2::Instance>("Signalling", linux_props));
    auto windows_props = instance_props();
    auto windows = UserData::for_windows();
    windows_props.user_data = windows;
    windows_props.machine_image =
        MachineImage::latest_windows(ec2::WindowsVersion::WINDOWS_SERVER_2022_ENGLISH_FULL_BASE);
    windows.add_signal_on_exit_command(add<ec2::Instance>("SignallingWindows", windows_props));
    replaced("Replaced", true).add_user_data("echo 1");
    auto& referring = replaced("ReplacedToo", true);
    referring.add_user_data(format("echo {}", bucket.bucket_name()));
    add<CfnOutput>("Id", {.value = referring.instance_id()});
    replaced("Kept", false);
    add<ec2::BastionHostLinux>("Bastion", {.vpc = vpc,
                                           .subnet_selection = {.subnet_type = ec2::SubnetType::PUBLIC},
                                           .user_data_causes_replacement = true});
  }
};

}  // namespace

int main(int argc, char** argv) {
  App app(argc, argv);
  app.add<Scripts>("Scripts");
  return app.run();
}
