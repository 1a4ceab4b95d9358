// Applications that rotate secrets.
#pragma once

#include <cdk/secretsmanager/secret_rotation_application_props.hpp>
#include <source_location>
#include <string>
#include <string_view>

namespace cdk::secretsmanager {

/// An application of the AWS Serverless Application Repository that rotates secrets.
class SecretRotationApplication {
 public:
  using Options = SecretRotationApplicationOptions;
  using Where = std::source_location;

  static const SecretRotationApplication MARIADB_ROTATION_SINGLE_USER;
  static const SecretRotationApplication MARIADB_ROTATION_MULTI_USER;
  static const SecretRotationApplication MYSQL_ROTATION_SINGLE_USER;
  static const SecretRotationApplication MYSQL_ROTATION_MULTI_USER;
  static const SecretRotationApplication ORACLE_ROTATION_SINGLE_USER;
  static const SecretRotationApplication ORACLE_ROTATION_MULTI_USER;
  static const SecretRotationApplication POSTGRES_ROTATION_SINGLE_USER;
  static const SecretRotationApplication POSTGRES_ROTATION_MULTI_USER;
  static const SecretRotationApplication SQLSERVER_ROTATION_SINGLE_USER;
  static const SecretRotationApplication SQLSERVER_ROTATION_MULTI_USER;
  static const SecretRotationApplication REDSHIFT_ROTATION_SINGLE_USER;
  static const SecretRotationApplication REDSHIFT_ROTATION_MULTI_USER;
  static const SecretRotationApplication MONGODB_ROTATION_SINGLE_USER;
  static const SecretRotationApplication MONGODB_ROTATION_MULTI_USER;
  static const SecretRotationApplication DB2_ROTATION_SINGLE_USER;
  static const SecretRotationApplication DB2_ROTATION_MULTI_USER;

  /// An application of Secrets Manager's that isn't listed here, with its version in the partition "aws". The texts
  /// must live as long as the application. Errors: a version for a partition that has no such applications.
  SecretRotationApplication(std::string_view application_name, std::string_view aws_semantic_version,
                            const Options& options = {}, Where where = Where::current());

  constexpr bool is_multi_user() const noexcept { return is_multi_user_; }
  /// Errors: a partition other than "aws", "aws-cn" and "aws-us-gov".
  std::string application_arn_for_partition(std::string_view partition, Where where = Where::current()) const;
  /// Errors: a partition whose version isn't known.
  std::string semantic_version_for_partition(std::string_view partition, Where where = Where::current()) const;

 private:
  constexpr SecretRotationApplication(std::string_view application_name, std::string_view aws_version,
                                      std::string_view cn_version, std::string_view us_gov_version)
      : application_name_(application_name),
        is_multi_user_(application_name.ends_with("MultiUser")),
        aws_version_(aws_version),
        cn_version_(cn_version),
        us_gov_version_(us_gov_version) {}

  std::string_view application_name_;
  bool is_multi_user_;
  std::string_view aws_version_;
  std::string_view cn_version_;
  std::string_view us_gov_version_;
};

}  // namespace cdk::secretsmanager
