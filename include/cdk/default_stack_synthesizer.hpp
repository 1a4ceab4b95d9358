// The synthesizer that CDK uses unless told otherwise: assets and roles of the account's bootstrap stack.
#pragma once

#include <cdk/stack_synthesizer.hpp>
#include <string>

namespace cdk {

/// Settings of a DefaultStackSynthesizer. In every text, `${Qualifier}`, `${AWS::AccountId}`, `${AWS::Region}` and
/// `${AWS::Partition}` are filled in.
struct DefaultStackSynthesizerProps {
  /// Where the bootstrap stack keeps its version. Default: "/cdk-bootstrap/${Qualifier}/version".
  std::string bootstrap_stack_version_ssm_parameter{};
  /// Put before the keys of file assets. Default: nothing.
  std::string bucket_prefix{};
  /// The role that CloudFormation works with. Default: the bootstrap stack's.
  std::string cloud_formation_execution_role{};
  /// The role that deploys. Default: the bootstrap stack's.
  std::string deploy_role_arn{};
  std::string deploy_role_external_id{};
  /// Put before the tags of images. Default: nothing.
  std::string docker_tag_prefix{};
  std::string file_asset_publishing_external_id{};
  /// Default: the bootstrap stack's role.
  std::string file_asset_publishing_role_arn{};
  /// Default: the bootstrap stack's bucket.
  std::string file_assets_bucket_name{};
  /// Adds a rule that stops deployments to accounts whose bootstrap stack is too old. The rule, with its parameter, is
  /// only written into stacks that have assets: others need no bootstrap stack. Default: true.
  bool generate_bootstrap_version_rule = true;
  std::string image_asset_publishing_external_id{};
  /// Default: the bootstrap stack's role.
  std::string image_asset_publishing_role_arn{};
  /// Default: the bootstrap stack's repository.
  std::string image_assets_repository_name{};
  /// Default: the bootstrap stack's role.
  std::string lookup_role_arn{};
  std::string lookup_role_external_id{};
  /// Tells bootstrap stacks apart. Default: context `@aws-cdk/core:bootstrapQualifier`, else "hnb659fds".
  std::string qualifier{};
  /// Lets the cdk CLI use the look-up role for diffs. Default: true.
  bool use_lookup_role_for_stack_operations = true;
};

/// Publishes assets into the bucket and repository of the bootstrap stack, and deploys with its roles.
class DefaultStackSynthesizer : public StackSynthesizer {
 public:
  static constexpr const char* DEFAULT_QUALIFIER = "hnb659fds";

  explicit DefaultStackSynthesizer(DefaultStackSynthesizerProps props = {}) : props_(std::move(props)) {}

  std::unique_ptr<StackSynthesizer> bind(Stack& stack) const override;
  FileAssetLocation add_file_asset(const FileAssetSource& asset) override;
  DockerImageAssetLocation add_docker_image_asset(const DockerImageAssetSource& asset) override;
  void prepare() override;
  void synthesize(AssemblyBuilder& assembly) override;
  std::string bootstrap_qualifier() const override { return props_.qualifier; }
  std::string lookup_role() const override { return props_.lookup_role_arn; }

 protected:
  /// Fills in what is known of the stack.
  void settle(Stack& stack);

 private:
  DefaultStackSynthesizerProps props_;
  Stack* stack_ = nullptr;
  std::vector<Member> files_;
  std::vector<Member> images_;
};

}  // namespace cdk
