// How a stack and its assets reach AWS: where templates and assets are published, with which roles.
#pragma once

#include <cdk/input.hpp>
#include <concepts>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace cdk {

class AssemblyBuilder;
class Stack;

/// What becomes of a file asset when it is published.
enum class FileAssetPackaging {
  ZIP_DIRECTORY,  ///< a folder, zipped
  FILE,           ///< one file, as it is
};

/// A file or folder that a template refers to.
struct FileAssetSource {
  /// Hash that names the asset: equal content, equal hash.
  std::string source_hash;
  /// Whether the file is only needed while the stack is deployed. Default: false.
  std::optional<bool> deploy_time{};
  /// Shown by the cdk CLI. Default: the hash.
  std::string display_name{};
  /// A command that prints the path of the file, in place of file_name. Default: none.
  std::vector<std::string> executable{};
  /// Path of the file or folder, relative to the assembly. Default: none.
  std::string file_name{};
  FileAssetPackaging packaging = FileAssetPackaging::FILE;
};

/// Where a published file is found.
struct FileAssetLocation {
  Input<std::string> bucket_name;
  Input<std::string> object_key;
  /// https://s3.<region>.<suffix>/bucket/key
  Input<std::string> http_url;
  /// s3://bucket/key
  Input<std::string> s3_object_url;
  /// The object key with placeholders filled in by the publisher. Default: none.
  Input<std::string> s3_object_url_with_placeholders{};
  /// The key that must be allowed to read it. Default: none.
  Input<std::string> kms_key_arn{};
};

/// A container image that is built when it is published.
struct DockerImageAssetSource {
  /// Hash that names the image.
  std::string source_hash;
  std::string asset_name{};
  std::string display_name{};
  /// Folder of the Dockerfile, relative to the assembly.
  std::string directory_name{};
  std::vector<std::pair<std::string, std::string>> docker_build_args{};
  std::vector<std::pair<std::string, std::string>> docker_build_contexts{};
  std::vector<std::pair<std::string, std::string>> docker_build_secrets{};
  std::string docker_build_ssh{};
  std::string docker_build_target{};
  std::optional<bool> docker_cache_disabled{};
  struct CacheOption {
    std::string type;
    std::vector<std::pair<std::string, std::string>> params{};
  };
  std::vector<CacheOption> docker_cache_from{};
  std::optional<CacheOption> docker_cache_to{};
  std::string docker_file{};
  std::vector<std::string> docker_outputs{};
  std::vector<std::string> executable{};
  std::string network_mode{};
  std::string platform{};
};

/// Where a published image is found.
struct DockerImageAssetLocation {
  Input<std::string> image_uri;
  Input<std::string> repository_name;
  /// Default: the hash.
  std::string image_tag{};
};

/// Decides where the assets of one stack go and what the assembly says about the stack.
class StackSynthesizer {
 public:
  virtual ~StackSynthesizer() = default;

  /// A fresh one for a stack, with the same settings.
  virtual std::unique_ptr<StackSynthesizer> bind(Stack& stack) const = 0;
  /// Notes a file to publish and tells where the template finds it.
  virtual FileAssetLocation add_file_asset(const FileAssetSource& asset) = 0;
  virtual DockerImageAssetLocation add_docker_image_asset(const DockerImageAssetSource& asset) = 0;
  /// Adds what the synthesizer itself needs to the template (the bootstrap version rule): called once, before
  /// rendering.
  virtual void prepare() {}
  /// Writes the stack's template and its artifacts.
  virtual void synthesize(AssemblyBuilder& assembly) = 0;
  /// The qualifier of the bootstrapped resources; empty when none are used.
  virtual std::string bootstrap_qualifier() const { return {}; }
  /// ARN of the role that looks up context; empty when there is none.
  virtual std::string lookup_role() const { return {}; }
  /// What the cdk CLI is told of that role beside its ARN: `lookupRoleExternalId`, `assumeRoleAdditionalOptions`.
  virtual std::vector<Member> lookup_role_options() const { return {}; }
  /// ARN of the role that CloudFormation works with; empty when there is none.
  virtual std::string cloud_formation_execution_role() const { return {}; }

 protected:
  StackSynthesizer() = default;
  StackSynthesizer(const StackSynthesizer&) = default;
};

/// Any synthesizer, as a prop: `.synthesizer = BootstraplessSynthesizer({…})`.
class SynthesizerChoice {
 public:
  template <std::derived_from<StackSynthesizer> S>
  SynthesizerChoice(S synthesizer) : chosen_(std::make_shared<const S>(std::move(synthesizer))) {}

  std::unique_ptr<StackSynthesizer> bind(Stack& stack) const { return chosen_->bind(stack); }

 private:
  std::shared_ptr<const StackSynthesizer> chosen_;
};

}  // namespace cdk
