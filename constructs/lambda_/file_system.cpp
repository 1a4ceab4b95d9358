#include <cdk/arn.hpp>
#include <cdk/efs/access_point.hpp>
#include <cdk/efs/ifile_system.hpp>
#include <cdk/lambda_/file_system.hpp>

namespace cdk::lambda_ {

FileSystem FileSystem::from_efs_access_point(const efs::IAccessPoint& ap, const Input<std::string>& mount_path) {
  efs::IFileSystem& file_system = ap.file_system();
  const Input<std::string> file_system_arn = ap.stack().format_arn(
      {.resource = "file-system", .service = "elasticfilesystem", .resource_name = file_system.file_system_id()});
  const iam::PolicyStatement mount(
      {.actions = {"elasticfilesystem:ClientMount"},
       .conditions = {{"StringEquals", {{"elasticfilesystem:AccessPointArn", ap.access_point_arn()}}}},
       .resources = {"*"}});
  const iam::PolicyStatement write({.actions = {"elasticfilesystem:ClientWrite"}, .resources = {file_system_arn}});
  return FileSystem({.arn = ap.access_point_arn(),
                     .local_mount_path = mount_path,
                     .connections = file_system.connections(),
                     .dependency = {file_system.mount_targets_available()},
                     .policies = {mount, write}});
}

}  // namespace cdk::lambda_
