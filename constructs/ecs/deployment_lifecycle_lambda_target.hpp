// Functions that are called at stages of a deployment.
#pragma once

#include <cdk/ecs/deployment_lifecycle_hook_target.hpp>
#include <memory>
#include <string>

namespace cdk::lambda_ {
class IFunction;
}

namespace cdk::ecs {

/// A Lambda function that ECS calls at stages of a deployment.
class DeploymentLifecycleLambdaTarget : public IDeploymentLifecycleHookTarget {
 public:
  /// The id is that of the role that is made where none is given.
  DeploymentLifecycleLambdaTarget(lambda_::IFunction& handler, std::string id,
                                  DeploymentLifecycleLambdaTargetProps props);

  /// The role by which ECS calls the function. One that isn't given is made at synthesis, and nothing until then.
  OptRef<iam::IRole> role() const noexcept { return *role_; }
  DeploymentLifecycleHookTargetConfig bind(Construct& scope) override;

 private:
  lambda_::IFunction& handler_;
  std::string id_;
  DeploymentLifecycleLambdaTargetProps props_;
  std::shared_ptr<OptRef<iam::IRole>> role_;
};

}  // namespace cdk::ecs
