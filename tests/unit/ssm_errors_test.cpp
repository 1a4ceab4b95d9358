#include <cdk/cdk.hpp>
#include <cdk/ssm.hpp>

#include "catch.hpp"
#include "refusal.hpp"
#include "warnings.hpp"

using namespace cdk;
using ssm::StringListParameter;
using ssm::StringParameter;

namespace {

struct Fixture {
  App app;
  Stack& stack = app.add<Stack>("stack");
  Input<std::string> given = stack.add<CfnParameter>("given").value_as_string();
};

std::string parameter_error(const ssm::StringParameterProps& props) {
  Fixture f;
  return refusal([&] { f.stack.add<StringParameter>("parameter", props); });
}

std::string list_error(const ssm::StringListParameterProps& props) {
  Fixture f;
  return refusal([&] { f.stack.add<StringListParameter>("parameter", props); });
}

std::string import_error(const ssm::StringParameterAttributes& attrs) {
  Fixture f;
  return refusal([&] { StringParameter::from_string_parameter_attributes(f.stack, "parameter", attrs); });
}

std::string list_import_error(const ssm::ListParameterAttributes& attrs) {
  Fixture f;
  return refusal([&] { StringListParameter::from_list_parameter_attributes(f.stack, "parameter", attrs); });
}

const std::string AT = "error: [stack/parameter] ";
const std::string NAME = " (AWS::SSM::Parameter Name)";
const std::string SLASH = "the name \"a/b\"; allowed: a slash at the beginning, or none at all" + NAME;
const std::string OPEN =
    "the name is known only at deployment and there is no simple_name; allowed: simple_name, which tells whether the "
    "name has no slash" +
    NAME;

}  // namespace

TEST_CASE("names of parameters are those that Parameter Store takes") {
  const std::string characters = "; allowed: one or more letters, digits and the characters . - _ /" + NAME;
  CHECK(parameter_error({.string_value = "v", .parameter_name = std::string(2049, 'a')}) ==
        AT + "the name has 2049 characters; allowed: at most 2048" + NAME);
  CHECK(parameter_error({.string_value = "v", .parameter_name = std::string(2048, 'a')}).empty());
  CHECK(parameter_error({.string_value = "v", .parameter_name = "a b"}) == AT + "the name \"a b\"" + characters);
  CHECK(parameter_error({.string_value = "v", .parameter_name = ""}) == AT + "the name \"\"" + characters);
  CHECK(parameter_error({.string_value = "v", .parameter_name = "a/b"}) == AT + SLASH);
  CHECK(list_error({.string_list_value = {"v"}, .parameter_name = "a b"}) == AT + "the name \"a b\"" + characters);
}

TEST_CASE("simple_name says what the name says") {
  const std::string simple = ", or none: a name is simple when it has no slash" + NAME;
  CHECK(parameter_error({.string_value = "v", .parameter_name = "/a/b", .simple_name = true}) ==
        AT + "simple_name is true for the name \"/a/b\"; allowed: false" + simple);
  CHECK(parameter_error({.string_value = "v", .parameter_name = "ab", .simple_name = false}) ==
        AT + "simple_name is false for the name \"ab\"; allowed: true" + simple);
  CHECK(parameter_error({.string_value = "v", .simple_name = false}) ==
        AT +
            "simple_name is false and there is no parameter_name; allowed: true, or none: the names that "
            "CloudFormation makes up have no slash" +
            NAME);
  CHECK(parameter_error({.string_value = "v", .simple_name = true}).empty());
  CHECK(parameter_error({.string_value = "v", .parameter_name = Fn::import_value("name")}) == AT + OPEN);
}

TEST_CASE("descriptions of parameters have up to 1024 characters") {
  std::string umlauts;
  for (int i = 0; i < 1024; ++i) umlauts += "ä";
  CHECK(parameter_error({.string_value = "v", .description = umlauts}).empty());
  CHECK(parameter_error({.string_value = "v", .description = umlauts + "x"}) ==
        AT + "the description has 1025 characters; allowed: at most 1024 (AWS::SSM::Parameter Description)");
}

TEST_CASE("values match the pattern of their parameter") {
  const std::string pattern = "\"; allowed: what matches the allowed_pattern \"";
  const std::string rule = "\" (AWS::SSM::Parameter AllowedPattern)";
  CHECK(parameter_error({.string_value = "v", .allowed_pattern = "^\\d+$"}) ==
        AT + "the value \"v" + pattern + "^\\d+$" + rule);
  CHECK(list_error({.string_list_value = {"1", "b"}, .allowed_pattern = "^\\d$"}) ==
        AT + "the value \"b" + pattern + "^\\d$" + rule);
  CHECK(parameter_error({.string_value = "a1b", .allowed_pattern = "\\d"}).empty());
  CHECK(parameter_error({.string_value = "v", .allowed_pattern = ""}).empty());
  // Left to AWS.
  CHECK(parameter_error({.string_value = "ä", .allowed_pattern = "^.$"}).empty());
  CHECK(parameter_error({.string_value = "v", .allowed_pattern = "(?<!a)b"}).empty());
  CHECK(parameter_error({.string_value = std::string(8193, 'a'), .allowed_pattern = "b"}).empty());
}

TEST_CASE("lists of texts have texts without commas") {
  CHECK(list_error({.string_list_value = {"a", "b,c"}}) ==
        AT + "the text \"b,c\" in string_list_value; allowed: texts without commas, or a StringParameter "
             "(AWS::SSM::Parameter Value)");
  CHECK(list_error({.string_list_value = std::vector<std::string>()}) ==
        AT + "string_list_value is empty; allowed: one text or more (AWS::SSM::Parameter Value)");
}

