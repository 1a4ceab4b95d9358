// Tokens with which Docker logs in to registries.
#pragma once

#include <cdk/iam/principals.hpp>

namespace cdk::ecr {

/// Tokens for this account's registry.
class AuthorizationToken {
 public:
  AuthorizationToken() = delete;
  /// Lets somebody get a token.
  static void grant_read(const iam::Principal& grantee);
};

/// Tokens for the Amazon ECR Public Gallery, with which more images a second can be pulled.
class PublicGalleryAuthorizationToken {
 public:
  PublicGalleryAuthorizationToken() = delete;
  /// Lets somebody get a token.
  static void grant_read(const iam::Principal& grantee);
};

}  // namespace cdk::ecr
