#include <cdk/error.hpp>
#include <cdk/secretsmanager/secret_rotation_application.hpp>

namespace cdk::secretsmanager {
namespace {

using Application = SecretRotationApplication;

constexpr const char* rule = "AWS::Serverless::Application Location";

}  // namespace

constexpr Application Application::MARIADB_ROTATION_SINGLE_USER{"SecretsManagerRDSMariaDBRotationSingleUser", "1.1.670",
                                                                "1.1.442", "1.1.383"};
constexpr Application Application::MARIADB_ROTATION_MULTI_USER{"SecretsManagerRDSMariaDBRotationMultiUser", "1.1.670",
                                                               "1.1.441", "1.1.383"};
constexpr Application Application::MYSQL_ROTATION_SINGLE_USER{"SecretsManagerRDSMySQLRotationSingleUser", "1.1.671",
                                                              "1.1.440", "1.1.384"};
constexpr Application Application::MYSQL_ROTATION_MULTI_USER{"SecretsManagerRDSMySQLRotationMultiUser", "1.1.671",
                                                             "1.1.440", "1.1.383"};
constexpr Application Application::ORACLE_ROTATION_SINGLE_USER{"SecretsManagerRDSOracleRotationSingleUser", "1.1.671",
                                                               "1.1.441", "1.1.382"};
constexpr Application Application::ORACLE_ROTATION_MULTI_USER{"SecretsManagerRDSOracleRotationMultiUser", "1.1.671",
                                                              "1.1.441", "1.1.383"};
constexpr Application Application::POSTGRES_ROTATION_SINGLE_USER{"SecretsManagerRDSPostgreSQLRotationSingleUser",
                                                                 "1.1.671", "1.1.440", "1.1.383"};
constexpr Application Application::POSTGRES_ROTATION_MULTI_USER{"SecretsManagerRDSPostgreSQLRotationMultiUser",
                                                                "1.1.671", "1.1.440", "1.1.383"};
constexpr Application Application::SQLSERVER_ROTATION_SINGLE_USER{"SecretsManagerRDSSQLServerRotationSingleUser",
                                                                  "1.1.670", "1.1.441", "1.1.383"};
constexpr Application Application::SQLSERVER_ROTATION_MULTI_USER{"SecretsManagerRDSSQLServerRotationMultiUser",
                                                                 "1.1.671", "1.1.441", "1.1.384"};
constexpr Application Application::REDSHIFT_ROTATION_SINGLE_USER{"SecretsManagerRedshiftRotationSingleUser", "1.1.671",
                                                                 "1.1.441", "1.1.383"};
constexpr Application Application::REDSHIFT_ROTATION_MULTI_USER{"SecretsManagerRedshiftRotationMultiUser", "1.1.671",
                                                                "1.1.440", "1.1.383"};
constexpr Application Application::MONGODB_ROTATION_SINGLE_USER{"SecretsManagerMongoDBRotationSingleUser", "1.1.671",
                                                                "1.1.440", "1.1.384"};
constexpr Application Application::MONGODB_ROTATION_MULTI_USER{"SecretsManagerMongoDBRotationMultiUser", "1.1.671",
                                                               "1.1.441", "1.1.384"};
constexpr Application Application::DB2_ROTATION_SINGLE_USER{"SecretsManagerRDSDb2RotationSingleUser", "1.1.271",
                                                            "1.1.242", "1.1.222"};
constexpr Application Application::DB2_ROTATION_MULTI_USER{"SecretsManagerRDSDb2RotationMultiUser", "1.1.272",
                                                           "1.1.240", "1.1.223"};

SecretRotationApplication::SecretRotationApplication(std::string_view application_name,
                                                     std::string_view aws_semantic_version, const Options& options,
                                                     Where where)
    : SecretRotationApplication(application_name, aws_semantic_version, std::string_view(), std::string_view()) {
  if (options.is_multi_user) is_multi_user_ = *options.is_multi_user;
  for (const auto& [partition, version] : options.additional_semantic_versions) {
    if (partition != "aws-cn" && partition != "aws-us-gov")
      fail({"a version of an application in the partition " + std::string(partition), "aws-cn, aws-us-gov", rule},
           where);
    (partition == "aws-cn" ? cn_version_ : us_gov_version_) = version;
  }
}

std::string SecretRotationApplication::application_arn_for_partition(std::string_view partition, Where where) const {
  const char* owner = partition == "aws"          ? ":us-east-1:297356227824"
                      : partition == "aws-cn"     ? ":cn-north-1:193023089310"
                      : partition == "aws-us-gov" ? ":us-gov-west-1:023102451235"
                                                  : nullptr;
  if (owner == nullptr)
    fail({"an application for rotation in the partition " + std::string(partition), "aws, aws-cn, aws-us-gov", rule},
         where);
  return "arn:" + std::string(partition) + ":serverlessrepo" + owner + ":applications/" +
         std::string(application_name_);
}

std::string SecretRotationApplication::semantic_version_for_partition(std::string_view partition, Where where) const {
  const std::string_view version = partition == "aws"          ? aws_version_
                                   : partition == "aws-cn"     ? cn_version_
                                   : partition == "aws-us-gov" ? us_gov_version_
                                                               : std::string_view();
  if (version.empty())
    fail({"the application " + std::string(application_name_) + " has no version in the partition " +
              std::string(partition),
          "a partition of its additional_semantic_versions", rule},
         where);
  return std::string(version);
}

}  // namespace cdk::secretsmanager
