// Who the first user of a database is.
#pragma once

#include <cdk/rds/credentials_props.hpp>
#include <cdk/secretsmanager/secret.hpp>
#include <optional>

namespace cdk::rds {

/// The first user of a database, and its password.
class Credentials {
 public:
  /// A password that is made up and kept in a secret; another one when the characters that it may hold change.
  static Credentials from_generated_secret(const Input<std::string>& username,
                                           const CredentialsBaseOptions& options = {});
  static Credentials from_password(const Input<std::string>& username, const SecretValue& password);
  /// As from_generated_secret, but the secret isn't replaced when the characters change.
  static Credentials from_username(const Input<std::string>& username,
                                   const CredentialsFromUsernameOptions& options = {});
  /// A secret with the fields `username` and `password`. `username` tells the name when it is known.
  static Credentials from_secret(secretsmanager::ISecret& secret, const Input<std::string>& username = {});

  const Input<std::string>& username() const noexcept { return username_; }
  /// Whether the name stands in the template rather than in the secret.
  bool username_as_string() const noexcept { return username_as_string_; }
  const std::optional<SecretValue>& password() const noexcept { return password_; }
  /// The given secret; null when it has to be made.
  secretsmanager::ISecret* secret() const noexcept { return secret_; }
  const Input<std::string>& secret_name() const noexcept { return secret_name_; }
  kms::IKey* encryption_key() const noexcept { return generated_.encryption_key.get(); }
  const Optional<std::string>& exclude_characters() const noexcept { return generated_.exclude_characters; }
  const Vector<secretsmanager::ReplicaRegion>& replica_regions() const noexcept { return generated_.replica_regions; }

 private:
  Credentials() = default;
  Input<std::string> username_;
  bool username_as_string_ = false;
  std::optional<SecretValue> password_;
  secretsmanager::ISecret* secret_ = nullptr;
  Input<std::string> secret_name_;
  GeneratedSecretOptions generated_;
};

/// The password of the first user of a database that is made from a snapshot. The user is the snapshot's.
class SnapshotCredentials {
 public:
  /// A password that is made up and kept in a secret; another one when the characters that it may hold change.
  static SnapshotCredentials from_generated_secret(const Input<std::string>& username,
                                                   const SnapshotCredentialsFromGeneratedPasswordOptions& options = {});
  /// The same, but the secret isn't replaced when the characters change.
  static SnapshotCredentials from_generated_password(
      const Input<std::string>& username, const SnapshotCredentialsFromGeneratedPasswordOptions& options = {});
  static SnapshotCredentials from_password(const SecretValue& password);
  /// A secret with the field `password`.
  static SnapshotCredentials from_secret(secretsmanager::ISecret& secret);

  bool generate_password() const noexcept { return generate_password_; }
  bool replace_on_password_criteria_changes() const noexcept { return replace_; }
  const Input<std::string>& username() const noexcept { return username_; }
  const std::optional<SecretValue>& password() const noexcept { return password_; }
  secretsmanager::ISecret* secret() const noexcept { return secret_; }
  kms::IKey* encryption_key() const noexcept { return generated_.encryption_key.get(); }
  const Optional<std::string>& exclude_characters() const noexcept { return generated_.exclude_characters; }
  const Vector<secretsmanager::ReplicaRegion>& replica_regions() const noexcept { return generated_.replica_regions; }

 private:
  SnapshotCredentials() = default;
  bool generate_password_ = false;
  bool replace_ = false;
  Input<std::string> username_;
  std::optional<SecretValue> password_;
  secretsmanager::ISecret* secret_ = nullptr;
  GeneratedSecretOptions generated_;
};

}  // namespace cdk::rds
