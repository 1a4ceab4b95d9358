#include <cdk/ecr/authorization_token.hpp>
#include <cdk/iam/grant.hpp>

namespace cdk::ecr {

void AuthorizationToken::grant_read(const iam::Principal& grantee) {
  iam::Grant::add_to_principal({.actions = {"ecr:GetAuthorizationToken"}, .grantee = grantee, .resource_arns = {"*"}});
}

void PublicGalleryAuthorizationToken::grant_read(const iam::Principal& grantee) {
  iam::Grant::add_to_principal({.actions = {"ecr-public:GetAuthorizationToken", "sts:GetServiceBearerToken"},
                                .grantee = grantee,
                                .resource_arns = {"*"}});
}

}  // namespace cdk::ecr
