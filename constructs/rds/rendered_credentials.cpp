#include "private/rendered_credentials.hpp"

#include <cdk/construct.hpp>
#include <cdk/error.hpp>
#include <cdk/rds/database_secret.hpp>

namespace cdk::rds {
namespace {

/// What RDS can't be told of a password that it manages itself.
template <class T>
std::string beyond_key(const T& credentials) {
  if (credentials.secret() != nullptr) return "a secret";
  if (credentials.password()) return "a password";
  if (credentials.exclude_characters()) return "exclude_characters";
  if (!credentials.replica_regions().empty()) return "replica_regions";
  return {};
}

std::string beyond_name_and_key(const Credentials& credentials) {
  const std::string beyond = beyond_key(credentials);
  if (!beyond.empty()) return beyond;
  if (credentials.secret_name().is_set()) return "a secret_name";
  return credentials.username_as_string() ? "a generated secret" : "";
}

void refuse_managed(const Construct& database, const std::string& beyond, const char* allowed, const char* type) {
  if (!beyond.empty())
    fail(database, {"RDS manages the password and the credentials hold " + beyond, allowed,
                    std::string(type) + " ManageMasterUserPassword"});
}

}  // namespace

Credentials credentials_or_default(const Optional<Credentials>& given, const IEngine& engine) {
  if (given) return *given;
  const std::string_view own_name = engine.default_username();
  return Credentials::from_username(own_name.empty() ? "admin" : own_name);
}

RenderedCredentials rendered(Construct& database, const Credentials& given) {
  RenderedCredentials made{.username = given.username(), .password = {}, .secret = given.secret()};
  if (made.secret == nullptr && !given.password()) {
    made.secret =
        &database.add<DatabaseSecret>("Secret", {.username = given.username(),
                                                 .encryption_key = given.encryption_key(),
                                                 .exclude_characters = given.exclude_characters(),
                                                 .replace_on_password_criteria_changes = given.username_as_string(),
                                                 .replica_regions = given.replica_regions(),
                                                 .secret_name = given.secret_name()});
    if (!given.username_as_string()) made.username = made.secret->secret_value_from_json("username").unsafe_unwrap();
  }
  made.password = given.password() ? given.password()->unsafe_unwrap()
                                   : made.secret->secret_value_from_json("password").unsafe_unwrap();
  return made;
}

RenderedCredentials rendered(Construct& database, const char* id, const Optional<SnapshotCredentials>& given) {
  RenderedCredentials made;
  if (!given) return made;
  made.secret = given->secret();
  if (made.secret == nullptr && given->generate_password())
    made.secret = &database.add<DatabaseSecret>(
        id, {.username = given->username(),
             .encryption_key = given->encryption_key(),
             .exclude_characters = given->exclude_characters(),
             .replace_on_password_criteria_changes = given->replace_on_password_criteria_changes(),
             .replica_regions = given->replica_regions()});
  if (made.secret != nullptr)
    made.password = made.secret->secret_value_from_json("password").unsafe_unwrap();
  else if (given->password())
    made.password = given->password()->unsafe_unwrap();
  return made;
}

void check_managed(const Construct& database, const Credentials& given, const char* type) {
  refuse_managed(database, beyond_name_and_key(given), "Credentials::from_username with a name and an encryption_key",
                 type);
}

void check_managed(const Construct& database, const SnapshotCredentials& given, const char* type) {
  const std::string beyond = beyond_key(given);
  refuse_managed(database, beyond.empty() && given.generate_password() ? "a generated password" : beyond, "none", type);
}

}  // namespace cdk::rds
