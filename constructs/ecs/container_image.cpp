#include <cctype>
#include <cdk/annotations.hpp>
#include <cdk/cfn_parameter.hpp>
#include <cdk/ecr/repository.hpp>
#include <cdk/ecr_assets/image_asset.hpp>
#include <cdk/ecr_assets/tarball_asset.hpp>
#include <cdk/ecs/cfn_task_definition.hpp>
#include <cdk/ecs/container_definition.hpp>
#include <cdk/ecs/container_image.hpp>
#include <cdk/ecs/task_definition.hpp>
#include <cdk/error.hpp>
#include <cdk/lazy.hpp>
#include <cdk/secretsmanager/secret.hpp>
#include <string_view>

namespace cdk::ecs {
namespace {

iam::IRole& execution_role(ContainerDefinition& container) {
  return container.task_definition().obtain_execution_role();
}

ecr_assets::DockerImageAssetProps asset_props(const std::string& directory, const AssetImageProps& props) {
  return {
      .directory = directory,
      .asset_name = props.asset_name,
      .build_args = props.build_args,
      .build_contexts = props.build_contexts,
      .build_secrets = props.build_secrets,
      .build_ssh = props.build_ssh,
      .cache_disabled = props.cache_disabled,
      .cache_from = props.cache_from,
      .cache_to = props.cache_to,
      .display_name = props.display_name,
      .exclude = props.exclude,
      .extra_hash = props.extra_hash,
      .file = props.file,
      .follow_symlinks = props.follow_symlinks,
      .ignore_mode = props.ignore_mode,
      .invalidation = props.invalidation,
      .network_mode = props.network_mode,
      .outputs = props.outputs,
      .platform = props.platform,
      .target = props.target,
  };
}

class Asset final : public ContainerImage::Source {
 public:
  Asset(std::string directory, AssetImageProps props) : directory_(std::move(directory)), props_(std::move(props)) {}

  ContainerImageConfig bind(Construct& scope, ContainerDefinition& container) const override {
    auto& asset = scope.add<ecr_assets::DockerImageAsset>("AssetImage", asset_props(directory_, props_));
    asset.repository().grant_pull(execution_role(container));
    return {.image_name = asset.image_uri()};
  }

 private:
  std::string directory_;
  AssetImageProps props_;
};

class ExistingAsset final : public ContainerImage::Source {
 public:
  explicit ExistingAsset(ecr_assets::DockerImageAsset& asset) : asset_(asset) {}

  ContainerImageConfig bind(Construct&, ContainerDefinition& container) const override {
    asset_.repository().grant_pull(execution_role(container));
    return {.image_name = asset_.image_uri()};
  }

 private:
  ecr_assets::DockerImageAsset& asset_;
};

class Tarball final : public ContainerImage::Source {
 public:
  explicit Tarball(std::string file) : file_(std::move(file)) {}

  ContainerImageConfig bind(Construct& scope, ContainerDefinition& container) const override {
    auto& asset = scope.add<ecr_assets::TarballImageAsset>("Tarball", {.tarball_file = file_});
    asset.repository().grant_pull(execution_role(container));
    return {.image_name = asset.image_uri()};
  }

 private:
  std::string file_;
};

class InEcr final : public ContainerImage::Source {
 public:
  InEcr(ecr::IRepository& repository, Input<std::string> name) : repository_(repository), name_(std::move(name)) {}

  ContainerImageConfig bind(Construct&, ContainerDefinition& container) const override {
    repository_.grant_pull(execution_role(container));
    return {.image_name = name_};
  }

 private:
  ecr::IRepository& repository_;
  Input<std::string> name_;
};

/// `<registry>.dkr.ecr.<region>.amazonaws.com/…`, as far as names show it.
bool is_in_ecr(std::string_view name) {
  const std::size_t slash = name.find('/');
  if (slash == std::string_view::npos) return false;
  std::string_view host = name.substr(0, slash);
  const auto is_word = [](std::string_view word) {
    if (word.empty() || std::isalnum(static_cast<unsigned char>(word.front())) == 0) return false;
    for (const char c : word)
      if (std::isalnum(static_cast<unsigned char>(c)) == 0 && c != '-' && c != '_') return false;
    return true;
  };
  for (const std::string_view suffix : {".amazonaws.com.cn", ".amazonaws.com"})
    if (host.ends_with(suffix)) {
      host.remove_suffix(suffix.size());
      const std::size_t middle = host.find(".dkr.ecr.");
      return middle != std::string_view::npos && is_word(host.substr(0, middle)) && is_word(host.substr(middle + 9));
    }
  return false;
}

class InRegistry final : public ContainerImage::Source {
 public:
  InRegistry(Input<std::string> name, RepositoryImageProps props) : name_(std::move(name)), props_(props) {}

