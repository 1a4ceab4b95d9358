// What the check of resources says, word for word, and what it lets pass.
#include <cdk/spec.hpp>
#include <stdexcept>
#include <string>
#include <vector>

#include "catch.hpp"

using namespace cdk;

namespace {

using Object = std::vector<Member>;

Value object(Object members) { return Value::object(std::move(members)); }
Value list(std::vector<Value> items) { return Value::list(std::move(items)); }

/// The findings as lines.
std::vector<std::string> check(std::string_view type, const Value& properties) {
  const auto found = spec::find_resource(type);
  REQUIRE(found);
  std::vector<std::string> lines;
  for (const spec::Finding& finding : spec::check(*found, properties))
    lines.push_back(finding.path + ": " + finding.message + "; allowed: " + finding.allowed);
  return lines;
}

using Lines = std::vector<std::string>;

}  // namespace

TEST_CASE("a header made from other data than the library's is noticed") {
  try {
    spec::render({0}, {});
    FAIL("a struct was rendered from no field");
  } catch (const std::logic_error& error) {
    CHECK(std::string(error.what()) == "a resource's header doesn't belong to this library");
  }
}

TEST_CASE("properties that CloudFormation takes are passed") {
  CHECK(check("AWS::EC2::EIP", object({})) == Lines{});
  CHECK(check("AWS::EC2::EIP", {}) == Lines{});
  CHECK(check("AWS::EC2::EIP", object({{"Domain", "vpc"}, {"Tags", list({object({{"Key", "a"}, {"Value", "b"}})})}})) ==
        Lines{});
}

TEST_CASE("a required property that is missing") {
  CHECK(check("AWS::EC2::SubnetRouteTableAssociation", object({{"SubnetId", "subnet-1"}})) ==
        Lines{"Properties.RouteTableId: required, but missing; allowed: a string"});
  CHECK(check("AWS::EC2::SubnetRouteTableAssociation", {}) ==
        Lines{"Properties.RouteTableId: required, but missing; allowed: a string",
              "Properties.SubnetId: required, but missing; allowed: a string"});
  SECTION("null and unset count as missing") {
    CHECK(check("AWS::EC2::SubnetRouteTableAssociation",
                object({{"SubnetId", "subnet-1"}, {"RouteTableId", Value::null()}})) ==
          Lines{"Properties.RouteTableId: required, but missing; allowed: a string"});
  }
  SECTION("nested") {
    const Value container = object({{"Image", "nginx"}});
    CHECK(check("AWS::ECS::TaskDefinition",
                object({{"ContainerDefinitions", list({object({{"Image", "a"}, {"Name", "b"}}), container})}})) ==
          Lines{"Properties.ContainerDefinitions.1.Name: required, but missing; allowed: a string"});
  }
}

TEST_CASE("an unknown property, with the nearest name") {
  CHECK(check("AWS::ECS::Service", object({{"DesiredCout", 2}})) ==
        Lines{"Properties.DesiredCout: no such property; allowed: DesiredCount"});
  CHECK(check("AWS::ECS::Service", object({{"desiredCount", 2}})) ==
        Lines{"Properties.desiredCount: no such property; allowed: DesiredCount"});
  CHECK(check("AWS::ECS::Service", object({{"Wheels", 4}})) == Lines{"Properties.Wheels: no such property; allowed: "});
  CHECK(check("AWS::ECS::Service", object({{"NetworkConfiguration", object({{"AwsVpcConfiguration", object({})}})}})) ==
        Lines{"Properties.NetworkConfiguration.AwsVpcConfiguration: no such property; allowed: AwsvpcConfiguration"});
}

