#include <cdk/spec.hpp>

#include "catch.hpp"

using namespace cdk;

namespace {

spec::ResourceType type(std::string_view name) {
  const auto found = spec::find_resource(name);
  REQUIRE(found);
  return *found;
}

}  // namespace

TEST_CASE("a resource type is found by its name, and its name by the type") {
  CHECK(spec::type_name(type("AWS::EC2::EIP")) == "AWS::EC2::EIP");
  CHECK(spec::type_name(type("AWS::ACMPCA::Certificate")) == "AWS::ACMPCA::Certificate");
  CHECK(spec::type_name(type("Alexa::ASK::Skill")) == "Alexa::ASK::Skill");
  CHECK_FALSE(spec::find_resource("AWS::EC2::Eip"));
  CHECK_FALSE(spec::find_resource(""));
  CHECK_FALSE(spec::find_resource("Zoo::Keeper::Lion"));
  CHECK_FALSE(spec::find_resource("Custom::Anything"));
}

TEST_CASE("every type is found under its own name, in order, to the last") {
  std::string_view last;
  std::uint32_t index = 0;
  do {
    const std::string_view name = spec::type_name({index});
    CHECK(last < name);
    CHECK(type(name).index == index);
    last = name;
    ++index;
  } while (last != "Alexa::ASK::Skill");
  CHECK(index == 1828);
}

TEST_CASE("tags: their form and the property that holds them") {
  CHECK(spec::tag_type(type("AWS::EC2::EIP")) == TagType::STANDARD);
  CHECK(spec::tag_property_name(type("AWS::EC2::EIP")) == "Tags");
  CHECK(spec::tag_type(type("AWS::AutoScaling::AutoScalingGroup")) == TagType::AUTOSCALING_GROUP);
  CHECK(spec::tag_type(type("AWS::Cognito::UserPool")) == TagType::MAP);
  CHECK(spec::tag_property_name(type("AWS::Cognito::UserPool")) == "UserPoolTags");
  CHECK(spec::tag_property_name(type("AWS::EFS::FileSystem")) == "FileSystemTags");
  CHECK(spec::tag_type(type("AWS::EC2::Route")) == TagType::NOT_TAGGABLE);
  CHECK(spec::tag_property_name(type("AWS::EC2::Route")).empty());
  // From corrections.txt: the data itself doesn't know.
  CHECK(spec::tag_type(type("AWS::OpsWorks::Stack")) == TagType::STANDARD);
}

TEST_CASE("transform, data, attributes, effect of updates") {
  CHECK(spec::required_transform(type("AWS::Serverless::Function")) == "AWS::Serverless-2016-10-31");
  CHECK(spec::required_transform(type("AWS::Lambda::Function")).empty());
  CHECK(spec::is_stateful(type("AWS::S3::Bucket")));
  CHECK_FALSE(spec::is_stateful(type("AWS::EC2::EIP")));

  CHECK(spec::has_attribute(type("AWS::EC2::EIP"), "AllocationId"));
  CHECK(spec::has_attribute(type("AWS::RDS::DBInstance"), "Endpoint.Address"));
  CHECK_FALSE(spec::has_attribute(type("AWS::EC2::EIP"), "allocationId"));
  CHECK_FALSE(spec::has_attribute(type("AWS::EC2::EIP"), "Arn"));
  CHECK(spec::has_attribute(type("Alexa::ASK::Skill"), "Id"));  // the last type of all

  CHECK(spec::update_of(type("AWS::EC2::EIP"), "Domain") == spec::Update::REPLACES);
  CHECK(spec::update_of(type("AWS::EC2::EIP"), "InstanceId") == spec::Update::IN_PLACE);
  CHECK(spec::update_of(type("AWS::EC2::Instance"), "InstanceType") == spec::Update::MAY_REPLACE);
  CHECK(spec::update_of(type("AWS::EC2::EIP"), "Domian") == std::nullopt);
}
