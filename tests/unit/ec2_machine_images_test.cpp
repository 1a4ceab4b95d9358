// Images that nobody has looked up yet.
#include <cdk/cloud_assembly.hpp>
#include <string>

#include "catch.hpp"
#include "ec2_support.hpp"

using namespace cdk;
using ec2::MachineImage;

namespace {

/// The id and the look-up of an image.
struct Asked {
  Value id;
  std::string key;
  explicit Asked(const MachineImage& image) {
    App app;
    auto& stack = app.add<Stack>("app", {.env = {.account = "123456789012", .region = "eu-west-1"}});
    stack.add<ec2::LaunchTemplate>("template", {.machine_image = image});
    const CloudAssembly assembly = app.synth();
    id = assembly.get_stack("app")
             .template_value.find("Resources")
             .find("template75933436")
             .find("Properties")
             .find("LaunchTemplateData")
             .find("ImageId");
    REQUIRE(assembly.missing().size() == 1);
    key = assembly.missing()[0].key;
  }
};

const std::string PARAMETERS = "/aws/service/ami-amazon-linux-latest/";

std::string key_of(const std::string& parameter, const std::string& more = "") {
  return "ssm:account=123456789012:" + more + "parameterName=" + parameter + ":region=eu-west-1";
}

void check_parameter(const MachineImage& image, const std::string& name, const std::string& more = "") {
  const Asked asked(image);
  CHECK(asked.id == Value("dummy-value-for-" + PARAMETERS + name));
  CHECK(asked.key == key_of(PARAMETERS + name, more));
}

}  // namespace

TEST_CASE("public parameters have a stand-in until they are looked up") {
  check_parameter(ec2::AmazonLinux2ImageSsmParameter(), "amzn2-ami-hvm-x86_64-gp2");
  check_parameter(ec2::AmazonLinux2022ImageSsmParameter(), "al2022-ami-x86_64");
  check_parameter(ec2::AmazonLinux2023ImageSsmParameter(), "al2023-ami-kernel-default-x86_64");
  check_parameter(MachineImage::latest_amazon_linux2023({.cached_in_context = true}), "al2023-ami-kernel-6.1-x86_64");
  check_parameter(MachineImage::latest_amazon_linux2023({.additional_cache_key = "two", .cached_in_context = true}),
                  "al2023-ami-kernel-6.1-x86_64", "additionalCacheKey=two:");
}

TEST_CASE("an image that is searched for has a stand-in until it is found") {
  const Asked asked(MachineImage::lookup(
      {.name = "db-*", .filters = {{"architecture", {"arm64"}}}, .owners = {"amazon"}, .windows = true}));
  CHECK(asked.id == Value("ami-1234"));
  CHECK(asked.key ==
        "ami:account=123456789012:filters.architecture.0=arm64:filters.image-type.0=machine:filters.name.0=db-*:"
        "filters.platform.0=windows:filters.state.0=available:owners.0=amazon:region=eu-west-1");
}

TEST_CASE("what the context holds for images and prefix lists is of their kind") {
  App app;
  auto& stack = app.add<Stack>("app", {.env = {.account = "123456789012", .region = "eu-west-1"}});
  stack.node().set_context(
      "ami:account=123456789012:filters.image-type.0=machine:filters.name.0=db:filters.state.0=available:"
      "region=eu-west-1",
      Value::list({}));
  CHECK(refusal([&] { MachineImage::lookup({.name = "db"}).get_image(stack); }) ==
        "error: [app] the context holds [] for the image \"db\"; allowed: the id of an image; remove it from "
        "cdk.context.json (MachineImage::lookup)");
  stack.node().set_context(
      "cc-api-provider:account=123456789012:expectedMatchCount=exactly-one:propertiesToReturn.0=PrefixListId:"
      "propertyMatch.PrefixListName=office:region=eu-west-1:typeName=AWS$:$:EC2$:$:PrefixList",
      Value::list({}));
  CHECK(refusal([&] { ec2::PrefixList::from_lookup(stack, "list", {.prefix_list_name = "office"}); }) ==
        "error: [app] the context holds [] for the prefix list \"office\"; allowed: a list of one; remove it from "
        "cdk.context.json (PrefixList::from_lookup)");
}
