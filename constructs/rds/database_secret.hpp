// Secrets of databases' users.
#pragma once

#include <cdk/rds/database_secret_props.hpp>
#include <cdk/secretsmanager/secret.hpp>

namespace cdk::rds {

/// A secret with the name of a database's user and a password of 30 characters that is made up.
class DatabaseSecret : public secretsmanager::Secret {
 public:
  using Props = DatabaseSecretProps;
  DatabaseSecret(const Scope& scope, const Props& props);
};

}  // namespace cdk::rds
