// Files with environment variables of containers.
#pragma once

#include <cdk/ecs/environment_file_props.hpp>
#include <cdk/input.hpp>
#include <memory>
#include <string>
#include <utility>

namespace cdk {
class Construct;
}
namespace cdk::s3 {
class IBucket;
}

namespace cdk::ecs {

/// A file of lines `NAME=value` that become environment variables.
class EnvironmentFile {
 public:
  class Source {
   public:
    virtual ~Source() = default;
    virtual EnvironmentFileConfig bind(Construct& scope) const = 0;
  };

  explicit EnvironmentFile(std::shared_ptr<const Source> source) : source_(std::move(source)) {}

  /// A file that is published with the stack. Its name must end with `.env`.
  static EnvironmentFile from_asset(std::string path);
  /// A file in a bucket.
  static EnvironmentFile from_bucket(s3::IBucket& bucket, const Input<std::string>& key);

  EnvironmentFileConfig bind(Construct& scope) const { return source_->bind(scope); }

 private:
  std::shared_ptr<const Source> source_;
};

}  // namespace cdk::ecs
