// How stacks and their assets reach AWS: the default synthesizer with its options, without bootstrap, with CLI
// credentials.
#include <cdk/cdk.hpp>

using namespace cdk;

namespace {

/// What is told to sts:AssumeRole besides.
std::vector<Member> tagged(const char* value) {
  return {{"Tags", Value::list({Value::object({{"Key", "for"}, {"Value", value}})})}};
}

void fill(Stack& stack) { stack.add<CfnResource>("Queue", {.type = "AWS::SQS::Queue"}); }

void with_assets(App& app, Id id, StackProps props) {
  Stack& stack = app.add<Stack>(id, props);
  fill(stack);
  const AssetStaging& text = stack.add<AssetStaging>("Text", {.source_path = "file.txt"});
  const FileAssetLocation file = stack.synthesizer().add_file_asset(
      {.source_hash = text.asset_hash(), .file_name = text.relative_staged_path(stack), .packaging = text.packaging()});
  const AssetStaging& folder = stack.add<AssetStaging>("Folder", {.source_path = "image"});
  const DockerImageAssetLocation image = stack.synthesizer().add_docker_image_asset(
      {.source_hash = folder.asset_hash(), .directory_name = folder.relative_staged_path(stack)});
  const auto show = [&](Id name, Input<std::string> value) { stack.add<CfnOutput>(name, {.value = value}); };
  show("FileAsset", format("{} {} {} {}", file.bucket_name, file.object_key, file.http_url, file.s3_object_url));
  show("ImageAsset", format("{} {} {}", image.repository_name, image.image_uri, image.image_tag));
  const std::string qualifier = stack.synthesizer().bootstrap_qualifier();
  show("Qualifier", qualifier.empty() ? "(none)" : qualifier);
}

}  // namespace

int main(int argc, char** argv) {
  App app(argc, argv, {.default_stack_synthesizer = CliCredentialsStackSynthesizer({.qualifier = "fromapp"})});
  const Environment env{.account = "111122223333", .region = "eu-west-1"};

  with_assets(app, "FromApp", {});
  with_assets(app, "Default", {.synthesizer = DefaultStackSynthesizer()});
  with_assets(app, "DefaultKnown", {.env = env, .synthesizer = DefaultStackSynthesizer()});
  with_assets(app, "Options",
              {.env = env,
               .synthesizer = DefaultStackSynthesizer({
                   .bootstrap_stack_version_ssm_parameter = "/my/version",
                   .bucket_prefix = "assets/",
                   .cloud_formation_execution_role = "arn:aws:iam::${AWS::AccountId}:role/exec-${Qualifier}",
                   .deploy_role_additional_options = tagged("deploy"),
                   .deploy_role_arn = "arn:aws:iam::111122223333:role/deploy",
                   .deploy_role_external_id = "deploy-id",
                   .docker_tag_prefix = "web-",
                   .file_asset_publishing_external_id = "file-id",
                   .file_asset_publishing_role_additional_options = tagged("files"),
                   .file_asset_publishing_role_arn = "arn:aws:iam::111122223333:role/files",
                   .file_assets_bucket_name = "bucket-${Qualifier}-${AWS::Region}",
                   .image_asset_publishing_external_id = "image-id",
                   .image_asset_publishing_role_additional_options = tagged("images"),
                   .image_asset_publishing_role_arn = "arn:aws:iam::111122223333:role/images",
                   .image_assets_repository_name = "repository-${Qualifier}",
                   .lookup_role_arn = "arn:aws:iam::111122223333:role/lookup",
                   .lookup_role_external_id = "lookup-id",
                   .qualifier = "mine",
                   .use_lookup_role_for_stack_operations = false,
               })});
  with_assets(app, "LookUp",
              {.env = env,
               .synthesizer = DefaultStackSynthesizer(
                   {.lookup_role_additional_options = tagged("look-ups"), .lookup_role_external_id = "id"})});
  with_assets(app, "NoRule", {.synthesizer = DefaultStackSynthesizer({.generate_bootstrap_version_rule = false})});
  with_assets(app, "CliCredentials",
              {.env = env,
               .synthesizer = CliCredentialsStackSynthesizer({
                   .bucket_prefix = "p/",
                   .docker_tag_prefix = "t-",
                   .file_assets_bucket_name = "files-${AWS::Region}",
                   .image_assets_repository_name = "images-${Qualifier}",
               })});
  fill(app.add<Stack>("Bootstrapless", {.synthesizer = BootstraplessSynthesizer()}));
  fill(app.add<Stack>("BootstraplessRoles",
                      {.env = env,
                       .synthesizer = BootstraplessSynthesizer({
                           .cloud_formation_execution_role_arn = "arn:aws:iam::111122223333:role/exec",
                           .deploy_role_arn = "arn:aws:iam::111122223333:role/deploy-${Qualifier}",
                           .qualifier = "plain",
                       })}));
  return app.run();
}
