// Rotation by functions of Secrets Manager's own.
#pragma once

#include <cdk/ec2/connectable.hpp>
#include <cdk/secretsmanager/cfn_rotation_schedule_types.hpp>
#include <cdk/secretsmanager/hosted_rotation_props.hpp>
#include <memory>
#include <source_location>
#include <string_view>

namespace cdk {
class Construct;
}

namespace cdk::secretsmanager {

/// What a hosted rotation works with: a database, and whose rights change the password.
/// CloudFormation: HostedRotationLambda.RotationType.
class HostedRotationType {
 public:
  static const HostedRotationType MYSQL_SINGLE_USER;
  static const HostedRotationType MYSQL_MULTI_USER;
  static const HostedRotationType POSTGRESQL_SINGLE_USER;
  static const HostedRotationType POSTGRESQL_MULTI_USER;
  static const HostedRotationType ORACLE_SINGLE_USER;
  static const HostedRotationType ORACLE_MULTI_USER;
  static const HostedRotationType MARIADB_SINGLE_USER;
  static const HostedRotationType MARIADB_MULTI_USER;
  static const HostedRotationType SQLSERVER_SINGLE_USER;
  static const HostedRotationType SQLSERVER_MULTI_USER;
  static const HostedRotationType REDSHIFT_SINGLE_USER;
  static const HostedRotationType REDSHIFT_MULTI_USER;
  static const HostedRotationType MONGODB_SINGLE_USER;
  static const HostedRotationType MONGODB_MULTI_USER;

  constexpr std::string_view name() const noexcept { return name_; }
  /// Whether the rights are another user's.
  constexpr bool is_multi_user() const noexcept { return is_multi_user_; }

 private:
  constexpr explicit HostedRotationType(std::string_view name, bool is_multi_user = false)
      : name_(name), is_multi_user_(is_multi_user) {}
  std::string_view name_;
  bool is_multi_user_;
};

inline constexpr HostedRotationType HostedRotationType::MYSQL_SINGLE_USER{"MySQLSingleUser"};
inline constexpr HostedRotationType HostedRotationType::MYSQL_MULTI_USER{"MySQLMultiUser", true};
inline constexpr HostedRotationType HostedRotationType::POSTGRESQL_SINGLE_USER{"PostgreSQLSingleUser"};
inline constexpr HostedRotationType HostedRotationType::POSTGRESQL_MULTI_USER{"PostgreSQLMultiUser", true};
inline constexpr HostedRotationType HostedRotationType::ORACLE_SINGLE_USER{"OracleSingleUser"};
inline constexpr HostedRotationType HostedRotationType::ORACLE_MULTI_USER{"OracleMultiUser", true};
inline constexpr HostedRotationType HostedRotationType::MARIADB_SINGLE_USER{"MariaDBSingleUser"};
inline constexpr HostedRotationType HostedRotationType::MARIADB_MULTI_USER{"MariaDBMultiUser", true};
inline constexpr HostedRotationType HostedRotationType::SQLSERVER_SINGLE_USER{"SQLServerSingleUser"};
inline constexpr HostedRotationType HostedRotationType::SQLSERVER_MULTI_USER{"SQLServerMultiUser", true};
inline constexpr HostedRotationType HostedRotationType::REDSHIFT_SINGLE_USER{"RedshiftSingleUser"};
inline constexpr HostedRotationType HostedRotationType::REDSHIFT_MULTI_USER{"RedshiftMultiUser", true};
inline constexpr HostedRotationType HostedRotationType::MONGODB_SINGLE_USER{"MongoDBSingleUser"};
inline constexpr HostedRotationType HostedRotationType::MONGODB_MULTI_USER{"MongoDBMultiUser", true};

/// A function that Secrets Manager makes to rotate a secret. Copies stand for the same function, so that what a
/// schedule was given can be connected to the database. CloudFormation: HostedRotationLambda.
class HostedRotation : public ec2::IConnectable {
 public:
  using SingleUser = SingleUserHostedRotationOptions;
  using MultiUser = MultiUserHostedRotationOptions;
  using Where = std::source_location;

  static HostedRotation mysql_single_user(const SingleUser& options = {}, Where where = Where::current());
  static HostedRotation mysql_multi_user(const MultiUser& options, Where where = Where::current());
  static HostedRotation postgre_sql_single_user(const SingleUser& options = {}, Where where = Where::current());
  static HostedRotation postgre_sql_multi_user(const MultiUser& options, Where where = Where::current());
  static HostedRotation oracle_single_user(const SingleUser& options = {}, Where where = Where::current());
  static HostedRotation oracle_multi_user(const MultiUser& options, Where where = Where::current());
  static HostedRotation maria_db_single_user(const SingleUser& options = {}, Where where = Where::current());
  static HostedRotation maria_db_multi_user(const MultiUser& options, Where where = Where::current());
  static HostedRotation sql_server_single_user(const SingleUser& options = {}, Where where = Where::current());
  static HostedRotation sql_server_multi_user(const MultiUser& options, Where where = Where::current());
  static HostedRotation redshift_single_user(const SingleUser& options = {}, Where where = Where::current());
  static HostedRotation redshift_multi_user(const MultiUser& options, Where where = Where::current());
  static HostedRotation mongo_db_single_user(const SingleUser& options = {}, Where where = Where::current());
  static HostedRotation mongo_db_multi_user(const MultiUser& options, Where where = Where::current());

  /// What a schedule says of the rotation. Makes the security group below the scope, and the master's secret safe from
  /// deletion. Errors: security groups without `vpc`.
  CfnRotationScheduleTypes::HostedRotationLambdaProperty bind(ISecret& secret, Construct& scope) const;
  /// Errors: there is no `vpc`; no schedule has the rotation yet.
  ec2::Connections& connections() override;

 private:
  struct State;
  HostedRotation(const HostedRotationType& type, const SingleUser& options, ISecret* master, const Where& where);
  std::shared_ptr<State> state_;
};

}  // namespace cdk::secretsmanager
