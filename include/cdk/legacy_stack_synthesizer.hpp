// CDK's first way of publishing assets: through parameters of the template.
#pragma once

#include <cdk/stack_synthesizer.hpp>
#include <string>
#include <vector>

namespace cdk {

/// Takes the places of assets as parameters of the template, which whoever deploys fills in. Needs no roles.
class LegacyStackSynthesizer : public StackSynthesizer {
 public:
  std::unique_ptr<StackSynthesizer> bind(Stack& stack) const override;
  FileAssetLocation add_file_asset(const FileAssetSource& asset) override;
  DockerImageAssetLocation add_docker_image_asset(const DockerImageAssetSource& asset) override;
  void synthesize(AssemblyBuilder& assembly) override;

 private:
  Stack* stack_ = nullptr;
  std::vector<std::string> images_;
};

}  // namespace cdk