TEST_CASE("a value that isn't among those allowed") {
  CHECK(check("AWS::ECS::Service", object({{"LaunchType", "FARGAT"}})) ==
        Lines{"Properties.LaunchType: \"FARGAT\" is not allowed; allowed: EC2, FARGATE, EXTERNAL"});
  CHECK(check("AWS::ECS::Service", object({{"LaunchType", "fargate"}})) ==
        Lines{"Properties.LaunchType: \"fargate\" is not allowed; allowed: EC2, FARGATE, EXTERNAL"});
  SECTION("of a long list those near to it") {
    const Value transformation =
        object({{"MetricName", "m"}, {"MetricNamespace", "n"}, {"MetricValue", 1}, {"Unit", "Byte"}});
    CHECK(
        check("AWS::Logs::MetricFilter",
              object(
                  {{"LogGroupName", "l"}, {"FilterPattern", ""}, {"MetricTransformations", list({transformation})}})) ==
        Lines{
            "Properties.MetricTransformations.0.Unit: \"Byte\" is not allowed; allowed: Bytes, Bits, None, Kilobytes, "
            "Megabytes, Gigabytes, Terabytes, Count, Kilobits, Megabits, Gigabits, Terabits, Percent, Seconds, "
            "Bytes/Second, Bits/Second, Count/Second, Microseconds, Milliseconds, Kilobytes/Second, "
            "Megabytes/Second, Gigabytes/Second, Terabytes/Second, Kilobits/Second, Megabits/Second and 2 more"});
  }
  SECTION("numbers and their text are the same") {
    CHECK(check("AWS::Logs::LogGroup", object({{"RetentionInDays", 30}})) == Lines{});
    CHECK(check("AWS::Logs::LogGroup", object({{"RetentionInDays", "30"}})) == Lines{});
  }
}

TEST_CASE("a value of the wrong type") {
  CHECK(check("AWS::ECS::Service", object({{"DesiredCount", "many"}})) ==
        Lines{"Properties.DesiredCount: \"many\" has the wrong type; allowed: an integer"});
  CHECK(check("AWS::ECS::Service", object({{"DesiredCount", 1.5}})) ==
        Lines{"Properties.DesiredCount: 1.5 has the wrong type; allowed: an integer"});
  CHECK(check("AWS::ECS::Service", object({{"EnableECSManagedTags", "perhaps"}})) ==
        Lines{"Properties.EnableECSManagedTags: \"perhaps\" has the wrong type; allowed: true or false"});
  CHECK(check("AWS::ECS::Service", object({{"Cluster", list({"a"})}})) ==
        Lines{"Properties.Cluster: [\"a\"] has the wrong type; allowed: a string"});
  CHECK(check("AWS::ECS::Service", object({{"LoadBalancers", object({})}})) ==
        Lines{"Properties.LoadBalancers: {} has the wrong type; allowed: a list of objects"});
  CHECK(check("AWS::ECS::Service", object({{"NetworkConfiguration", "none"}})) ==
        Lines{"Properties.NetworkConfiguration: \"none\" has the wrong type; allowed: an object"});
  CHECK(check("AWS::EC2::EIP", object({{"Tags", object({{"a", "b"}})}})) ==
        Lines{"Properties.Tags: {\"a\":\"b\"} has the wrong type; allowed: a list of tags"});
  CHECK(check("AWS::EC2::EIP", "vpc") == Lines{"Properties: \"vpc\" has the wrong type; allowed: an object"});
  SECTION("a long value is cut") {
    CHECK(check("AWS::ECS::Service", object({{"DesiredCount", std::string(200, 'x')}})) ==
          Lines{"Properties.DesiredCount: \"" + std::string(79, 'x') + "… has the wrong type; allowed: an integer"});
  }
}

TEST_CASE("tags have a key and a value") {
  CHECK(check("AWS::EC2::EIP", object({{"Tags", list({object({{"Value", "b"}})})}})) ==
        Lines{"Properties.Tags.0.Key: required, but missing; allowed: a string"});
  CHECK(check("AWS::EC2::EIP", object({{"Tags", list({object({{"Key", "a"}, {"Vlaue", "b"}})})}})) ==
        Lines{"Properties.Tags.0.Vlaue: no such property; allowed: Key, Value"});
  CHECK(check("AWS::EC2::EIP", object({{"Tags", list({object({{"Key", "a"}, {"Value", list({})}})})}})) ==
        Lines{"Properties.Tags.0.Value: [] has the wrong type; allowed: a string"});
}

TEST_CASE("an object with names of the user's own is checked member by member") {
  const auto function = [](Value environment) {
    return object({{"Code", object({{"ZipFile", "x"}})},
                   {"Role", "arn"},
                   {"Environment", object({{"Variables", std::move(environment)}})}});
  };
  CHECK(check("AWS::Lambda::Function", function(object({{"A", "1"}, {"B", 2}, {"C", true}}))) == Lines{});
  CHECK(check("AWS::Lambda::Function", function(object({{"A", list({"1"})}}))) ==
        Lines{"Properties.Environment.Variables.A: [\"1\"] has the wrong type; allowed: a string"});
}

