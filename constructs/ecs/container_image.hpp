// Where the image of a container comes from.
#pragma once

#include <cdk/ecs/asset_image_props.hpp>
#include <cdk/ecs/container_image_props.hpp>
#include <cdk/ecs/repository_image_props.hpp>
#include <cdk/ecs/tag_parameter_container_image_props.hpp>
#include <memory>
#include <source_location>
#include <string>
#include <utility>

namespace cdk {
class Construct;
}
namespace cdk::ecr {
class IRepository;
}
namespace cdk::ecr_assets {
class DockerImageAsset;
}

namespace cdk::ecs {

class ContainerDefinition;

/// Where the image of a container comes from. Made by its functions, or by deriving from ContainerImage::Source.
class ContainerImage {
 public:
  /// What a kind of image does when a container takes it.
  class Source {
   public:
    virtual ~Source() = default;
    virtual ContainerImageConfig bind(Construct& scope, ContainerDefinition& container) const = 0;
  };

  explicit ContainerImage(std::shared_ptr<const Source> source) : source_(std::move(source)) {}

  /// Built from a folder with a Dockerfile, when the stack is deployed.
  static ContainerImage from_asset(std::string directory, AssetImageProps props = {});
  static ContainerImage from_docker_image_asset(ecr_assets::DockerImageAsset& asset);
  /// By tag ("latest" by default) or digest ("sha256:…").
  static ContainerImage from_ecr_repository(ecr::IRepository& repository, const Input<std::string>& tag = "latest");
  /// By the name that `docker pull` takes. Gets a warning when it is in ECR: use from_ecr_repository.
  static ContainerImage from_registry(Input<std::string> name, RepositoryImageProps props = {});
  /// From the file that `docker save` wrote.
  static ContainerImage from_tarball(std::string tarball_file);

  /// For the container that uses it: makes what the image needs, and lets the task pull it.
  ContainerImageConfig bind(Construct& scope, ContainerDefinition& container) const {
    return source_->bind(scope, container);
  }

 private:
  std::shared_ptr<const Source> source_;
};

/// An image built from a folder with a Dockerfile.
struct AssetImage : ContainerImage {
  explicit AssetImage(std::string directory, AssetImageProps props = {});
};

/// An image in ECR.
class EcrImage : public ContainerImage {
 public:
  EcrImage(ecr::IRepository& repository, const Input<std::string>& tag_or_digest);
  const Input<std::string>& image_name() const noexcept { return image_name_; }

 private:
  EcrImage(ecr::IRepository& repository, Input<std::string> name, int);
  Input<std::string> image_name_;
};

/// An image in any registry.
struct RepositoryImage : ContainerImage {
  explicit RepositoryImage(Input<std::string> image_name, RepositoryImageProps props = {});
};

/// An image in ECR whose tag a pipeline gives at deployment, through a parameter of the stack.
class TagParameterContainerImage : public ContainerImage {
 public:
  explicit TagParameterContainerImage(ecr::IRepository& repository, TagParameterContainerImageProps props = {},
                                      std::source_location where = std::source_location::current());

  /// Logical id of the parameter. Errors at synthesis: no container uses the image.
  Input<std::string> tag_parameter_name() const;
  /// The parameter's value, for stacks that use the same image. Errors at synthesis: no container uses the image.
  Input<std::string> tag_parameter_value() const;

 private:
  class Parameterized;
  explicit TagParameterContainerImage(std::shared_ptr<const Parameterized> source);
  std::shared_ptr<const Parameterized> parameterized_;
};

}  // namespace cdk::ecs
