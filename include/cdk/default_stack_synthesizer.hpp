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
  /// More of what sts:AssumeRole takes when the role that deploys is taken on, such as Tags. Default: nothing.
  std::vector<Member> deploy_role_additional_options{};
  /// The role that deploys. Default: the bootstrap stack's.
  std::string deploy_role_arn{};
  std::string deploy_role_external_id{};
  /// Put before the tags of images. Default: nothing.
  std::string docker_tag_prefix{};
  std::string file_asset_publishing_external_id{};
  /// As deploy_role_additional_options.
  std::vector<Member> file_asset_publishing_role_additional_options{};
  /// Default: the bootstrap stack's role.
  std::string file_asset_publishing_role_arn{};
  /// Default: the bootstrap stack's bucket.
  std::string file_assets_bucket_name{};
  /// Adds a rule that stops deployments to accounts whose bootstrap stack is too old. The rule, with its parameter, is
  /// only written into stacks that have assets: others need no bootstrap stack. Default: true.
  bool generate_bootstrap_version_rule = true;
  std::string image_asset_publishing_external_id{};
  /// As deploy_role_additional_options.
  std::vector<Member> image_asset_publishing_role_additional_options{};
  /// Default: the bootstrap stack's role.
  std::string image_asset_publishing_role_arn{};
  /// Default: the bootstrap stack's repository.
  std::string image_assets_repository_name{};
  /// As deploy_role_additional_options.
  std::vector<Member> lookup_role_additional_options{};
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
  static constexpr const char* DEFAULT_BOOTSTRAP_STACK_VERSION_SSM_PARAMETER = "/cdk-bootstrap/${Qualifier}/version";
  static constexpr const char* DEFAULT_CLOUDFORMATION_ROLE_ARN =
      "arn:${AWS::Partition}:iam::${AWS::AccountId}:role/cdk-${Qualifier}-cfn-exec-role-${AWS::AccountId}-"
      "${AWS::Region}";
  static constexpr const char* DEFAULT_DEPLOY_ROLE_ARN =
      "arn:${AWS::Partition}:iam::${AWS::AccountId}:role/cdk-${Qualifier}-deploy-role-${AWS::AccountId}-"
      "${AWS::Region}";
  static constexpr const char* DEFAULT_DOCKER_ASSET_PREFIX = "";
  static constexpr const char* DEFAULT_FILE_ASSET_KEY_ARN_EXPORT_NAME = "CdkBootstrap-${Qualifier}-FileAssetKeyArn";
  static constexpr const char* DEFAULT_FILE_ASSET_PREFIX = "";
  static constexpr const char* DEFAULT_FILE_ASSET_PUBLISHING_ROLE_ARN =
      "arn:${AWS::Partition}:iam::${AWS::AccountId}:role/cdk-${Qualifier}-file-publishing-role-${AWS::AccountId}-"
      "${AWS::Region}";
  static constexpr const char* DEFAULT_FILE_ASSETS_BUCKET_NAME =
      "cdk-${Qualifier}-assets-${AWS::AccountId}-${AWS::Region}";
  static constexpr const char* DEFAULT_IMAGE_ASSET_PUBLISHING_ROLE_ARN =
      "arn:${AWS::Partition}:iam::${AWS::AccountId}:role/cdk-${Qualifier}-image-publishing-role-${AWS::AccountId}-"
      "${AWS::Region}";
  static constexpr const char* DEFAULT_IMAGE_ASSETS_REPOSITORY_NAME =
      "cdk-${Qualifier}-container-assets-${AWS::AccountId}-${AWS::Region}";
  static constexpr const char* DEFAULT_LOOKUP_ROLE_ARN =
      "arn:${AWS::Partition}:iam::${AWS::AccountId}:role/cdk-${Qualifier}-lookup-role-${AWS::AccountId}-"
      "${AWS::Region}";
  static constexpr const char* DEFAULT_QUALIFIER = "hnb659fds";

  explicit DefaultStackSynthesizer(DefaultStackSynthesizerProps props = {}) : props_(std::move(props)) {}

  std::unique_ptr<StackSynthesizer> bind(Stack& stack) const override;
  FileAssetLocation add_file_asset(const FileAssetSource& asset) override;
  DockerImageAssetLocation add_docker_image_asset(const DockerImageAssetSource& asset) override;
  void prepare() override;
  void synthesize(AssemblyBuilder& assembly) override;
  std::string bootstrap_qualifier() const override { return props_.qualifier; }
  std::string lookup_role() const override { return props_.lookup_role_arn; }
  std::vector<Member> lookup_role_options() const override;
  std::string cloud_formation_execution_role() const override { return props_.cloud_formation_execution_role; }

  // What is known of the stack is filled in: for synthesizers that a stack has, `stack.synthesizer()`.
  const std::string& deploy_role_arn() const noexcept { return props_.deploy_role_arn; }
  const std::string& cloud_formation_execution_role_arn() const noexcept {
    return props_.cloud_formation_execution_role;
  }

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
