// A file system, made here or imported.
#pragma once

#include <cdk/ec2/connectable.hpp>
#include <cdk/iam/grant.hpp>
#include <concepts>
#include <string>
#include <vector>

namespace cdk::efs {

/// A file system of EFS, made here or imported. Its connections are those to its mount targets, which listen on
/// FileSystem::DEFAULT_PORT. Grants end up in the grantee's policy; in the file system's where the grantee has none or
/// is in another account. Errors at synthesis: the latter for a file system made here, whose policy can't name it yet.
class IFileSystem : public iam::IResourceWithPolicy, public ec2::IConnectable {
 public:
  using iam::IResourceWithPolicy::IResourceWithPolicy;
  virtual Input<std::string> file_system_id() const = 0;
  virtual Input<std::string> file_system_arn() const = 0;
  /// What must exist for the file system to be mounted. Depend on it.
  virtual Dependable mount_targets_available() const = 0;

  iam::Grant grant(const iam::Principal& grantee, const std::vector<Input<std::string>>& actions);
  template <class... A>
    requires(sizeof...(A) > 0 && (std::convertible_to<const A&, Input<std::string>> && ...))
  iam::Grant grant(const iam::Principal& grantee, const A&... actions) {
    return grant(grantee, std::vector<Input<std::string>>{actions...});
  }
  // Who mounts the file system through a mount target. After any of these, those who don't say who they are may no
  // longer write or act as root, unless allow_anonymous_access says so.
  /// Lets somebody mount it and read.
  iam::Grant grant_read(const iam::Principal& grantee);
  /// And write.
  iam::Grant grant_read_write(const iam::Principal& grantee);
  /// And act as the user root.
  iam::Grant grant_root_access(const iam::Principal& grantee);

 protected:
  /// Called before a client is granted something.
  virtual void on_client_grant() {}

 private:
  iam::Grant grant_client(const iam::Principal& grantee, const std::vector<Input<std::string>>& actions);
};

}  // namespace cdk::efs
