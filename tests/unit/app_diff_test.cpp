// What differs between two templates, and what that does to the resources.
#include <string>
#include <vector>

#include "app/diff/description.hpp"
#include "app/diff/equal.hpp"
#include "app/diff/security.hpp"
#include "app/diff/template_diff.hpp"
#include "catch.hpp"
#include "value/json_reader.hpp"

using namespace cdk;
using namespace cdk::app;

namespace {

Value resources(const std::string& json) { return Value::object({{"Resources", parse_json(json)}}); }

std::string described(const std::string& before, const std::string& after) {
  return describe(diff::compare(resources(before), resources(after)), {}, {});
}

std::string security(const std::string& before, const std::string& after) {
  return describe(diff::security_changes(resources(before), resources(after)));
}

bool broadens(const std::string& before, const std::string& after) {
  return diff::security_changes(resources(before), resources(after)).broadens();
}

bool same(const char* before, const char* after) { return diff::means_the_same(parse_json(before), parse_json(after)); }

}  // namespace

TEST_CASE("values that CloudFormation takes for the same") {
  CHECK(same(R"({"a": 80, "b": true})", R"({"b": "true", "a": "80"})"));
  CHECK(same(R"({"Fn::GetAtt": "x.y.z"})", R"({"Fn::GetAtt": ["x", "y.z"]})"));
  CHECK(same(R"("caf? ?")", "\"caf\xc3\xa9 \xf0\x9f\x9a\x80\""));
  CHECK_FALSE(same(R"("caf? x")", R"("cafe x")"));
  CHECK_FALSE(same("[1, 2]", "[2, 1]"));
  CHECK_FALSE(same(R"({"a": 1})", R"({"a": 1, "b": 2})"));
  CHECK_FALSE(same("null", "{}"));
}

TEST_CASE("each property says what its change does") {
  CHECK(
      described(
          R"({"v": {"Type": "AWS::EC2::VPC", "Properties": {"CidrBlock": "10.0.0.0/16", "EnableDnsSupport": true}}})",
          R"({"v": {"Type": "AWS::EC2::VPC", "Properties": {"CidrBlock": "10.1.0.0/16", "EnableDnsSupport": false}}})") ==
      "  ~ AWS::EC2::VPC v: will be replaced\n"
      "      ~ CidrBlock: \"10.0.0.0/16\" -> \"10.1.0.0/16\" (replaces)\n"
      "      ~ EnableDnsSupport: true -> false\n");
}

TEST_CASE("properties that come where there were none") {
  CHECK(described(R"({"t": {"Type": "AWS::SNS::Topic"}})",
                  R"({"t": {"Type": "AWS::SNS::Topic", "Properties": {"TopicName": "x"}}})") ==
        "  ~ AWS::SNS::Topic t: will be replaced\n      + TopicName: \"x\" (replaces)\n");
}

TEST_CASE("lists of objects are compared item by item") {
  const std::string before =
      R"({"v": {"Type": "AWS::EC2::VPC", "Properties": {"Tags": [{"Key": "a", "Value": "1"}, {"Key": "b", "Value": "2"}]}}})";
  CHECK(
      described(
          before,
          R"({"v": {"Type": "AWS::EC2::VPC", "Properties": {"Tags": [{"Key": "a", "Value": "1"}, {"Key": "b", "Value": "3"}]}}})") ==
      "  ~ AWS::EC2::VPC v\n      ~ Tags.1.Value: \"2\" -> \"3\"\n");
  CHECK(
      described(before, R"({"v": {"Type": "AWS::EC2::VPC", "Properties": {"Tags": [{"Key": "b", "Value": "2"}]}}})") ==
      "  ~ AWS::EC2::VPC v\n      - Tags.0: {\"Key\":\"a\",\"Value\":\"1\"}\n");
}

