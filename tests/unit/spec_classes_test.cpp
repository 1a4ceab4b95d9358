// The generated classes, the hardest of them among these: they compile, render and refuse.
#include <cdk/app.hpp>
#include <cdk/cloud_assembly.hpp>
#include <cdk/dynamodb/cfn_table.hpp>
#include <cdk/ec2/cfn_eip.hpp>
#include <cdk/ec2/cfn_instance.hpp>
#include <cdk/ecs/cfn_task_definition.hpp>
#include <cdk/error.hpp>
#include <cdk/lambda_/cfn_function.hpp>
#include <cdk/quicksight/cfn_analysis.hpp>
#include <cdk/quicksight/cfn_dashboard.hpp>
#include <cdk/sam/cfn_function.hpp>
#include <cdk/stack.hpp>
#include <cdk/wafv2/cfn_web_acl.hpp>
#include <type_traits>

#include "catch.hpp"

using namespace cdk;

namespace {

/// What a class puts below Properties.
template <class T>
std::string properties(typename T::Props props) {
  App app;
  Stack& stack = app.add<Stack>("stack");
  stack.add<T>("it", std::move(props));
  const Value resources = app.synth().get_stack("stack").template_value.find("Resources");
  return to_debug_string(resources.members()[0].value.find("Properties"));
}

}  // namespace

TEST_CASE("a class renders what was given, under CloudFormation's names") {
  CHECK(properties<ec2::CfnEIP>({.domain = "vpc", .tags = {{.key = "a", .value = "b"}}}) ==
        R"({"Domain":"vpc","Tags":[{"Key":"a","Value":"b"}]})");
  CHECK(properties<ec2::CfnInstance>({.ebs_optimized = true, .security_group_ids = {"sg-1", "sg-2"}}) ==
        R"({"EbsOptimized":true,"SecurityGroupIds":["sg-1","sg-2"]})");
  CHECK(properties<lambda_::CfnFunction>({.code = {{.zip_file = "x"}},
                                          .role = "arn",
                                          .environment = {{.variables = {{"A", "1"}, {"B", "2"}}}},
                                          .timeout = 3}) ==
        R"({"Code":{"ZipFile":"x"},"Environment":{"Variables":{"A":"1","B":"2"}},"Role":"arn","Timeout":3})");
  CHECK(properties<dynamodb::CfnTable>({.key_schema = {{.attribute_name = "id", .key_type = "HASH"}}}) ==
        R"({"KeySchema":[{"AttributeName":"id","KeyType":"HASH"}]})");
}

TEST_CASE("structs within structs, and members that stay assignable") {
  App app;
  Stack& stack = app.add<Stack>("stack");
  auto& eip = stack.add<ec2::CfnEIP>("eip");
  auto& task = stack.add<ecs::CfnTaskDefinition>(
      "task", {.container_definitions = {{.image = "nginx",
                                          .name = "web",
                                          .environment = {{.name = "ADDRESS", .value = eip.attr_public_ip()}},
                                          .port_mappings = {{.container_port = 80, .protocol = "tcp"}}}}});
  task.family = "web";
  const Value resources = app.synth().get_stack("stack").template_value.find("Resources");
  CHECK(to_debug_string(resources.find("task").find("Properties")) ==
        R"({"ContainerDefinitions":[{"Environment":[{"Name":"ADDRESS","Value":{"Fn::GetAtt":["eip","PublicIp"]}}],)"
        R"("Image":"nginx","Name":"web","PortMappings":[{"ContainerPort":80,"Protocol":"tcp"}]}],"Family":"web"})");
}

TEST_CASE("types that hold themselves") {
  using WebACL = wafv2::CfnWebACL;
  const WebACL::VisibilityConfigProperty visibility{
      .cloud_watch_metrics_enabled = true, .metric_name = "m", .sampled_requests_enabled = false};
  CHECK(properties<WebACL>(
            {.default_action = {{.allow = WebACL::AllowActionProperty{}}},
             .scope = "REGIONAL",
             .visibility_config = visibility,
             .rules = {{.name = "elsewhere",
                        .priority = 1,
                        .statement = {{.not_statement = {{.statement = {{.geo_match_statement =
                                                                             {{.country_codes = {"DE", "AT"}}}}}}}}},
                        .visibility_config = visibility}}}) ==
        R"({"DefaultAction":{"Allow":{}},"Rules":[{"Name":"elsewhere","Priority":1,)"
        R"("Statement":{"NotStatement":{"Statement":{"GeoMatchStatement":{"CountryCodes":["DE","AT"]}}}},)"
        R"("VisibilityConfig":{"CloudWatchMetricsEnabled":true,"MetricName":"m","SampledRequestsEnabled":false}}],)"
        R"("Scope":"REGIONAL",)"
        R"("VisibilityConfig":{"CloudWatchMetricsEnabled":true,"MetricName":"m","SampledRequestsEnabled":false}})");
}

TEST_CASE("the largest types") {
  CHECK(properties<quicksight::CfnAnalysis>(
            {.analysis_id = "a",
             .aws_account_id = "1",
             .name = "n",
             .definition = {{.data_set_identifier_declarations = {{.data_set_arn = "arn", .identifier = "i"}}}}}) ==
        R"({"AnalysisId":"a","AwsAccountId":"1",)"
        R"("Definition":{"DataSetIdentifierDeclarations":[{"DataSetArn":"arn","Identifier":"i"}]},"Name":"n"})");
  CHECK(properties<quicksight::CfnDashboard>({.aws_account_id = "1", .dashboard_id = "d", .name = "n"}) ==
        R"({"AwsAccountId":"1","DashboardId":"d","Name":"n"})");
}

TEST_CASE("a type's transform gets into the template") {
  App app;
  Stack& stack = app.add<Stack>("stack");
  stack.add<sam::CfnFunction>("function", {.code_uri = "s3://b/k"});
  CHECK(to_debug_string(app.synth().get_stack("stack").template_value.find("Transform")) ==
        R"("AWS::Serverless-2016-10-31")");
}

TEST_CASE("a value that CloudFormation refuses is an error of the resource, unless a macro may still change it") {
  App app;
  Stack& stack = app.add<Stack>("stack");
  auto& eip = stack.add<ec2::CfnEIP>("eip");
  eip.add_property_override("Domian", "vpc");
  SECTION("refused") {
    try {
      app.synth();
      FAIL("no error");
    } catch (const Error& error) {
      REQUIRE(error.lines().size() == 1);
      CHECK(error.lines()[0].find("[stack/eip] Properties.Domian: no such property; allowed: Domain (AWS::EC2::EIP)") !=
            std::string::npos);
    }
  }
  SECTION("a macro") {
    stack.add_transform("Fixer");
    CHECK(to_debug_string(app.synth().get_stack("stack").template_value.find("Resources").find("eip")) ==
          R"({"Type":"AWS::EC2::EIP","Properties":{"Domian":"vpc"}})");
  }
}

TEST_CASE("what is required has no default") {
  STATIC_REQUIRE(std::is_constructible_v<ec2::CfnEIP, const Scope&>);
  STATIC_REQUIRE_FALSE(std::is_constructible_v<lambda_::CfnFunction, const Scope&>);
  STATIC_REQUIRE_FALSE(std::is_default_constructible_v<lambda_::CfnFunctionProps>);
  STATIC_REQUIRE(ec2::CfnEIP::CFN_RESOURCE_TYPE_NAME == std::string_view("AWS::EC2::EIP"));
}
