#include <cdk/ec2/cfn_instance.hpp>
#include <cdk/iam.hpp>
#include <cdk/s3.hpp>

#include "catch.hpp"
#include "ec2_support.hpp"
#include "warnings.hpp"

using namespace cdk;
using ec2::Instance;
using ec2::InstanceProps;
using ec2::InstanceType;
using ec2::LaunchTemplate;
using ec2::MachineImage;
using ec2::UserData;

namespace {

/// A VPC and what an instance in it needs.
struct Fleet : Network {
  ec2::Vpc& network = vpc();
  InstanceProps props(const MachineImage& image = MachineImage::latest_amazon_linux2023()) {
    return {.instance_type = InstanceType("t3.micro"), .machine_image = image, .vpc = network};
  }
};

template <class Change>
std::string instance_error(Change change) {
  Fleet fleet;
  InstanceProps props = fleet.props();
  change(props, fleet);
  return fleet.error<Instance>(props);
}

std::string template_error(const ec2::LaunchTemplateProps& props) { return Network().error<LaunchTemplate>(props); }

}  // namespace

TEST_CASE("contradictory props of instances are refused") {
  const auto changed = [](auto change) { return instance_error([&](InstanceProps& p, Fleet&) { change(p); }); };
  CHECK(changed([](auto& p) {
          p.instance_type = InstanceType("m5.large");
          p.credit_specification = ec2::CpuCredits::UNLIMITED;
        }) == of_it("credit_specification for an instance of type m5.large; allowed: a type of the families T2, T3, "
                    "T3a and T4g (AWS::EC2::Instance CreditSpecification)"));
  CHECK(instance_error([](auto& p, Fleet& fleet) {
          auto& role =
              fleet.stack.template add<iam::Role>("role", {.assumed_by = iam::ServicePrincipal("ec2.amazonaws.com")});
          p.role = role;
          p.instance_profile = fleet.stack.template add<iam::InstanceProfile>("profile", {.role = role});
        }) == of_it("both instance_profile and role; allowed: one of the two (AWS::EC2::Instance IamInstanceProfile)"));
  CHECK(changed([](auto& p) { p.enclave_enabled = p.hibernation_enabled = true; }) ==
        of_it("both enclave_enabled and hibernation_enabled; allowed: one of the two (AWS::EC2::Instance "
              "HibernationOptions)"));
  CHECK(changed([](auto& p) { p.ipv6_address_count = -1; }) ==
        of_it("a negative ipv6_address_count; allowed: 0 or more (AWS::EC2::Instance Ipv6AddressCount)"));
  CHECK(changed([](auto& p) {
          p.ipv6_address_count = 1;
          p.associate_public_ip_address = true;
        }) == of_it("both ipv6_address_count and associate_public_ip_address; allowed: one of the two "
                    "(AWS::EC2::Instance Ipv6AddressCount)"));
  CHECK(changed([](auto& p) {
          p.require_imdsv2 = true;
          p.http_endpoint = true;
        }) == of_it("require_imdsv2 with single metadata options; allowed: require_imdsv2 alone, or http_tokens = "
                    "HttpTokens::REQUIRED (AWS::EC2::Instance MetadataOptions)"));
  CHECK(
      changed([](auto& p) { p.http_put_response_hop_limit = 65; }) ==
      of_it("http_put_response_hop_limit out of range; allowed: 1 to 64 (AWS::EC2::Instance HttpPutResponseHopLimit)"));
  CHECK(changed([](auto& p) { p.associate_public_ip_address = true; }) ==
        of_it("associate_public_ip_address in subnets that aren't public; allowed: vpc_subnets = {.subnet_type = "
              "SubnetType::PUBLIC} (AWS::EC2::Instance AssociatePublicIpAddress)"));
  CHECK(changed([](auto& p) { p.availability_zone = "eu-west-1a"; }) ==
        of_it("0 of the selected subnets are in availability zone \"eu-west-1a\"; allowed: exactly one "
              "(AWS::EC2::Instance AvailabilityZone)"));
  CHECK(changed([](auto& p) { p.vpc_subnets.availability_zones = {"eu-west-1a"}; }) ==
        of_it("vpc_subnets selects no subnet; allowed: one or more (AWS::EC2::Instance SubnetId)"));
}

TEST_CASE("Windows takes no keys of type ed25519") {
  Fleet fleet;
  auto& key = fleet.stack.add<ec2::KeyPair>("key", {.type = ec2::KeyPairType::ED25519});
  const auto windows = MachineImage::latest_windows(ec2::WindowsVersion::WINDOWS_SERVER_2022_ENGLISH_FULL_BASE);
  InstanceProps props = fleet.props(windows);
  props.key_pair = key;
  CHECK(fleet.error<Instance>(props) ==
        of_it("a key of type ed25519 for a Windows image; allowed: a key of type rsa (AWS::EC2::Instance KeyName)"));
  CHECK(refusal([&] { fleet.stack.add<LaunchTemplate>("template", {.key_pair = key, .machine_image = windows}); }) ==
        "error: [app/template] a key of type ed25519 for a Windows image; allowed: a key of type rsa "
        "(AWS::EC2::LaunchTemplate KeyName)");
  CHECK(Network().error<ec2::KeyPair>({.public_key_material = "ssh-rsa AAAA", .type = ec2::KeyPairType::RSA}) ==
        of_it("a type for a key that is imported; allowed: public_key_material alone (AWS::EC2::KeyPair KeyType)"));
}

