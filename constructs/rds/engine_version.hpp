// What versions of all engines have in common.
#pragma once

#include <string_view>

namespace cdk::rds {

/// What an engine can exchange with Amazon S3.
struct EngineFeatures {
  bool s3_import = false;
  bool s3_export = false;
};

/// A version of a database engine.
class EngineVersion {
 public:
  constexpr EngineVersion(std::string_view full_version, std::string_view major_version, EngineFeatures features = {})
      : full_(full_version), major_(major_version), features_(features) {}
  /// "16.10"
  constexpr std::string_view full_version() const noexcept { return full_; }
  /// "16"
  constexpr std::string_view major_version() const noexcept { return major_; }
  constexpr const EngineFeatures& features() const noexcept { return features_; }

 protected:
  /// Whether a version begins with these numbers or higher ones. A number that is missing is 0.
  static constexpr bool is_at_least(std::string_view version, int major, int minor) {
    int numbers[2] = {0, 0};
    std::size_t at = 0;
    for (int& number : numbers) {
      for (; at < version.size() && version[at] >= '0' && version[at] <= '9'; ++at)
        number = number * 10 + (version[at] - '0');
      if (at == version.size() || version[at] != '.') break;
      ++at;
    }
    return numbers[0] > major || (numbers[0] == major && numbers[1] >= minor);
  }

 private:
  std::string_view full_;
  std::string_view major_;
  EngineFeatures features_;
};

}  // namespace cdk::rds
