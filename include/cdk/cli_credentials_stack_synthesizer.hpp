// Publishes assets where the bootstrap stack has them, with the credentials of whoever deploys.
#pragma once

#include <cdk/stack_synthesizer.hpp>
#include <string>

namespace cdk {

/// Settings of a CliCredentialsStackSynthesizer; `${Qualifier}`, `${AWS::AccountId}` and `${AWS::Region}` are filled
/// in.
struct CliCredentialsStackSynthesizerProps {
  /// Put before the keys of file assets. Default: nothing.
  std::string bucket_prefix{};
  /// Put before the tags of images. Default: nothing.
  std::string docker_tag_prefix{};
  /// Default: the bootstrap stack's bucket.
  std::string file_assets_bucket_name{};
  /// Default: the bootstrap stack's repository.
  std::string image_assets_repository_name{};
  /// Default: context `@aws-cdk/core:bootstrapQualifier`, else "hnb659fds".
  std::string qualifier{};
};

/// Like the DefaultStackSynthesizer, without its roles.
class CliCredentialsStackSynthesizer : public StackSynthesizer {
 public:
  using Props = CliCredentialsStackSynthesizerProps;
  explicit CliCredentialsStackSynthesizer(Props props = {}) : props_(std::move(props)) {}

  std::unique_ptr<StackSynthesizer> bind(Stack& stack) const override;
  FileAssetLocation add_file_asset(const FileAssetSource& asset) override;
  DockerImageAssetLocation add_docker_image_asset(const DockerImageAssetSource& asset) override;
  void synthesize(AssemblyBuilder& assembly) override;
  std::string bootstrap_qualifier() const override { return props_.qualifier; }

 private:
  Props props_;
  Stack* stack_ = nullptr;
  std::vector<Member> files_;
  std::vector<Member> images_;
};

}  // namespace cdk
