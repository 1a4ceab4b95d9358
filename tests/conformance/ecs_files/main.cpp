// What containers get from files and parameters: environment files of the user's, secret parameters, credential specs.
#include <cdk/cdk.hpp>
#include <cdk/ecs.hpp>
#include <cdk/s3.hpp>
#include <cdk/ssm.hpp>

using namespace cdk;
using ecs::DomainJoinedCredentialSpec;
using ecs::DomainlessCredentialSpec;
using ecs::EnvironmentFile;

int main(int argc, char** argv) {
  App app(argc, argv);
  auto& stack = app.add<Stack>("files");
  const auto image = ecs::ContainerImage::from_registry("nginx");
  auto& bucket = stack.add<s3::Bucket>("bucket");
  auto& parameter = stack.add<ssm::StringParameter>("parameter", {.string_value = "{}"});
  auto& imported = ssm::StringParameter::from_string_parameter_name(stack, "imported", "/shop/key");

  const auto shared = EnvironmentFile::from_asset("web.env");
  auto& task = stack.add<ecs::FargateTaskDefinition>("task");
  task.add_container("web", {.image = image,
                             .environment_files = {shared, EnvironmentFile::from_bucket(bucket, "all.env")},
                             .secrets = {{"KEY", ecs::Secret::from_ssm_parameter(imported)},
                                         {"OWN", ecs::Secret::from_ssm_parameter(parameter)}}});
  task.add_container("second", {.image = image, .environment_files = {shared}});
  task.add_container(
      "named", {.image = image,
                .environment_files = {
                    ecs::AssetEnvironmentFile("web.env", {.display_name = "settings", .readers = {task.task_role()}}),
                    ecs::S3EnvironmentFile(bucket, "named.env")}});

  auto& windows = stack.add<ecs::Ec2TaskDefinition>("windows");
  const auto credentials = [&](const char* id, const ecs::CredentialSpec& spec) {
    windows.add_container(id, {.image = image, .credential_specs = {spec}, .memory_limit_mib = 64});
  };
  credentials("joined-bucket", DomainJoinedCredentialSpec::from_s3_bucket(bucket, "joined.json"));
  credentials("joined-parameter", DomainJoinedCredentialSpec::from_ssm_parameter(parameter));
  credentials("domainless-bucket", DomainlessCredentialSpec::from_s3_bucket(bucket, "domainless.json"));
  credentials("domainless-parameter", DomainlessCredentialSpec::from_ssm_parameter(imported));
  return app.run();
}
