// What is called at stages of a deployment.
#pragma once

#include <cdk/ecs/deployment_lifecycle_hook_target_props.hpp>

namespace cdk {
class Construct;
}

namespace cdk::ecs {

/// Something that ECS calls at stages of a deployment, and that decides whether the deployment goes on.
class IDeploymentLifecycleHookTarget {
 public:
  virtual ~IDeploymentLifecycleHookTarget() = default;
  /// For the service that it is added to, which is the scope.
  virtual DeploymentLifecycleHookTargetConfig bind(Construct& scope) = 0;
};

}  // namespace cdk::ecs