TEST_CASE("a replacement goes on to what refers to the resource") {
  const std::string before = R"({"v": {"Type": "AWS::EC2::VPC", "Properties": {"CidrBlock": "10.0.0.0/16"}},
    "s": {"Type": "AWS::EC2::Subnet", "Properties": {"VpcId": {"Ref": "v"}, "CidrBlock": "10.0.0.0/24"}},
    "t": {"Type": "AWS::SNS::Topic", "Properties": {"DisplayName": {"Fn::Sub": "in ${v}"}}},
    "n": {"Type": "AWS::EC2::NatGateway", "Properties": {"SubnetId": {"Fn::GetAtt": ["s", "SubnetId"]}}}})";
  std::string after = before;
  after.replace(after.find("10.0.0.0/16"), 11, "10.9.0.0/16");
  CHECK(described(before, after) ==
        "  ~ AWS::EC2::VPC v: will be replaced\n"
        "      ~ CidrBlock: \"10.0.0.0/16\" -> \"10.9.0.0/16\" (replaces)\n"
        "  ~ AWS::EC2::Subnet s: will be replaced\n"
        "      ~ VpcId: refers to v, which is replaced (replaces)\n"
        "  ~ AWS::EC2::NatGateway n: may be replaced\n"
        "      ~ SubnetId: refers to s, which is replaced (replaces)\n");
}

TEST_CASE("what becomes of data") {
  const auto change = [](const std::string& policy) {
    return described(R"({"d": {"Type": "AWS::DynamoDB::Table", "Properties": {"TableName": "a"}}})",
                     R"({"d": {"Type": "AWS::DynamoDB::Table", )" + policy + R"("Properties": {"TableName": "b"}}})");
  };
  CHECK(change("").starts_with("  ~ AWS::DynamoDB::Table d: will be replaced, and its data is lost\n"));
  CHECK(change(R"("UpdateReplacePolicy": "Retain", )")
            .starts_with("  ~ AWS::DynamoDB::Table d: will be replaced, and the old one stays\n"));
  CHECK(
      described(
          R"({"d": {"Type": "AWS::RDS::DBInstance"}, "e": {"Type": "AWS::RDS::DBInstance", "DeletionPolicy": "Delete"},
                      "f": {"Type": "AWS::S3::Bucket", "DeletionPolicy": "RetainExceptOnCreate", "Metadata": {"aws:cdk:path": "x/f/Resource"}},
                      "g": {"Type": "AWS::SNS::Topic"}})",
          "{}") ==
      "  - AWS::RDS::DBInstance d: will be deleted, after a snapshot\n"
      "  - AWS::RDS::DBInstance e: will be deleted, and its data is lost\n"
      "  - AWS::S3::Bucket x/f (f): stays, but no stack has it any more\n"
      "  - AWS::SNS::Topic g: will be deleted\n");
}

TEST_CASE("a resource's type doesn't change") {
  CHECK(described(R"({"x": {"Type": "AWS::SNS::Topic"}})", R"({"x": {"Type": "AWS::SQS::Queue"}})") ==
        "  ~ AWS::SQS::Queue x: can't be updated: CloudFormation doesn't change the type of a resource\n"
        "      ~ Type: \"AWS::SNS::Topic\" -> \"AWS::SQS::Queue\"\n");
}

TEST_CASE("path metadata is no difference, other metadata is") {
  CHECK(described(R"({"x": {"Type": "AWS::SNS::Topic", "Metadata": {"aws:cdk:path": "a/x"}}})",
                  R"({"x": {"Type": "AWS::SNS::Topic"}})")
            .empty());
  CHECK(described(R"({"x": {"Type": "AWS::SNS::Topic"}})",
                  R"({"x": {"Type": "AWS::SNS::Topic", "Metadata": {"a": 1}}})") ==
        "  ~ AWS::SNS::Topic x\n      + Metadata: {\"a\":1}\n");
}

TEST_CASE("what stands outside the resources") {
  const auto changes =
      diff::compare(parse_json(R"({"Outputs": {"a": {"Value": 1}, "b": {"Value": 2}}, "Description": "x"})"),
                    parse_json(R"({"Outputs": {"a": {"Value": 3}, "c": {"Value": 4}}, "Description": "x"})"));
  CHECK(describe(changes, {}, {}) ==
        "  ~ Outputs.a: {\"Value\":1} -> {\"Value\":3}\n"
        "  + Outputs.c: {\"Value\":4}\n"
        "  - Outputs.b: {\"Value\":2}\n");
  CHECK(counts_of(changes) == "1 added, 1 changed, 1 removed");
}

