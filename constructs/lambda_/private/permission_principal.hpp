// Principals as permissions take them.
#pragma once

#include <cdk/iam/principals.hpp>
#include <cdk/input.hpp>
#include <string>

namespace cdk::lambda_ {

/// A principal, with the conditions that a permission has properties for.
struct PermissionPrincipal {
  Input<std::string> principal;
  Input<std::string> organization_id = {};
  Input<std::string> source_account = {};
  Input<std::string> source_arn = {};
};

/// Errors, for the function: a kind of principal, or conditions, that a permission can't hold.
PermissionPrincipal permission_principal(const Construct& function, const iam::Principal& principal);

}  // namespace cdk::lambda_
