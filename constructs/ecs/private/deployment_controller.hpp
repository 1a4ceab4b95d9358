// What ECS's own deployments alone can do.
#pragma once

#include <string>

namespace cdk::ecs {

class BaseService;

/// Errors: the service has `what`, but something other than ECS makes its deployments.
void require_ecs_controller(const BaseService& service, const std::string& what);

}  // namespace cdk::ecs