TEST_CASE("rights that come and go") {
  const std::string read =
      R"({"p": {"Type": "AWS::IAM::Policy", "Properties": {"Roles": [{"Ref": "r"}], "PolicyDocument": {"Statement":
      [{"Effect": "Allow", "Action": ["s3:GetObject", "s3:Abort"], "Resource": {"Fn::Join": ["", [{"Fn::GetAtt": ["b", "Arn"]}, "/*"]]}}]}}}})";
  const std::string none =
      R"({"p": {"Type": "AWS::IAM::Policy", "Properties": {"Roles": [{"Ref": "r"}], "PolicyDocument": {"Statement": []}}}})";
  CHECK(security(none, read) ==
        "IAM statements\n"
        "    effect  resource    action        principal  condition\n"
        "  + Allow   ${b.Arn}/*  s3:Abort      ${r}\n"
        "                        s3:GetObject\n");
  CHECK(broadens(none, read));
  CHECK_FALSE(broadens(read, none));
  CHECK(security(read, read).empty());
}

TEST_CASE("a refusal that goes broadens") {
  const std::string denied = R"({"b": {"Type": "AWS::S3::BucketPolicy", "Properties": {"PolicyDocument": {"Statement":
      {"Effect": "Deny", "NotAction": "s3:*", "NotResource": "x", "Principal": "*", "Condition": {"Bool": {"a": true}}}}}}})";
  CHECK(security(denied, "{}") ==
        "IAM statements\n"
        "    effect  resource  action    principal  condition\n"
        "  - Deny    not x     not s3:*  *          {\"Bool\":{\"a\":true}}\n");
  CHECK(broadens(denied, "{}"));
  CHECK_FALSE(broadens("{}", denied));
}

TEST_CASE("permissions, managed policies, and what is no right") {
  CHECK(
      security(
          "{}",
          R"({"f": {"Type": "AWS::Lambda::Permission", "Properties": {"FunctionName": "f", "Action": "lambda:InvokeFunction",
      "Principal": "s3.amazonaws.com", "SourceArn": "arn"}},
      "r": {"Type": "AWS::IAM::Role", "Properties": {"ManagedPolicyArns": ["arn:p"]}},
      "w": {"Type": "AWS::WAFv2::WebACL", "Properties": {"Rules": [{"Statement": {"IPSetReferenceStatement": {"Arn": "x"}}}]}}})") ==
      "IAM statements\n"
      "    effect  resource  action                 principal         condition\n"
      "  + Allow   f         lambda:InvokeFunction  s3.amazonaws.com  SourceArn arn\n"
      "IAM policies\n"
      "    resource  managed policy\n"
      "  + ${r}      arn:p\n");
}

TEST_CASE("rules of security groups, in their groups and by themselves") {
  CHECK(security("{}", R"({"g": {"Type": "AWS::EC2::SecurityGroup", "Properties": {
      "SecurityGroupEgress": [{"IpProtocol": "-1", "CidrIp": "0.0.0.0/0"}],
      "SecurityGroupIngress": [{"IpProtocol": "udp", "FromPort": 0, "ToPort": 65535, "CidrIpv6": "::/0"}]}},
      "i": {"Type": "AWS::EC2::SecurityGroupIngress", "Properties": {"GroupId": {"Fn::GetAtt": ["g", "GroupId"]}, "IpProtocol": "tcp",
        "FromPort": 80, "ToPort": 90, "SourceSecurityGroupId": "sg-1"}}})") ==
        "security groups\n"
        "    group         direction  protocol       peer\n"
        "  + ${g.GroupId}  in         UDP all ports  ::/0\n"
        "  + ${g.GroupId}  out        everything     0.0.0.0/0\n"
        "  + ${g.GroupId}  in         TCP 80-90      sg-1\n");
}
