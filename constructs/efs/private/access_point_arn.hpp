// ARNs of access points.
#pragma once

#include <cdk/arn.hpp>
#include <cdk/stack.hpp>

namespace cdk::efs::detail {

inline Input<std::string> access_point_arn(const Stack& stack, const Input<std::string>& id) {
  return stack.format_arn({.resource = "access-point", .service = "elasticfilesystem", .resource_name = id});
}

}  // namespace cdk::efs::detail