  ContainerImageConfig bind(Construct& scope, ContainerDefinition& container) const override {
    if (name_.is_string() && is_in_ecr(name_.as_string()))
      Annotations::of(scope).add_warning_v2(
          "@aws-cdk/aws-ecs:ecrImageRequiresPolicy",
          "The image is in ECR, but the task gets no permission to pull it. Use ContainerImage::from_ecr_repository.");
    if (!props_.credentials) return {.image_name = name_};
    props_.credentials->grant_read(execution_role(container));
    return {.image_name = name_,
            .repository_credentials = CfnTaskDefinitionTypes::RepositoryCredentialsProperty{
                .credentials_parameter = props_.credentials->secret_arn()}};
  }

 private:
  Input<std::string> name_;
  RepositoryImageProps props_;
};

}  // namespace

AssetImage::AssetImage(std::string directory, AssetImageProps props)
    : ContainerImage(std::make_shared<const Asset>(std::move(directory), std::move(props))) {}

EcrImage::EcrImage(ecr::IRepository& repository, const Input<std::string>& tag_or_digest)
    : EcrImage(repository, repository.repository_uri_for_tag_or_digest(tag_or_digest), 0) {}
EcrImage::EcrImage(ecr::IRepository& repository, Input<std::string> name, int)
    : ContainerImage(std::make_shared<const InEcr>(repository, name)), image_name_(std::move(name)) {}

RepositoryImage::RepositoryImage(Input<std::string> image_name, RepositoryImageProps props)
    : ContainerImage(std::make_shared<const InRegistry>(std::move(image_name), props)) {}

ContainerImage ContainerImage::from_asset(std::string directory, AssetImageProps props) {
  return AssetImage(std::move(directory), std::move(props));
}
ContainerImage ContainerImage::from_docker_image_asset(ecr_assets::DockerImageAsset& asset) {
  return ContainerImage(std::make_shared<const ExistingAsset>(asset));
}
ContainerImage ContainerImage::from_ecr_repository(ecr::IRepository& repository, const Input<std::string>& tag) {
  return EcrImage(repository, tag);
}
ContainerImage ContainerImage::from_registry(Input<std::string> name, RepositoryImageProps props) {
  return RepositoryImage(std::move(name), props);
}
ContainerImage ContainerImage::from_tarball(std::string tarball_file) {
  return ContainerImage(std::make_shared<const Tarball>(std::move(tarball_file)));
}

class TagParameterContainerImage::Parameterized final : public Source {
 public:
  Parameterized(ecr::IRepository& repository, TagParameterContainerImageProps props, const std::source_location& where)
      : repository_(repository), props_(props), where_(where) {}

  ContainerImageConfig bind(Construct& scope, ContainerDefinition& container) const override {
    repository_.grant_pull(execution_role(container));
    parameter_ = &scope.add<CfnParameter>("ImageTagParam");
    const Input<std::string> value = parameter_->value_as_string();
    return {.image_name = props_.is_image_digest ? repository_.repository_uri_for_digest(value)
                                                 : repository_.repository_uri_for_tag(value)};
  }

  const CfnParameter& parameter(const char* asked_for) const {
    if (parameter_ == nullptr)
      fail({std::string(asked_for) + " of an image that no container uses",
            "a TagParameterContainerImage that was given to add_container", "CDK: TagParameterContainerImage"},
           where_);
    return *parameter_;
  }

 private:
  ecr::IRepository& repository_;
  TagParameterContainerImageProps props_;
  std::source_location where_;
  mutable CfnParameter* parameter_ = nullptr;
};

TagParameterContainerImage::TagParameterContainerImage(ecr::IRepository& repository,
                                                       TagParameterContainerImageProps props,
                                                       std::source_location where)
    : TagParameterContainerImage(std::make_shared<const Parameterized>(repository, props, where)) {}
TagParameterContainerImage::TagParameterContainerImage(std::shared_ptr<const Parameterized> source)
    : ContainerImage(source), parameterized_(std::move(source)) {}

Input<std::string> TagParameterContainerImage::tag_parameter_name() const {
  return Lazy::string([source = parameterized_] { return source->parameter("tag_parameter_name").logical_id(); });
}
Input<std::string> TagParameterContainerImage::tag_parameter_value() const {
  return Lazy::string([source = parameterized_] { return source->parameter("tag_parameter_value").value_as_string(); });
}

}  // namespace cdk::ecs
