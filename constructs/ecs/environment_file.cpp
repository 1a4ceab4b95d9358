#include <cdk/ecs/environment_file.hpp>
#include <cdk/s3/ibucket.hpp>

namespace cdk::ecs {

EnvironmentFile EnvironmentFile::from_bucket(s3::IBucket& bucket, std::string key) {
  return EnvironmentFile({.file_type = EnvironmentFileType::S3,
                          .s3_location = {.bucket_name = bucket.bucket_name(), .object_key = std::move(key)}});
}

}  // namespace cdk::ecs
