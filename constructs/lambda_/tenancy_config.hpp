// Functions that keep their tenants apart.
#pragma once

#include <string>
#include <utility>

namespace cdk::lambda_ {

/// How a function keeps the tenants apart for whom it is called. CloudFormation: TenancyConfig.
class TenancyConfig {
 public:
  /// Each tenant has environments of its own.
  static TenancyConfig PER_TENANT() { return TenancyConfig("PER_TENANT"); }

  /// CloudFormation: TenantIsolationMode.
  const std::string& mode() const noexcept { return mode_; }

 protected:
  explicit TenancyConfig(std::string mode) : mode_(std::move(mode)) {}

 private:
  std::string mode_;
};

}  // namespace cdk::lambda_
