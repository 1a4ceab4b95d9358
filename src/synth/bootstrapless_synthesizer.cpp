#include <cdk/assembly_builder.hpp>
#include <cdk/bootstrapless_synthesizer.hpp>
#include <cdk/error.hpp>
#include <cdk/stack.hpp>

#include "../value/or_unset.hpp"
#include "placeholders.hpp"

namespace cdk {
namespace {

[[noreturn]] void refuse(const Stack& stack, const std::string& hash) {
  fail(stack, {"the asset '" + hash + "' was added to a stack with a BootstraplessSynthesizer",
               "stacks without assets, or another synthesizer"});
}

}  // namespace

std::unique_ptr<StackSynthesizer> BootstraplessSynthesizer::bind(Stack& stack) const {
  auto bound = std::make_unique<BootstraplessSynthesizer>(*this);
  bound->stack_ = &stack;
  detail::settle_qualifier(bound->props_.qualifier, stack);
  for (std::string* text : {&bound->props_.cloud_formation_execution_role_arn, &bound->props_.deploy_role_arn})
    *text = detail::specialize(std::move(*text), stack, bound->props_.qualifier);
  return bound;
}

FileAssetLocation BootstraplessSynthesizer::add_file_asset(const FileAssetSource& asset) {
  refuse(*stack_, asset.source_hash);
}

DockerImageAssetLocation BootstraplessSynthesizer::add_docker_image_asset(const DockerImageAssetSource& asset) {
  refuse(*stack_, asset.source_hash);
}

void BootstraplessSynthesizer::synthesize(AssemblyBuilder& assembly) {
  assembly.add_stack(*stack_,
                     {{"assumeRoleArn", detail::or_unset(props_.deploy_role_arn)},
                      {"cloudFormationExecutionRoleArn", detail::or_unset(props_.cloud_formation_execution_role_arn)}},
                     {});
}

}  // namespace cdk
