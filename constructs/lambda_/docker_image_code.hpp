// Images that functions run.
#pragma once

#include <cdk/lambda_/architecture.hpp>
#include <cdk/lambda_/code.hpp>
#include <cdk/optional.hpp>
#include <optional>
#include <string>

namespace cdk::lambda_ {

/// An image that a function runs: `DockerImageCode::from_image_asset("folder")`.
class DockerImageCode {
 public:
  using Where = std::source_location;
  /// An image in a repository.
  static DockerImageCode from_ecr(ecr::IRepository& repository, const EcrImageCodeProps& props = {});
  /// An image that is built from a folder with a Dockerfile when the stack is deployed, for the function's architecture
  /// where that is given.
  static DockerImageCode from_image_asset(const std::string& directory, const AssetImageCodeProps& props = {},
                                          Where where = Where::current());

  /// The code of a function of this architecture.
  Code code_for(const Optional<Architecture>& architecture) const;

 private:
  struct Folder {
    std::string directory;
    AssetImageCodeProps props;
    Where where;
  };
  explicit DockerImageCode(Code code) : code_(std::move(code)) {}
  explicit DockerImageCode(Folder folder) : folder_(std::move(folder)) {}

  std::optional<Code> code_;
  std::optional<Folder> folder_;
};

}  // namespace cdk::lambda_
