#include <cdk/cdk.hpp>
#include <cdk/ec2.hpp>
#include <cdk/lambda_.hpp>
#include <cdk/sns.hpp>

#include "catch.hpp"
#include "refusal.hpp"
#include "warnings.hpp"

using namespace cdk;
using namespace cdk::lambda_;

namespace {

struct Fixture {
  App app;
  Stack& stack = app.add<Stack>("stack");
  FunctionProps props() {
    return {.code = Code::from_inline("code"), .handler = "index.handler", .runtime = Runtime::NODEJS_22_X};
  }
};

/// What a function with changed props says.
template <class F>
std::string function_error(F change) {
  Fixture f;
  FunctionProps props = f.props();
  change(props, f);
  return refusal([&] { f.stack.add<Function>("fn", props); });
}

using Props = FunctionProps;
const std::string TYPE = " (AWS::Lambda::Function ";

}  // namespace

TEST_CASE("names, descriptions, storage and code of functions are checked") {
  CHECK(function_error([](Props& p, Fixture&) { p.function_name = "a b"; }) ==
        "error: [stack/fn] function_name is \"a b\"; allowed: at most 64 letters, digits, hyphens and underscores" +
            TYPE + "FunctionName)");
  CHECK(function_error([](Props& p, Fixture&) { p.description = std::string(257, 'x'); }) ==
        "error: [stack/fn] description of 257 characters; allowed: at most 256" + TYPE + "Description)");
  CHECK(function_error([](Props& p, Fixture&) { p.ephemeral_storage_size = Size::mebibytes(511); }) ==
        "error: [stack/fn] ephemeral_storage_size of 511 MiB; allowed: 512 MiB to 10240 MiB" + TYPE +
            "EphemeralStorage)");
  CHECK(function_error([](Props& p, Fixture&) { p.runtime = Runtime::JAVA_21; }) ==
        "error: [stack/fn] inline code for the runtime java21; allowed: code from an asset, or a runtime of Node.js or "
        "Python" +
            TYPE + "ZipFile)");
  CHECK(refusal([] { Code::from_inline(""); }) ==
        "error: inline code of no characters; allowed: the source of the function" + TYPE + "ZipFile)");
  CHECK(function_error([](Props& p, Fixture&) { p.system_log_level_v2 = SystemLogLevel::INFO; }) ==
        "error: [stack/fn] a log level without logging_format = LoggingFormat::JSON; allowed: both together" + TYPE +
            "LoggingConfig)");
  CHECK(function_error([](Props& p, Fixture&) {
          p.environment = {{"AWS_REGION", "x"}};
        }) ==
        "error: [stack/fn] the environment variable AWS_REGION; allowed: a name that AWS Lambda doesn't set itself" +
            TYPE + "Environment)");
}

TEST_CASE("props of functions in a VPC need one") {
  const std::string rule = "; allowed: vpc with it" + TYPE + "VpcConfig)";
  CHECK(function_error([](Props& p, Fixture&) { p.allow_all_outbound = true; }) ==
        "error: [stack/fn] allow_all_outbound without vpc" + rule);
  CHECK(function_error([](Props& p, Fixture&) { p.vpc_subnets = ec2::SubnetSelection(); }) ==
        "error: [stack/fn] vpc_subnets without vpc" + rule);
  CHECK(function_error([](Props& p, Fixture&) { p.ipv6_allowed_for_dual_stack = true; }) ==
        "error: [stack/fn] ipv6_allowed_for_dual_stack without vpc" + rule);
  CHECK(function_error([](Props& p, Fixture&) { p.allow_all_ipv6_outbound = true; }) ==
        "error: [stack/fn] allow_all_ipv6_outbound without vpc" + rule);
  const auto in_vpc = [](auto change) {
    return function_error([&](Props& p, Fixture& f) {
      auto& vpc = f.stack.add<ec2::Vpc>("vpc");
      p.vpc = vpc;
      p.security_groups = {f.stack.add<ec2::SecurityGroup>("sg", {.vpc = vpc})};
      change(p);
    });
  };
  const std::string groups =
      " with security_groups; allowed: the setting of those groups themselves" + TYPE + "VpcConfig)";
  CHECK(in_vpc([](Props& p) { p.allow_all_outbound = true; }) == "error: [stack/fn] allow_all_outbound" + groups);
  CHECK(in_vpc([](Props& p) { p.allow_all_ipv6_outbound = true; }) ==
        "error: [stack/fn] allow_all_ipv6_outbound" + groups);
  CHECK(in_vpc([](Props& p) { p.vpc = {}; }) == "error: [stack/fn] security_groups without vpc" + rule);
  CHECK(in_vpc([](Props& p) { p.vpc_subnets = ec2::SubnetSelection{.subnet_type = ec2::SubnetType::PUBLIC}; }) ==
        "error: [stack/fn] a function in a public subnet, from where it doesn't reach the internet; allowed: other "
        "subnets, "
        "or allow_public_subnet = true" +
            TYPE + "VpcConfig.SubnetIds)");
}

TEST_CASE("what isn't known of a function is refused") {
  Fixture f;
  auto& function = f.stack.add<Function>("fn", f.props());
  CHECK(refusal([&] { function.connections(); }) ==
        "error: [stack/fn] the connections of a function outside of a VPC; allowed: vpc in its props, or "
        "security_group in "
        "its import" +
            TYPE + "VpcConfig)");
  auto& imported = Function::from_function_name(f.stack, "there", "name");
  CHECK(
      refusal([&] { imported.grant_principal(); }) ==
      "error: [stack/there] a grant to an imported function whose role isn't known; allowed: role in its import (CDK: "
      "Function.fromFunctionAttributes)");
}

TEST_CASE("permissions hold services, accounts, ARNs and organizations") {
  Fixture f;
  auto& function = f.stack.add<Function>("fn", f.props());
  const std::string rule = " (AWS::Lambda::Permission Principal)";
  const auto error = [&](const iam::Principal& principal) {
    return refusal([&] { function.add_permission("allow", {.principal = principal}); });
  };
  CHECK(error(iam::CanonicalUserPrincipal("id")) ==
        "error: [stack/fn] a permission for a principal of this kind; allowed: a service, an account, an ARN or an "
        "organization" +
            rule);
  CHECK(
      error(iam::ServicePrincipal("s3").with_conditions({{"StringLike", {{"a", "b"}}}})) ==
      "error: [stack/fn] a permission for a principal with the condition StringLike a; allowed: ArnLike aws:SourceArn, "
      "StringEquals aws:SourceAccount or StringEquals aws:PrincipalOrgID" +
          rule);
  CHECK(error(iam::OrganizationPrincipal("o-1234567890").with_conditions({{"ArnLike", {{"aws:SourceArn", "arn"}}}})) ==
        "error: [stack/fn] a permission for an organization with other conditions; allowed: the organization alone" +
            rule);
}

TEST_CASE("permissions of functions elsewhere are warned of") {
  Fixture f;
  auto& elsewhere =
      Function::from_function_arn(f.stack, "there", "arn:aws:lambda:eu-west-1:111122223333:function:name");
  elsewhere.add_permission("allow", {.principal = iam::ServicePrincipal("sns.amazonaws.com")});
  CHECK(warnings(f.app) ==
        "warning: [stack/there] A permission can't be added to a function of another account or region. If it is there "
        "already, import the function with skip_permissions; if it is in the stack's own environment, with "
        "same_environment. [ack: UnclearLambdaEnvironment]");
}
