#include <cdk/efs/ifile_system.hpp>

#include "private/client_actions.hpp"

namespace cdk::efs {

iam::Grant IFileSystem::grant(const iam::Principal& grantee, const std::vector<Input<std::string>>& actions) {
  return iam::Grant::add_to_principal_or_resource(
      {.actions = actions, .grantee = grantee, .resource = *this, .resource_arns = {file_system_arn()}});
}

iam::Grant IFileSystem::grant_client(const iam::Principal& grantee, const std::vector<Input<std::string>>& actions) {
  on_client_grant();
  return iam::Grant::add_to_principal_or_resource({.actions = actions,
                                                   .grantee = grantee,
                                                   .resource = *this,
                                                   .resource_arns = {file_system_arn()},
                                                   .conditions = detail::through_mount_target()});
}

iam::Grant IFileSystem::grant_read(const iam::Principal& grantee) {
  return grant_client(grantee, {detail::CLIENT_MOUNT});
}

iam::Grant IFileSystem::grant_read_write(const iam::Principal& grantee) {
  return grant_client(grantee, {detail::CLIENT_MOUNT, detail::CLIENT_WRITE});
}

iam::Grant IFileSystem::grant_root_access(const iam::Principal& grantee) {
  return grant_client(grantee, {detail::CLIENT_MOUNT, detail::CLIENT_WRITE, detail::CLIENT_ROOT_ACCESS});
}

}  // namespace cdk::efs
