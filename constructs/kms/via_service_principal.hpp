// Principals that reach a key through a service.
#pragma once

#include <cdk/iam/principals.hpp>

namespace cdk::kms {

/// Whoever uses the key through a service, such as "s3.eu-west-1.amazonaws.com".
class ViaServicePrincipal : public iam::Principal {
 public:
  explicit ViaServicePrincipal(const Input<std::string>& service_name,
                               const iam::Principal& base_principal = iam::AnyPrincipal());
};

}  // namespace cdk::kms
