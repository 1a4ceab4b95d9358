// Weak references to lists, which cross stacks as one text.
#include <cdk/cdk.hpp>
#include <cdk/route53/cfn_hosted_zone.hpp>

#include "catch.hpp"
#include "value/json_reader.hpp"

using namespace cdk;

TEST_CASE("a list that another stack puts out is one text there and a list again here") {
  App app({.context = {{"@aws-cdk/core:defaultCrossStackReferences", "weak"}}});
  auto& zone = app.add<Stack>("A").add<route53::CfnHostedZone>("Zone", {.name = "example.com"});
  app.add<Stack>("B").add<CfnOutput>("Out", {.value = Fn::join(",", zone.attr_name_servers())});
  const CloudAssembly assembly = app.synth();
  CHECK(assembly.get_stack("A").template_value.find("Outputs") == parse_json(R"({
    "PublishOutputFnGetAttZoneNameServers7B47DEE8": {
      "Value": {"Fn::Join": ["||", {"Fn::GetAtt": ["Zone", "NameServers"]}]}
    }})"));
  CHECK(assembly.get_stack("B").template_value.find("Outputs").find("Out").find("Value") == parse_json(R"({
    "Fn::Join": [",", {"Fn::Split": ["||", {"Fn::GetStackOutput": {
      "StackName": "A", "Region": {"Ref": "AWS::Region"},
      "OutputName": "PublishOutputFnGetAttZoneNameServers7B47DEE8"
    }}]}]})"));
}
