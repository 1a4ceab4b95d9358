// Look-ups: what the manifest asks for, and what happens when the cdk CLI found nothing.
#include <cdk/cdk.hpp>
#include <cdk/context_provider.hpp>
#include <cdk/error.hpp>
#include <string>

#include "catch.hpp"
#include "value/json_reader.hpp"

using namespace cdk;

namespace {

const StackProps here{.env = {.account = "123456789012", .region = "eu-west-1"}};
const std::string key = "ssm:account=123456789012:parameterName=/a:region=eu-west-1";

Value look_up(Construct& scope, const std::string& name = "/a") {
  return ContextProvider::get_value(
             scope, {.provider = "ssm", .dummy_value = "dummy", .props = {{"parameterName", Value(name)}}})
      .value;
}

Value manifest_of(const CloudAssembly& assembly, const std::string& folder = "") {
  return parse_json(assembly.text_of(folder + "manifest.json"));
}

}  // namespace

TEST_CASE("what is missing is asked for once, by the App's manifest for its stages, too") {
  App app;
  auto& stage = app.add<Stage>("Prod");
  auto& stack = stage.add<Stack>("A", here);
  CHECK(look_up(stack) == Value("dummy"));
  look_up(stack.add<NestedStack>("Inner"), "/b");
  look_up(app.add<Stack>("B", here));
  const CloudAssembly assembly = app.synth();
  REQUIRE(assembly.missing().size() == 2);
  CHECK(assembly.missing()[0].key == key);
  CHECK(manifest_of(assembly).find("missing").items().size() == 2);
  CHECK(manifest_of(assembly, "assembly-Prod/").find("missing").items().size() == 2);
  CHECK(manifest_of(assembly).find("missing").items()[0] ==
        parse_json(R"({"key": ")" + key + R"(", "provider": "ssm", "props":
    {"dummyValue": "dummy", "account": "123456789012", "region": "eu-west-1", "parameterName": "/a", "lookupRoleArn":
     "arn:${AWS::Partition}:iam::123456789012:role/cdk-hnb659fds-lookup-role-123456789012-eu-west-1"}})"));
}

TEST_CASE("a look-up that may find nothing says so") {
  App app;
  auto& stack = app.add<Stack>("A", here);
  ContextProvider::get_value(stack, {.provider = "ssm", .dummy_value = "dummy", .must_exist = false});
  const CloudAssembly assembly = app.synth();
  CHECK(assembly.missing()[0].props.find("ignoreErrorOnMissingContext") == Value(true));
}

TEST_CASE("what the cdk CLI says of a look-up that found nothing is an error at synthesis") {
  App app({.context = {{key, parse_json(R"({"$providerError": "there is no such parameter"})")}}});
  auto& stack = app.add<Stack>("A", here);
  CHECK(look_up(stack) == Value("dummy"));
  try {
    app.synth();
    FAIL("no error");
  } catch (const Error& error) {
    CHECK(std::string(error.what()).ends_with("error: [A] there is no such parameter"));
  }
}

TEST_CASE("a look-up is told how its role is taken on") {
  App app;
  StackProps props = here;
  props.synthesizer = DefaultStackSynthesizer(
      {.lookup_role_additional_options = {{"Tags", Value::list({Value::object({{"Key", "a"}, {"Value", "b"}})})}},
       .lookup_role_arn = "arn:aws:iam::111122223333:role/look",
       .lookup_role_external_id = "id"});
  look_up(app.add<Stack>("A", props));
  const CloudAssembly assembly = app.synth();
  CHECK(assembly.missing()[0].props == parse_json(R"({
    "dummyValue": "dummy", "account": "123456789012", "region": "eu-west-1", "parameterName": "/a",
    "lookupRoleArn": "arn:aws:iam::111122223333:role/look", "lookupRoleExternalId": "id",
    "assumeRoleAdditionalOptions": {"Tags": [{"Key": "a", "Value": "b"}]}})"));
}

TEST_CASE("an App is synthesized again to the same") {
  App app;
  app.add<Stack>("A", here).add<CfnResource>("Queue", {.type = "AWS::SQS::Queue"});
  const CloudAssembly first = app.synth();
  const CloudAssembly second = app.synth();
  REQUIRE(first.files().size() == second.files().size());
  for (std::size_t i = 0; i < first.files().size(); ++i) CHECK(first.files()[i].content == second.files()[i].content);
}
