// Functions that are profiled, whose code is signed, and that live on between their calls.
#include <cdk/cdk.hpp>
#include <cdk/codeguruprofiler.hpp>
#include <cdk/iam.hpp>
#include <cdk/lambda_.hpp>
#include <cdk/signer.hpp>
#include <chrono>

using namespace cdk;
using namespace std::chrono_literals;
using codeguruprofiler::ProfilingGroup;
using lambda_::CodeSigningConfig;
using lambda_::Function;
using signer::SigningProfile;

namespace {

lambda_::FunctionProps props() {
  return {
      .code = lambda_::Code::from_inline("x"), .handler = "index.handler", .runtime = lambda_::Runtime::PYTHON_3_13};
}

void add_profiling(Stack& stack) {
  auto profiled = props();
  profiled.profiling = true;
  profiled.environment = {{"STAGE", "test"}};
  stack.add<Function>("Profiled", profiled);
  auto& group = stack.add<ProfilingGroup>(
      "Group", {.compute_platform = codeguruprofiler::ComputePlatform::DEFAULT, .profiling_group_name = "shop"});
  const auto in = [&stack](const char* id, codeguruprofiler::IProfilingGroup& its, Optional<bool> profiling = {}) {
    auto changed = props();
    changed.profiling = profiling;
    changed.profiling_group = its;
    stack.add<Function>(id, changed);
  };
  in("Given", group);
  in("Switched", group, false);
  in("Imported", ProfilingGroup::from_profiling_group_name(stack, "Theirs", "theirs"));
  auto& far = ProfilingGroup::from_profiling_group_arn(
      stack, "Far", "arn:aws:codeguru-profiler:us-east-1:111122223333:profilingGroup/far");
  far.grant_read(stack.add<iam::Role>("Role", {.assumed_by = iam::ServicePrincipal("ec2.amazonaws.com")}));
  in("FarProfiled", far);
}

void add_signatures(Stack& stack) {
  auto& profile = stack.add<SigningProfile>(
      "Profile", {.platform = signer::Platform::AWS_LAMBDA_SHA384_ECDSA, .signing_profile_name = "left_out"});
  auto& brief = stack.add<SigningProfile>(
      "Short", {.platform = signer::Platform::of("AWSLambda-SHA384-ECDSA"), .signature_validity = Duration::days(30)});
  auto& known = SigningProfile::from_signing_profile_attributes(
      stack, "Known", {.signing_profile_name = "known", .signing_profile_version = "v1"});
  auto& config = stack.add<CodeSigningConfig>(
      "Config", {.signing_profiles = {profile, brief, known},
                 .description = "signed",
                 .untrusted_artifact_on_deployment = lambda_::UntrustedArtifactOnDeployment::ENFORCE});
  stack.add<CodeSigningConfig>("Warned", {.signing_profiles = {profile}});
  auto changed = props();
  changed.code_signing_config = config;
  stack.add<Function>("Signed", changed).current_version();
  auto& imported = CodeSigningConfig::from_code_signing_config_arn(
      stack, "ImportedConfig", "arn:aws:lambda:eu-west-1:111122223333:code-signing-config:csc-0f6c334abcdea4d8b");
  changed.code_signing_config = imported;
  stack.add<Function>("SignedToo", changed);
  const auto output = [&stack](const char* name, const Input<std::string>& value) {
    stack.add<CfnOutput>(std::string("Out") + name, {.value = value});
  };
  output("Id", config.code_signing_config_id());
  output("ImportedId", imported.code_signing_config_id());
  output("Arn", profile.signing_profile_arn());
  output("Name", profile.signing_profile_name());
  output("Version", profile.signing_profile_version());
  output("KnownArn", known.signing_profile_arn());
  output("KnownVersionArn", known.signing_profile_version_arn());
}

}  // namespace

int main(int argc, char** argv) {
  App app(argc, argv);
  auto& stack = app.add<Stack>("Profiles");
  add_profiling(stack);
  add_signatures(stack);
  auto& named = app.add<Stack>("Named");
  named.node().set_context("@aws-cdk/aws-signer:signingProfileNamePassedToCfn", true);
  named.add<SigningProfile>("Profile",
                            {.platform = signer::Platform::NOTATION_OCI_SHA384_ECDSA, .signing_profile_name = "given"});

  // Lives on between its calls.
  auto durable = props();
  durable.durable_config = lambda_::DurableConfig{.execution_timeout = 2h, .retention_period = Duration::days(3)};
  stack.add<Function>("Durable", durable).current_version();
  return app.run();
}