TEST_CASE("contradictory props of launch templates are refused") {
  for (const auto& [duration, text] :
       {std::pair(Duration::hours(7), "7 hours"), std::pair(Duration::minutes(90), "1 hour 30 minutes")}) {
    CHECK(template_error({.spot_options = {{.block_duration = duration}}}) ==
          of_it("block_duration of " + std::string(text) +
                "; allowed: 1 to 6 whole hours (AWS::EC2::LaunchTemplate BlockDurationMinutes)"));
  }
  CHECK(template_error({.http_put_response_hop_limit = 0}) ==
        of_it("http_put_response_hop_limit 0; allowed: 1 to 64 (AWS::EC2::LaunchTemplate HttpPutResponseHopLimit)"));
  CHECK(template_error({.http_tokens = ec2::LaunchTemplateHttpTokens::OPTIONAL, .require_imdsv2 = true}) ==
        of_it("require_imdsv2 with http_tokens OPTIONAL; allowed: http_tokens REQUIRED, or neither "
              "(AWS::EC2::LaunchTemplate HttpTokens)"));
  CHECK(
      template_error({.version_description = std::string(256, 'x')}) ==
      of_it(
          "version_description of 256 characters; allowed: at most 255 (AWS::EC2::LaunchTemplate VersionDescription)"));
  Network network;
  auto& role = network.stack.add<iam::Role>("role", {.assumed_by = iam::ServicePrincipal("ec2.amazonaws.com")});
  auto& profile = network.stack.add<iam::InstanceProfile>("profile", {.role = role});
  CHECK(network.error<LaunchTemplate>({.instance_profile = profile, .role = role}) ==
        of_it("both instance_profile and role; allowed: one of the two (AWS::EC2::LaunchTemplate IamInstanceProfile)"));
}

TEST_CASE("launch templates tell what they haven't") {
  Network network;
  auto& bare = network.stack.add<LaunchTemplate>("it");
  CHECK(refusal([&] { (void)bare.connections(); }) ==
        of_it("the connections of a launch template without a security group; allowed: security_group in its props"));
  CHECK(refusal([&] { (void)bare.grant_principal(); }) ==
        of_it("a grant to a launch template without a role; allowed: role in its props"));
  const auto imported = [&](const ec2::LaunchTemplateAttributes& attributes) {
    return refusal([&] { LaunchTemplate::from_launch_template_attributes(network.stack, "imported", attributes); });
  };
  const std::string rule = "; allowed: exactly one of the two (LaunchTemplateAttributes)";
  CHECK(imported({}) == "error: [app] neither launch_template_id nor launch_template_name" + rule);
  CHECK(imported({.launch_template_id = "lt-1", .launch_template_name = "name"}) ==
        "error: [app] both launch_template_id and launch_template_name" + rule);
}

TEST_CASE("instance types have a family and a size") {
  for (const char* text : {"t3", "3.micro", "t.micro", "t3.", "t3.mi cro"}) {
    CHECK(refusal([&] { (void)InstanceType(text).architecture(); }) ==
          "error: \"" + std::string(text) +
              "\" is no instance type; allowed: a family and a size, such as \"m5.large\" (AWS::EC2::Instance "
              "InstanceType)");
  }
}

TEST_CASE("images are of the region and generation asked for") {
  App app;
  auto& stack = app.add<Stack>("app", {.env = {.account = "123456789012", .region = "eu-west-1"}});
  const auto error = [&](const MachineImage& image) { return refusal([&] { (void)image.get_image(stack); }); };
  CHECK(error(MachineImage::generic_linux({{"us-east-1", "ami-1"}, {"us-west-2", "ami-2"}})) ==
        "error: [app] there is no image for region \"eu-west-1\"; allowed: the regions of the map: us-east-1, "
        "us-west-2 (AWS::EC2::Instance ImageId)");
  const std::string rule = "; allowed: generations AMAZON_LINUX and AMAZON_LINUX_2 with it (AmazonLinuxImageProps)";
  CHECK(refusal([] {
          (void)ec2::AmazonLinuxImage(
              {.generation = ec2::AmazonLinuxGeneration::AMAZON_LINUX_2023, .storage = ec2::AmazonLinuxStorage::EBS});
        }) == "error: storage for Amazon Linux of generation al2023" + rule);
  CHECK(refusal([] {
          (void)ec2::AmazonLinuxImage({.generation = ec2::AmazonLinuxGeneration::AMAZON_LINUX_2022,
                                       .virtualization = ec2::AmazonLinuxVirt::HVM});
        }) == "error: virtualization for Amazon Linux of generation al2022" + rule);
}

