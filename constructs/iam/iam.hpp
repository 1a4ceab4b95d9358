// Identities, policies and permissions: AWS IAM.
#pragma once

#include <cdk/iam/access_key.hpp>
#include <cdk/iam/conditions.hpp>
#include <cdk/iam/grant.hpp>
#include <cdk/iam/group.hpp>
#include <cdk/iam/identity_base.hpp>
#include <cdk/iam/instance_profile.hpp>
#include <cdk/iam/lazy_role.hpp>
#include <cdk/iam/managed_policy.hpp>
#include <cdk/iam/managed_policy_reference.hpp>
#include <cdk/iam/oidc_provider.hpp>
#include <cdk/iam/open_id_connect_provider.hpp>
#include <cdk/iam/permissions_boundary.hpp>
#include <cdk/iam/policy.hpp>
#include <cdk/iam/policy_document.hpp>
#include <cdk/iam/policy_statement.hpp>
#include <cdk/iam/principals.hpp>
#include <cdk/iam/role.hpp>
#include <cdk/iam/saml_provider.hpp>
#include <cdk/iam/user.hpp>
