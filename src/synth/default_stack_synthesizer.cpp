#include <algorithm>
#include <cdk/assembly_builder.hpp>
#include <cdk/cfn_parameter.hpp>
#include <cdk/cfn_rule.hpp>
#include <cdk/default_stack_synthesizer.hpp>
#include <cdk/error.hpp>
#include <cdk/fn.hpp>
#include <cdk/stack.hpp>

#include "../value/or_unset.hpp"
#include "asset_manifest.hpp"
#include "placeholders.hpp"

namespace cdk {
namespace {

constexpr int bootstrap_version = 6;         // with roles that publish assets
constexpr int lookup_bootstrap_version = 8;  // with a role that looks up context
constexpr int tags_bootstrap_version = 22;   // with roles that take session tags
constexpr const char* bootstrap_parameter = "BootstrapVersion";

void set_default(std::string& text, const char* standard) {
  if (text.empty()) text = standard;
}

using detail::or_unset;
Value or_unset(const std::vector<Member>& options) { return options.empty() ? Value() : Value::object(options); }

assets::FileDestination file_destination(const DefaultStackSynthesizerProps& props) {
  return {.bucket_name = props.file_assets_bucket_name,
          .prefix = props.bucket_prefix,
          .assume_role_arn = props.file_asset_publishing_role_arn,
          .assume_role_external_id = props.file_asset_publishing_external_id,
          .assume_role_additional_options = or_unset(props.file_asset_publishing_role_additional_options)};
}

/// The bootstrap stack that a role needs which is taken on with these options.
int version_for(const std::vector<Member>& options, int version) {
  return std::ranges::find(options, "Tags", &Member::name) != options.end() ? tags_bootstrap_version : version;
}

}  // namespace

std::unique_ptr<StackSynthesizer> DefaultStackSynthesizer::bind(Stack& stack) const {
  auto bound = std::make_unique<DefaultStackSynthesizer>(props_);
  bound->settle(stack);
  return bound;
}

void DefaultStackSynthesizer::settle(Stack& stack) {
  stack_ = &stack;
  detail::settle_qualifier(props_.qualifier, stack);
  DefaultStackSynthesizerProps& p = props_;
  set_default(p.bootstrap_stack_version_ssm_parameter, DEFAULT_BOOTSTRAP_STACK_VERSION_SSM_PARAMETER);
  set_default(p.cloud_formation_execution_role, DEFAULT_CLOUDFORMATION_ROLE_ARN);
  set_default(p.deploy_role_arn, DEFAULT_DEPLOY_ROLE_ARN);
  set_default(p.file_asset_publishing_role_arn, DEFAULT_FILE_ASSET_PUBLISHING_ROLE_ARN);
  set_default(p.image_asset_publishing_role_arn, DEFAULT_IMAGE_ASSET_PUBLISHING_ROLE_ARN);
  set_default(p.lookup_role_arn, DEFAULT_LOOKUP_ROLE_ARN);
  set_default(p.file_assets_bucket_name, DEFAULT_FILE_ASSETS_BUCKET_NAME);
  set_default(p.image_assets_repository_name, DEFAULT_IMAGE_ASSETS_REPOSITORY_NAME);
  for (std::string* text :
       {&p.bootstrap_stack_version_ssm_parameter, &p.bucket_prefix, &p.cloud_formation_execution_role,
        &p.deploy_role_arn, &p.docker_tag_prefix, &p.file_asset_publishing_role_arn, &p.file_assets_bucket_name,
        &p.image_asset_publishing_role_arn, &p.image_assets_repository_name, &p.lookup_role_arn})
    *text = detail::specialize(std::move(*text), stack, p.qualifier);
}

FileAssetLocation DefaultStackSynthesizer::add_file_asset(const FileAssetSource& asset) {
  return assets::add_file(files_, *stack_, asset, file_destination(props_));
}

DockerImageAssetLocation DefaultStackSynthesizer::add_docker_image_asset(const DockerImageAssetSource& asset) {
  return assets::add_image(
      images_, *stack_, asset,
      {.repository_name = props_.image_assets_repository_name,
       .tag_prefix = props_.docker_tag_prefix,
       .assume_role_arn = props_.image_asset_publishing_role_arn,
       .assume_role_external_id = props_.image_asset_publishing_external_id,
       .assume_role_additional_options = or_unset(props_.image_asset_publishing_role_additional_options)});
}

std::vector<Member> DefaultStackSynthesizer::lookup_role_options() const {
  return {{"lookupRoleExternalId", or_unset(props_.lookup_role_external_id)},
          {"assumeRoleAdditionalOptions", or_unset(props_.lookup_role_additional_options)}};
}

void DefaultStackSynthesizer::prepare() {
  const bool has_assets = !files_.empty() || !images_.empty();
  if (!props_.generate_bootstrap_version_rule || !has_assets) return;
  if (stack_->node().try_find_child(bootstrap_parameter) != nullptr) return;
  auto& version = stack_->add<CfnParameter>(
      bootstrap_parameter,
      {.default_ = Value(props_.bootstrap_stack_version_ssm_parameter),
       .description = "Version of the bootstrap stack in this environment, read from the parameter store. [cdk:skip]",
       .type = "AWS::SSM::Parameter::Value<String>"});
  std::vector<std::string> too_old;
  const int needed = version_for(props_.deploy_role_additional_options, bootstrap_version);
  for (int n = 1; n < needed; ++n) too_old.push_back(std::to_string(n));
  stack_->add<CfnRule>("CheckBootstrapVersion", {})
      .add_assertion(Fn::condition_not(Fn::condition_contains(too_old, version.value_as_string())),
                     "This stack needs version " + std::to_string(needed) +
                         " or later of the CDK bootstrap stack: run 'cdk bootstrap'.");
}

void DefaultStackSynthesizer::synthesize(AssemblyBuilder& assembly) {
  // The template is itself an asset, so that large ones can be deployed; that doesn't make the stack need a bootstrap.
  std::vector<Member> files = files_;
  const FileAssetLocation where = assets::add_file(
      files, *stack_, assets::template_asset(*stack_, assembly.template_text(*stack_)), file_destination(props_));
  const Value version_parameter(props_.bootstrap_stack_version_ssm_parameter);
  const std::string manifest = assets::write_manifest(
      assembly, *stack_, files, images_,
      {{"requiresBootstrapStackVersion",
        version_for(props_.image_asset_publishing_role_additional_options,
                    version_for(props_.file_asset_publishing_role_additional_options, bootstrap_version))},
       {"bootstrapStackVersionSsmParameter", version_parameter}});
  assembly.add_stack(
      *stack_,
      {{"assumeRoleArn", Value(props_.deploy_role_arn)},
       {"assumeRoleExternalId", or_unset(props_.deploy_role_external_id)},
       {"assumeRoleAdditionalOptions", or_unset(props_.deploy_role_additional_options)},
       {"cloudFormationExecutionRoleArn", Value(props_.cloud_formation_execution_role)},
       {"stackTemplateAssetObjectUrl", where.s3_object_url_with_placeholders},
       {"requiresBootstrapStackVersion", version_for(props_.deploy_role_additional_options, bootstrap_version)},
       {"bootstrapStackVersionSsmParameter", version_parameter},
       {"additionalDependencies", Value::list({Value(manifest)})},
       {"lookupRole",
        !props_.use_lookup_role_for_stack_operations
            ? Value()
            : Value::object({{"arn", Value(props_.lookup_role_arn)},
                             {"assumeRoleExternalId", or_unset(props_.lookup_role_external_id)},
                             {"assumeRoleAdditionalOptions", or_unset(props_.lookup_role_additional_options)},
                             {"requiresBootstrapStackVersion",
                              version_for(props_.lookup_role_additional_options, lookup_bootstrap_version)},
                             {"bootstrapStackVersionSsmParameter", version_parameter}})}},
      {manifest});
}

}  // namespace cdk