TEST_CASE("placement groups have what their strategy has") {
  CHECK(Network().error<ec2::PlacementGroup>({.partitions = 3, .strategy = ec2::PlacementGroupStrategy::CLUSTER}) ==
        of_it("partitions with the strategy cluster; allowed: the strategy PARTITION (AWS::EC2::PlacementGroup "
              "PartitionCount)"));
  CHECK(Network().error<ec2::PlacementGroup>(
            {.spread_level = ec2::PlacementGroupSpreadLevel::HOST, .strategy = ec2::PlacementGroupStrategy::CLUSTER}) ==
        of_it("a spread level with the strategy cluster; allowed: the strategy SPREAD (AWS::EC2::PlacementGroup "
              "SpreadLevel)"));
}

TEST_CASE("user data of an unknown language takes nothing but commands") {
  auto own = UserData::custom("#cloud-config");
  const auto refused = [](const char* function) {
    return "error: " + std::string(function) +
           " on custom user data, whose language isn't known; allowed: UserData::for_linux or UserData::for_windows "
           "(UserData::custom)";
  };
  Network network;
  auto& vpc = network.vpc();
  CHECK(refusal([&] { own.add_on_exit_commands("x"); }) == refused("add_on_exit_commands"));
  CHECK(refusal([&] { own.add_execute_file_command({.file_path = "x"}); }) == refused("add_execute_file_command"));
  auto& bucket = network.stack.add<s3::Bucket>("bucket");
  CHECK(refusal([&] { own.add_s3_download_command({.bucket = bucket, .bucket_key = "x"}); }) ==
        refused("add_s3_download_command"));
  CHECK(refusal([&] { own.add_signal_on_exit_command(vpc); }) == refused("add_signal_on_exit_command"));
  CHECK(refusal([] { (void)UserData::for_operating_system(ec2::OperatingSystemType::UNKNOWN); }) ==
        "error: user data for an unknown operating system; allowed: LINUX or WINDOWS, or user data of your own "
        "(UserData)");
  auto& imported =
      ec2::Vpc::from_vpc_attributes(network.stack, "imported", {.availability_zones = {"a"}, .vpc_id = "vpc-1"});
  CHECK(refusal([&] { UserData::for_linux().add_signal_on_exit_command(imported); }) ==
        "error: [app/imported] a signal for a construct without a resource of its own; allowed: a construct whose "
        "default child is a resource (UserData add_signal_on_exit_command)");
}

TEST_CASE("multipart user data needs a part for commands and a separator for its parts") {
  ec2::MultipartUserData parts;
  CHECK(refusal([&] { parts.add_commands("x"); }) ==
        "error: add_commands on multipart user data without a default part; allowed: add_user_data_part with "
        "make_default = true before (MultipartUserData)");
  CHECK(refusal([] { ec2::MultipartUserData({.parts_separator = "a b"}); }) ==
        "error: parts_separator \"a b\"; allowed: letters, digits and ()+,-./:=? (MIME multipart)");
}

TEST_CASE("an instance with a launch template gets no other one for its metadata") {
  Fleet fleet;
  auto& instance = fleet.stack.add<Instance>("it", fleet.props());
  instance.instance().launch_template =
      ec2::CfnInstance::LaunchTemplateSpecificationProperty{.version = "1", .launch_template_id = "lt-1"};
  Aspects::of(fleet.stack).add(ec2::InstanceRequireImdsv2Aspect({.suppress_launch_template_warning = true}));
  Aspects::of(fleet.stack).add(ec2::InstanceRequireImdsv2Aspect({.suppress_warnings = true}));
  CHECK(warnings(fleet.app).empty());

  Fleet loud;
  loud.stack.add<Instance>("it", loud.props()).instance().launch_template =
      ec2::CfnInstance::LaunchTemplateSpecificationProperty{.version = "1", .launch_template_id = "lt-1"};
  Aspects::of(loud.stack).add(ec2::InstanceRequireImdsv2Aspect());
  CHECK(warnings(loud.app) ==
        "warning: [app/it] The instance has a launch template already, so session tokens can't be demanded by another "
        "one [ack: @aws-cdk/aws-ec2:imdsv2RequireImdsv2Aspect]");
}

TEST_CASE("the private key of an imported key is nowhere") {
  Network network;
  auto& key = network.stack.add<ec2::KeyPair>("key", {.public_key_material = "ssh-rsa AAAA"});
  CHECK(refusal([&] { key.private_key(); }) ==
        "error: [app/key] the private key of a key that is imported; allowed: a key without public_key_material "
        "(AWS::EC2::KeyPair PublicKeyMaterial)");
}
