// What clients of a file system may be allowed.
#pragma once

#include <cdk/iam/conditions.hpp>

namespace cdk::efs::detail {

inline constexpr const char* CLIENT_MOUNT = "elasticfilesystem:ClientMount";
inline constexpr const char* CLIENT_WRITE = "elasticfilesystem:ClientWrite";
inline constexpr const char* CLIENT_ROOT_ACCESS = "elasticfilesystem:ClientRootAccess";

inline iam::Conditions through_mount_target() {
  return {{"Bool", {{"elasticfilesystem:AccessedViaMountTarget", "true"}}}};
}

}  // namespace cdk::efs::detail
