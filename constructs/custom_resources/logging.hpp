// What a call leaves in the logs.
#pragma once

#include <optional>

namespace cdk {
class Construct;
}

namespace cdk::custom_resources {

/// What of a call goes to the logs of the function that makes it.
class Logging {
 public:
  static Logging all() { return Logging({}); }
  /// Without what the call gave.
  static Logging with_data_hidden() { return Logging(false); }
  /// What the function is told; nothing unless the feature flag
  /// "@aws-cdk/custom-resources:logApiResponseDataPropertyTrueDefault" is set or data is hidden.
  std::optional<bool> log_api_response_data(const Construct& scope) const;

 private:
  explicit Logging(std::optional<bool> data) : data_(data) {}
  std::optional<bool> data_;
};

}  // namespace cdk::custom_resources
