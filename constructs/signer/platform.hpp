// What signatures are for.
#pragma once

#include <string>
#include <utility>

namespace cdk::signer {

/// Format and algorithm of signatures. CloudFormation: PlatformId.
class Platform {
 public:
  static const Platform AWS_IOT_DEVICE_MANAGEMENT_SHA256_ECDSA;
  static const Platform AWS_LAMBDA_SHA384_ECDSA;
  static const Platform NOTATION_OCI_SHA384_ECDSA;
  /// One that AWS Signer got since.
  static Platform of(std::string platform_id) { return Platform(std::move(platform_id)); }
  const std::string& platform_id() const noexcept { return platform_id_; }

 private:
  explicit Platform(std::string platform_id) : platform_id_(std::move(platform_id)) {}
  std::string platform_id_;
};

inline const Platform Platform::AWS_IOT_DEVICE_MANAGEMENT_SHA256_ECDSA{"AWSIoTDeviceManagement-SHA256-ECDSA"};
inline const Platform Platform::AWS_LAMBDA_SHA384_ECDSA{"AWSLambda-SHA384-ECDSA"};
inline const Platform Platform::NOTATION_OCI_SHA384_ECDSA{"Notation-OCI-SHA384-ECDSA"};

}  // namespace cdk::signer
