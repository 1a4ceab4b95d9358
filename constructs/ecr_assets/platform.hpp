// What an image runs on.
#pragma once

#include <string>
#include <string_view>

namespace cdk::ecr_assets {

/// Operating system and processor: `docker build --platform`.
class Platform {
 public:
  static const Platform LINUX_AMD64;
  static const Platform LINUX_ARM64;
  static Platform custom(std::string_view platform) { return Platform(std::string(platform)); }
  const std::string& platform() const noexcept { return platform_; }

 private:
  explicit Platform(std::string platform) : platform_(std::move(platform)) {}
  std::string platform_;
};

inline const Platform Platform::LINUX_AMD64{"linux/amd64"};
inline const Platform Platform::LINUX_ARM64{"linux/arm64"};

}  // namespace cdk::ecr_assets
