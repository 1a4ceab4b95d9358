#include <cdk/rds/credentials.hpp>

namespace cdk::rds {

Credentials Credentials::from_generated_secret(const Input<std::string>& username,
                                               const CredentialsBaseOptions& options) {
  Credentials made;
  made.username_ = username;
  made.username_as_string_ = true;
  made.secret_name_ = options.secret_name;
  made.generated_ = options;
  return made;
}

Credentials Credentials::from_password(const Input<std::string>& username, const SecretValue& password) {
  Credentials made;
  made.username_ = username;
  made.username_as_string_ = true;
  made.password_ = password;
  return made;
}

Credentials Credentials::from_username(const Input<std::string>& username,
                                       const CredentialsFromUsernameOptions& options) {
  Credentials made;
  made.username_ = username;
  made.secret_name_ = options.secret_name;
  made.generated_ = options;
  if (options.password) made.password_ = *options.password;
  return made;
}

Credentials Credentials::from_secret(secretsmanager::ISecret& secret, const Input<std::string>& username) {
  Credentials made;
  made.username_ = username.is_set() ? username : secret.secret_value_from_json("username").unsafe_unwrap();
  made.password_ = secret.secret_value_from_json("password");
  made.secret_ = &secret;
  made.generated_.encryption_key = secret.encryption_key();
  return made;
}

SnapshotCredentials SnapshotCredentials::from_generated_secret(
    const Input<std::string>& username, const SnapshotCredentialsFromGeneratedPasswordOptions& options) {
  SnapshotCredentials made = from_generated_password(username, options);
  made.replace_ = true;
  return made;
}

SnapshotCredentials SnapshotCredentials::from_generated_password(
    const Input<std::string>& username, const SnapshotCredentialsFromGeneratedPasswordOptions& options) {
  SnapshotCredentials made;
  made.generate_password_ = true;
  made.username_ = username;
  made.generated_ = options;
  return made;
}

SnapshotCredentials SnapshotCredentials::from_password(const SecretValue& password) {
  SnapshotCredentials made;
  made.password_ = password;
  return made;
}

SnapshotCredentials SnapshotCredentials::from_secret(secretsmanager::ISecret& secret) {
  SnapshotCredentials made;
  made.password_ = secret.secret_value_from_json("password");
  made.secret_ = &secret;
  return made;
}

}  // namespace cdk::rds