TEST_CASE("imported parameters have a name that is known well enough") {
  const std::string empty = AT + "the name is empty; allowed: the name of a parameter" + NAME;
  const std::string version = AT + "version is 0; allowed: 1 or more (CloudFormation dynamic reference ssm)";
  CHECK(import_error({.parameter_name = ""}) == empty);
  CHECK(list_import_error({.parameter_name = ""}) == empty);
  CHECK(import_error({.parameter_name = "a/b"}) == AT + SLASH);
  CHECK(import_error({.parameter_name = Fn::import_value("name")}) == AT + OPEN);
  CHECK(import_error({.parameter_name = "ab", .version = 0}) == version);
  CHECK(list_import_error({.parameter_name = "ab", .version = 0}) == version);

  const std::string unknown =
      "the value of a parameter whose name is known only at deployment; allowed: a name "
      "that is known now, ";
  const std::string rule = " (CloudFormation Parameters.Default)";
  Fixture f;
  auto& text = StringParameter::from_string_parameter_attributes(f.stack, "parameter",
                                                                 {.parameter_name = f.given, .simple_name = true});
  CHECK(refusal([&] { text.string_value(); }) == AT + unknown + "a version, or force_dynamic_reference" + rule);
  auto& joined = StringParameter::from_string_parameter_attributes(
      f.stack, "joined", {.parameter_name = concat("/a/", Fn::import_value("name")), .simple_name = false});
  CHECK(refusal([&] { joined.string_value(); }) ==
        "error: [stack/joined] " + unknown + "a version, or force_dynamic_reference" + rule);
  Fixture g;
  auto& list = StringListParameter::from_list_parameter_attributes(g.stack, "parameter",
                                                                   {.parameter_name = g.given, .simple_name = true});
  CHECK(refusal([&] { list.string_list_value(); }) == AT + unknown + "or a version" + rule);
}

TEST_CASE("a list imported by name is split at deployment") {
  Fixture f;
  CHECK(StringListParameter::from_string_list_parameter_name(f.stack, "list", "/a").string_list_value() ==
        Value::intrinsic("Fn::Split", Value::list({",", "{{resolve:ssm:/a}}"})));
}

TEST_CASE("a value that is read by name is refused on the line that asks for it") {
  Fixture f;
  const std::string at = "error: [stack/SsmParameterValue:a--b:C96584B6-F00A-464E-AD19-53AFF4B05118] ";
  try {
    StringParameter::value_for_string_parameter(f.stack, "a/b");
    FAIL("no error");
  } catch (const Error& error) {
    CHECK(error.lines().at(0) == std::string(__FILE__) + ":" + std::to_string(__LINE__ - 3) + ": " + at + SLASH);
  }
}

TEST_CASE("parameters imported by their ARN are of the stack's region") {
  const auto error = [](const std::string& arn) {
    App app;
    auto& stack = app.add<Stack>("stack", {.env = {.account = "111111111111", .region = "eu-west-1"}});
    return refusal([&] { StringParameter::from_string_parameter_arn(stack, "parameter", arn); });
  };
  const std::string rule = " (StringParameter::from_string_parameter_arn)";
  CHECK(error("arn:aws:ssm:eu-west-1:222222222222:parameter/theirs").empty());
  CHECK(error("theirs") == AT +
                               "the ARN \"theirs\"; allowed: one of a parameter: "
                               "arn:aws:ssm:<region>:<account>:parameter/<name>" +
                               rule);
  CHECK(error("arn:aws:ssm:us-east-1:222222222222:parameter/theirs") ==
        AT + "a parameter of us-east-1 in a stack of eu-west-1; allowed: one of the stack's region" + rule);
  Fixture f;
  StringParameter::from_string_parameter_arn(f.stack, "parameter", "arn:aws:ssm:eu-west-1:222222222222:parameter/p");
  CHECK(
      warnings(f.app) ==
      "warning: [stack/parameter] The parameter arn:aws:ssm:eu-west-1:222222222222:parameter/p can only be read in its "
      "own region [ack: aws-cdk-lib/aws-ssm:crossAccountReferenceSameRegion]");
}

TEST_CASE("encrypted parameters are named as others are") {
  Fixture f;
  CHECK(refusal([&] {
          StringParameter::from_secure_string_parameter_attributes(f.stack, "parameter", {.parameter_name = "a/b"});
        }) == AT + "the name \"a/b\"; allowed: a slash at the beginning, or none at all" + NAME);
}

TEST_CASE("values that are looked up stand in the context") {
  App app;
  auto& stack = app.add<Stack>("stack", {.env = {.account = "111111111111", .region = "eu-west-1"}});
  const auto set = [&](const std::string& key, const Value& value) {
    stack.node().set_context("ssm:account=111111111111:" + key + ":region=eu-west-1", value);
  };
  set("parameterName=/found", "text");
  set("additionalCacheKey=other:parameterName=/found", "other text");
  set("parameterName=/odd", 7);
  CHECK(StringParameter::value_from_lookup(stack, "/found") == "text");
  CHECK(StringParameter::value_from_lookup(stack, "/found", {}, {.additional_cache_key = "other"}) == "other text");
  CHECK(StringParameter::value_from_lookup(stack, "/missing") == "dummy-value-for-/missing");
  CHECK(StringParameter::value_from_lookup(stack, "/absent", "default") == "default");
  CHECK(refusal([&] { StringParameter::value_from_lookup(stack, "/odd"); }) ==
        "error: [stack] the context holds 7 for the parameter /odd; allowed: a text; remove it from cdk.context.json "
        "(StringParameter::value_from_lookup)");
}
