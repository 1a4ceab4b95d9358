// What cfn-init does on instances: elements of every kind, config sets, restarts, options, Windows.
#include <cdk/cdk.hpp>
#include <cdk/ec2.hpp>
#include <cdk/s3.hpp>

using namespace cdk;
using ec2::CloudFormationInit;
using ec2::InitCommand;
using ec2::InitConfig;
using ec2::InitFile;
using ec2::InitGroup;
using ec2::InitPackage;
using ec2::InitService;
using ec2::InitSource;
using ec2::InitUser;

namespace {

ec2::InstanceProps base(ec2::IVpc& vpc) {
  return {.instance_type = ec2::InstanceType("t3.micro"),
          .machine_image = ec2::MachineImage::latest_amazon_linux2023(),
          .vpc = vpc,
          .vpc_subnets = {.subnet_type = ec2::SubnetType::PUBLIC}};
}

InitConfig first(Stack& stack, s3::Bucket& bucket, const std::vector<ec2::InitServiceRestartHandle>& again) {
  return {
      InitCommand::shell_command("echo $HOME", {.cwd = "/opt",
                                                .env = {{"A", "b"}, {"C", stack.region()}},
                                                .ignore_errors = true,
                                                .key = "01_home",
                                                .service_restart_handles = again,
                                                .test_cmd = "test -d /opt"}),
      InitCommand::shell_command("useradd -u 1001 web"),
      InitFile::from_string("/etc/web.conf", "port=80",
                            {.group = "web", .mode = "000600", .owner = "web", .service_restart_handles = again}),
      InitFile::from_string("/etc/encoded", "cG9ydA==", {.base64_encoded = true}),
      InitFile::from_object("/etc/web.json", Value::object({{"stack", stack.stack_name()},
                                                            {"bucket", bucket.bucket_name()},
                                                            {"number", 58.5},
                                                            {"flag", false},
                                                            {"list", Value::list({"a", "b"})}})),
      InitFile::symlink("/etc/link", "/etc/web.conf"),
      InitFile::symlink("/etc/link2", "/etc/web.conf", {.mode = "120600"}),
      InitFile::from_url("/opt/page", "https://example.com/page"),
      InitFile::from_file_inline("/opt/hello", "hello.txt"),
      InitFile::from_file_inline("/opt/hello64", "hello.txt", {.base64_encoded = true}),
      InitFile::from_s3_object("/opt/object", bucket, "the/object"),
      InitGroup::from_name("plain"),
      InitGroup::from_name("numbered", 42),
      InitUser::from_name("plain"),
      InitUser::from_name("web", {.groups = {"plain", "numbered"}, .home_dir = "/srv", .user_id = 1001}),
      InitPackage::yum("git", {.service_restart_handles = again}),
      InitPackage::yum("nginx", {.version = {"1.24", "1.25"}}),
      InitPackage::apt("curl"),
      InitPackage::python("pip", {.version = {"23"}}),
      InitPackage::ruby_gem("rake"),
      InitPackage::rpm("https://example.com/a.rpm", {.service_restart_handles = again}),
      InitPackage::rpm("https://example.com/b.rpm", {.key = "b"}),
  };
}

InitConfig second(s3::Bucket& bucket, const ec2::InitServiceRestartHandle& restart) {
  return {
      InitSource::from_url("/srv/a", "https://example.com/a.zip", {.service_restart_handles = {restart}}),
      InitSource::from_git_hub("/srv/b", "owner", "repo"),
      InitSource::from_git_hub("/srv/c", "owner", "repo", "v1"),
      InitSource::from_s3_object("/srv/d", bucket, "d.zip"),
      InitService::enable("nginx", {.service_restart_handle = restart}),
      InitService::enable("quiet", {.enabled = false}),
      InitService::enable("own",
                          {.enabled = true, .ensure_running = false, .service_manager = ec2::ServiceManager::SYSTEMD}),
      InitService::disable("sendmail"),
      InitService::systemd_config_file("own", {.command = "/usr/bin/own --all",
                                               .after_network = false,
                                               .cwd = "/srv",
                                               .description = "mine",
                                               .environment_files = {"/etc/a", "/etc/b"},
                                               .environment_variables = {{"A", "1"}, {"B", "two words"}},
                                               .keep_running = false,
                                               .user = "web"}),
      InitService::systemd_config_file("short", {.command = "/usr/bin/short"}),
  };
}

void full(Stack& stack, ec2::Vpc& vpc) {
  auto& bucket = stack.add<s3::Bucket>("Bucket");
  const ec2::InitServiceRestartHandle restart;
  auto props = base(vpc);
  props.init = CloudFormationInit::from_config_sets(
      {.config_sets = {{"default", {"first", "second", "empty"}}, {"other", {"second"}}},
       .configs = {{"first", first(stack, bucket, {restart})}, {"second", second(bucket, restart)}, {"empty", {}}}});
  props.resource_signal_timeout = Duration::minutes(10);
  props.init_options = ec2::ApplyCloudFormationInitOptions{.config_sets = {"default", "other"},
                                                           .embed_fingerprint = true,
                                                           .ignore_failures = true,
                                                           .include_role = true,
                                                           .include_url = true,
                                                           .print_log = false,
                                                           .timeout = Duration::minutes(30)};
  stack.add<ec2::Instance>("Full", props);
}

void others(Stack& stack, ec2::Vpc& vpc) {
  auto simple = base(vpc);
  simple.init = CloudFormationInit::from_elements(InitCommand::shell_command("ls"), InitCommand::shell_command("pwd"));
  stack.add<ec2::Instance>("Simple", simple);
  auto more = CloudFormationInit::from_config({InitPackage::yum("git")});
  InitConfig added;
  added.add(InitCommand::shell_command("ls /"), InitFile::from_string("/a", "b"));
  more.add_config("added", added);
  more.add_config_set("more", {"added", "config"});
  auto kept = base(vpc);
  kept.init = more;
  kept.init_options = ec2::ApplyCloudFormationInitOptions{.embed_fingerprint = false, .timeout = Duration::minutes(1)};
  kept.user_data_causes_replacement = false;
  stack.add<ec2::Instance>("Kept", kept);
  stack.add<ec2::Instance>("Late", base(vpc))
      .apply_cloud_formation_init(CloudFormationInit::from_elements(InitFile::from_string("/a", "b")),
                                  {.config_sets = {"default"}});
  stack.add<ec2::BastionHostLinux>("Bastion", {.vpc = vpc,
                                               .init = CloudFormationInit::from_elements(InitPackage::yum("git")),
                                               .init_options = ec2::ApplyCloudFormationInitOptions{},
                                               .subnet_selection = {.subnet_type = ec2::SubnetType::PUBLIC}});
}

void windows(Stack& stack, ec2::Vpc& vpc) {
  using Wait = ec2::InitCommandWaitDuration;
  auto props = base(vpc);
  props.machine_image = ec2::MachineImage::latest_windows(ec2::WindowsVersion::WINDOWS_SERVER_2022_ENGLISH_FULL_BASE);
  props.init = CloudFormationInit::from_elements(
      InitPackage::msi("https://example.com/a.msi"), InitFile::from_string("C:\\a", "b"), InitService::enable("web"),
      InitCommand::shell_command("restart", {.wait_after_completion = Wait::forever()}),
      InitCommand::shell_command("wait", {.wait_after_completion = Wait::of(Duration::minutes(2))}),
      InitCommand::shell_command("go", {.wait_after_completion = Wait::none()}));
  stack.add<ec2::Instance>("Windows", props);
}

}  // namespace

int main(int argc, char** argv) {
  App app(argc, argv);
  auto& stack = app.add<Stack>("Init");
  auto& vpc = stack.add<ec2::Vpc>("Vpc", {.max_azs = 1, .nat_gateways = 0});
  full(stack, vpc);
  others(stack, vpc);
  windows(stack, vpc);

  auto& flagged = app.add<Stack>("Flagged");
  flagged.node().set_context("@aws-cdk/aws-ec2:ec2SumTImeoutEnabled", true);
  auto summed = base(flagged.add<ec2::Vpc>("Vpc", {.max_azs = 1, .nat_gateways = 0}));
  summed.init = CloudFormationInit::from_elements(InitPackage::yum("git"));
  summed.init_options = ec2::ApplyCloudFormationInitOptions{.timeout = Duration::minutes(30)};
  summed.resource_signal_timeout = Duration::minutes(10);
  flagged.add<ec2::Instance>("Summed", summed);
  return app.run();
}
