// Credentials as a template needs them.
#pragma once

#include <cdk/optional.hpp>
#include <cdk/rds/credentials.hpp>
#include <cdk/rds/engine.hpp>
#include <string>

namespace cdk {
class Construct;
}

namespace cdk::rds {

/// The first user of a database.
struct RenderedCredentials {
  Input<std::string> username;
  Input<std::string> password;
  /// To be attached to the database; null when the password was given.
  secretsmanager::ISecret* secret = nullptr;
};

/// The given ones, or a user of the engine's own name ("admin" where it has none) whose password is made up.
Credentials credentials_or_default(const Optional<Credentials>& given, const IEngine& engine);

/// Makes the secret "Secret" below the database where it is needed.
RenderedCredentials rendered(Construct& database, const Credentials& given);

/// Without username. Makes a secret of the id below the database where it is needed.
RenderedCredentials rendered(Construct& database, const char* id, const Optional<SnapshotCredentials>& given);

/// Errors: credentials that hold more than a name and a key. `type` is the resource's.
void check_managed(const Construct& database, const Credentials& given, const char* type);

/// Errors: credentials that hold more than a key.
void check_managed(const Construct& database, const SnapshotCredentials& given, const char* type);

}  // namespace cdk::rds