TEST_CASE("where several types are taken, one of them must fit") {
  const auto api = [](Value cors) { return object({{"CorsConfiguration", std::move(cors)}}); };
  CHECK(check("AWS::Serverless::HttpApi", api(true)) == Lines{});
  CHECK(check("AWS::Serverless::HttpApi", api(object({{"AllowCredentials", true}}))) == Lines{});
  CHECK(check("AWS::Serverless::HttpApi", api(object({{"AllowCredential", true}}))) ==
        Lines{"Properties.CorsConfiguration.AllowCredential: no such property; allowed: AllowCredentials"});
  CHECK(check("AWS::Serverless::HttpApi", api(list({}))) ==
        Lines{"Properties.CorsConfiguration: [] has the wrong type; allowed: true or false, or an object"});
}

TEST_CASE("a number in text is a finite one") {
  const auto scaling = [](Value percent) { return object({{"TargetValue", std::move(percent)}}); };
  const auto policy = [&](Value percent) {
    return object({{"PolicyName", "p"},
                   {"PolicyType", "TargetTrackingScaling"},
                   {"TargetTrackingScalingPolicyConfiguration", scaling(std::move(percent))}});
  };
  CHECK(check("AWS::ApplicationAutoScaling::ScalingPolicy", policy("1.5e1")) == Lines{});
  CHECK(check("AWS::ApplicationAutoScaling::ScalingPolicy", policy("inf")) ==
        Lines{"Properties.TargetTrackingScalingPolicyConfiguration.TargetValue: \"inf\" has the wrong type; allowed: "
              "a number"});
}

TEST_CASE("CloudFormation's own leniency: text for numbers and booleans, and the other way round") {
  CHECK(check("AWS::ECS::Service", object({{"DesiredCount", "2"}, {"Cluster", 7}, {"EnableECSManagedTags", "true"}})) ==
        Lines{});
  CHECK(check("AWS::ECS::Service", object({{"DesiredCount", 2.0}, {"EnableECSManagedTags", "False"}})) == Lines{});
  CHECK(check("AWS::ECS::Service", object({{"DesiredCount", "+2"}, {"Cluster", true}})) == Lines{});
  CHECK(check("AWS::ECS::Service", object({{"DesiredCount", "2x"}})) ==
        Lines{"Properties.DesiredCount: \"2x\" has the wrong type; allowed: an integer"});
}

TEST_CASE("what is only known at deployment is passed over") {
  const Value ref = object({{"Ref", "Count"}});
  CHECK(check("AWS::ECS::Service", object({{"DesiredCount", ref}, {"LaunchType", ref}, {"LoadBalancers", ref}})) ==
        Lines{});
  CHECK(check("AWS::EC2::SubnetRouteTableAssociation",
              object({{"SubnetId", object({{"Fn::GetAtt", list({"a", "b"})}})},
                      {"RouteTableId", object({{"Fn::If", list({"c", "rtb-1", ref})}})}})) == Lines{});
  CHECK(check("AWS::EC2::EIP", object({{"Tags", list({object({{"Fn::If", list({})}})})}})) == Lines{});
  CHECK(check("AWS::ECS::Service", object({{"NetworkConfiguration", object({{"Fn::Transform", object({})}})}})) ==
        Lines{});
  CHECK(check("AWS::EC2::SubnetRouteTableAssociation", object({{"Fn::Transform", object({})}})) == Lines{});
  CHECK(check("AWS::ECS::Service", object({{"DesiredCount", Value::intrinsic("Fn::Select", list({}))}})) == Lines{});
}

TEST_CASE("any JSON is passed, and a custom resource takes any property") {
  const Value policy = object({{"Statement", list({object({{"Effect", "Allow"}})})}});
  CHECK(check("AWS::IAM::Role", object({{"AssumeRolePolicyDocument", policy}})) == Lines{});
  CHECK(check("AWS::CloudFormation::CustomResource", object({{"ServiceToken", "arn"}, {"Wheels", 4}})) == Lines{});
  CHECK(check("AWS::CloudFormation::CustomResource", object({{"Wheels", 4}})) ==
        Lines{"Properties.ServiceToken: required, but missing; allowed: a string"});
}

TEST_CASE("several things that are wrong are all told") {
  CHECK(check("AWS::ECS::Service", object({{"LaunchType", "EC3"}, {"DesiredCount", "x"}, {"Wheels", 4}})).size() == 3);
}
