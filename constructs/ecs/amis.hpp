// Images for the container instances of a cluster.
#pragma once

#include <cdk/ec2/machine_image.hpp>
#include <cdk/ecs/amis_props.hpp>
#include <source_location>
#include <string>

namespace cdk::ecs {

/// An image with Docker and the ECS agent: `EcsOptimizedImage::amazon_linux2023()`.
class EcsOptimizedImage : public ec2::MachineImage {
 public:
  // Errors: additional_cache_key without cached_in_context.
  static EcsOptimizedImage amazon_linux(const EcsOptimizedImageOptions& options = {}, Where where = Where::current());
  static EcsOptimizedImage amazon_linux2(AmiHardwareType hardware_type = AmiHardwareType::STANDARD,
                                         const EcsOptimizedImageOptions& options = {}, Where where = Where::current());
  static EcsOptimizedImage amazon_linux2023(AmiHardwareType hardware_type = AmiHardwareType::STANDARD,
                                            const EcsOptimizedImageOptions& options = {},
                                            Where where = Where::current());
  static EcsOptimizedImage windows(WindowsOptimizedVersion windows_version,
                                   const EcsOptimizedImageOptions& options = {}, Where where = Where::current());

 private:
  explicit EcsOptimizedImage(ec2::MachineImage image) : MachineImage(std::move(image)) {}
};

/// Bottlerocket: an operating system that holds only what containers need.
class BottleRocketImage : public ec2::MachineImage {
 public:
  /// Errors: additional_cache_key without cached_in_context.
  explicit BottleRocketImage(const BottleRocketImageProps& props = {}, Where where = Where::current());
  static bool is_bottle_rocket_image(const ec2::MachineImage& image);
};

}  // namespace cdk::ecs
