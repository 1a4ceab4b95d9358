#include <cdk/assembly_builder.hpp>
#include <cdk/cli_credentials_stack_synthesizer.hpp>
#include <cdk/default_stack_synthesizer.hpp>
#include <cdk/stack.hpp>

#include "asset_manifest.hpp"
#include "placeholders.hpp"

namespace cdk {

std::unique_ptr<StackSynthesizer> CliCredentialsStackSynthesizer::bind(Stack& stack) const {
  auto bound = std::make_unique<CliCredentialsStackSynthesizer>(props_);
  bound->stack_ = &stack;
  Props& p = bound->props_;
  detail::settle_qualifier(p.qualifier, stack);
  if (p.file_assets_bucket_name.empty())
    p.file_assets_bucket_name = DefaultStackSynthesizer::DEFAULT_FILE_ASSETS_BUCKET_NAME;
  if (p.image_assets_repository_name.empty())
    p.image_assets_repository_name = DefaultStackSynthesizer::DEFAULT_IMAGE_ASSETS_REPOSITORY_NAME;
  for (std::string* text :
       {&p.bucket_prefix, &p.docker_tag_prefix, &p.file_assets_bucket_name, &p.image_assets_repository_name})
    *text = detail::specialize(std::move(*text), stack, p.qualifier);
  return bound;
}

FileAssetLocation CliCredentialsStackSynthesizer::add_file_asset(const FileAssetSource& asset) {
  return assets::add_file(files_, *stack_, asset,
                          {.bucket_name = props_.file_assets_bucket_name, .prefix = props_.bucket_prefix});
}

DockerImageAssetLocation CliCredentialsStackSynthesizer::add_docker_image_asset(const DockerImageAssetSource& asset) {
  return assets::add_image(
      images_, *stack_, asset,
      {.repository_name = props_.image_assets_repository_name, .tag_prefix = props_.docker_tag_prefix});
}

void CliCredentialsStackSynthesizer::synthesize(AssemblyBuilder& assembly) {
  const FileAssetLocation where = add_file_asset(assets::template_asset(*stack_, assembly.template_text(*stack_)));
  const std::string manifest = assets::write_manifest(assembly, *stack_, files_, images_, {});
  assembly.add_stack(*stack_,
                     {{"stackTemplateAssetObjectUrl", where.s3_object_url_with_placeholders},
                      {"additionalDependencies", Value::list({Value(manifest)})}},
                     {manifest});
}

}  // namespace cdk
