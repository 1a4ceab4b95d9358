#include "catch.hpp"
#include "ec2_support.hpp"
#include "rendered.hpp"

using namespace cdk;
using ec2::CloudFormationInit;
using ec2::InitCommand;
using ec2::InitElement;
using ec2::InitFile;
using ec2::InitGroup;
using ec2::InitPackage;
using ec2::InitService;
using ec2::InitUser;
using ec2::MachineImage;

namespace {

std::string init_error(const MachineImage& image, const InitElement& element) {
  Network network;
  ec2::InstanceProps props{
      .instance_type = ec2::InstanceType("t3.micro"), .machine_image = image, .vpc = network.vpc()};
  props.init = CloudFormationInit::from_config({element});
  return network.error<ec2::Instance>(props);
}

std::string on_linux(const InitElement& element) {
  return init_error(MachineImage::latest_amazon_linux2023(), element);
}

std::string on_windows(const InitElement& element) {
  return init_error(MachineImage::latest_windows(ec2::WindowsVersion::WINDOWS_SERVER_2022_ENGLISH_FULL_BASE), element);
}

}  // namespace

TEST_CASE("elements that the operating system doesn't have are refused") {
  const std::string windows = " on Windows; allowed: Linux, or none of it (AWS::CloudFormation::Init)";
  CHECK(on_windows(InitGroup::from_name("web")) == "error: [app] the group web" + windows);
  CHECK(on_windows(InitUser::from_name("web")) == "error: [app] the user web" + windows);
  for (const ec2::InitFileOptions& options :
       {ec2::InitFileOptions{.group = "web"}, {.mode = "000600"}, {.owner = "web"}}) {
    CHECK(on_windows(InitFile::from_string("a", "b", options)) ==
          "error: [app] owner, group or mode of a file" + windows);
  }
  const std::string packages =
      "; allowed: msi on Windows, the other types on Linux (AWS::CloudFormation::Init packages)";
  CHECK(on_windows(InitPackage::yum("git")) == "error: [app] a package of type yum on Windows" + packages);
  CHECK(on_linux(InitPackage::msi("a.msi")) == "error: [app] a package of type msi on Linux" + packages);
  CHECK(
      on_linux(InitCommand::shell_command("ls", {.wait_after_completion = ec2::InitCommandWaitDuration::forever()})) ==
      "error: [app] wait_after_completion of the command \"ls\" on Linux; allowed: Windows "
      "(AWS::CloudFormation::Init commands)");
}

TEST_CASE("commands, files and services refuse what says nothing") {
  CHECK(refusal([] { (void)InitCommand::argv_command({}); }) ==
        "error: a command of no words; allowed: one word or more (AWS::CloudFormation::Init commands)");
  CHECK(refusal([] { (void)InitFile::from_string("/a", ""); }) ==
        "error: the file /a without content; allowed: one character or more (AWS::CloudFormation::Init files)");
  CHECK(refusal([] { (void)InitFile::symlink("/a", "/b", {.mode = "000644"}); }) ==
        "error: mode 000644 of the link /a; allowed: \"120\" and three digits (AWS::CloudFormation::Init files)");
  CHECK(refusal([] { (void)InitFile::from_file_inline("/a", "/"); }) ==
        "error: the file / can't be read (InitFile::from_file_inline)");
  CHECK(refusal([] { (void)InitService::systemd_config_file("web", {.command = "web --all"}); }) ==
        "error: command \"web --all\" of the service web; allowed: an absolute path (systemd)");
  CHECK(refusal([] {
          (void)InitService::systemd_config_file("web", {.command = "/web", .environment_files = {"a"}});
        }) == "error: environment file \"a\" of the service web; allowed: an absolute path (systemd)");
}

TEST_CASE("configs and their sets have names of their own") {
  auto init = CloudFormationInit::from_config({InitPackage::yum("git")});
  CHECK(refusal([&] { init.add_config("config", {}); }) ==
        "error: a second config \"config\"; allowed: one of each name (AWS::CloudFormation::Init)");
  CHECK(refusal([&] { init.add_config_set("default"); }) ==
        "error: a second config set \"default\"; allowed: one of each name (AWS::CloudFormation::Init)");
  CHECK(
      refusal([&] { init.add_config_set("more", {"missing"}); }) ==
      "error: config set \"more\" names the config \"missing\", which isn't there; allowed: names that add_config was "
      "given (AWS::CloudFormation::Init)");
}

TEST_CASE("a resource has one CloudFormationInit, of a known operating system") {
  Network network;
  const auto init = CloudFormationInit::from_config({InitPackage::yum("git")});
  auto& instance = network.stack.add<ec2::Instance>("it", {.instance_type = ec2::InstanceType("t3.micro"),
                                                           .machine_image = MachineImage::latest_amazon_linux2023(),
                                                           .vpc = network.vpc(),
                                                           .init = init});
  CHECK(refusal([&] { instance.apply_cloud_formation_init(init); }) ==
        "error: [app/it/Resource] a second CloudFormationInit; allowed: one for each resource "
        "(AWS::CloudFormation::Init)");
  auto& other = network.stack.add<CfnResource>("other", {.type = "AWS::EC2::Instance"});
  CHECK(refusal([&] {
          init.attach(other, {.instance_role = instance.role(),
                              .platform = ec2::OperatingSystemType::UNKNOWN,
                              .user_data = ec2::UserData::for_linux()});
        }) ==
        "error: [app/other] CloudFormationInit on an unknown operating system; allowed: LINUX or WINDOWS "
        "(AWS::CloudFormation::Init)");
}

TEST_CASE("a command of words stays a list of words") {
  Network network;
  ec2::InstanceProps props{.instance_type = ec2::InstanceType("t3.micro"),
                           .machine_image = MachineImage::latest_amazon_linux2023(),
                           .vpc = network.vpc()};
  props.init = CloudFormationInit::from_elements(InitCommand::shell_command("pwd"),
                                                 InitCommand::argv_command({"useradd", "-u", "1001", "-u", "web"}));
  props.user_data_causes_replacement = false;
  network.stack.add<ec2::Instance>("it", props);
  const Value init = Rendered(network.app).find("it10B07C0F").find("Metadata");
  CHECK(init.find("AWS::CloudFormation::Init").find("config").find("commands") == parse_json(R"({
    "000": {"command": "pwd"}, "001": {"command": ["useradd", "-u", "1001", "-u", "web"]}})"));
}
