// For stacks without assets, deployed into accounts without a bootstrap stack.
#pragma once

#include <cdk/stack_synthesizer.hpp>
#include <string>

namespace cdk {

/// Settings of a BootstraplessSynthesizer.
struct BootstraplessSynthesizerProps {
  /// The role that CloudFormation works with. Default: that of whoever deploys.
  std::string cloud_formation_execution_role_arn{};
  /// The role that deploys. Default: none.
  std::string deploy_role_arn{};
  /// Filled in for `${Qualifier}` in the roles. Default: context `@aws-cdk/core:bootstrapQualifier`, else "hnb659fds".
  std::string qualifier{};
};

/// Uses no bootstrapped resources. Errors: the stack has an asset.
class BootstraplessSynthesizer : public StackSynthesizer {
 public:
  using Props = BootstraplessSynthesizerProps;
  explicit BootstraplessSynthesizer(Props props = {}) : props_(std::move(props)) {}

  std::unique_ptr<StackSynthesizer> bind(Stack& stack) const override;
  FileAssetLocation add_file_asset(const FileAssetSource& asset) override;
  DockerImageAssetLocation add_docker_image_asset(const DockerImageAssetSource& asset) override;
  void synthesize(AssemblyBuilder& assembly) override;
  std::string bootstrap_qualifier() const override { return props_.qualifier; }
  std::string cloud_formation_execution_role() const override { return props_.cloud_formation_execution_role_arn; }

 private:
  Props props_;
  Stack* stack_ = nullptr;
};

}  // namespace cdk
