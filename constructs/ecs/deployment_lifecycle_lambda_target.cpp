#include <cdk/construct.hpp>
#include <cdk/ecs/deployment_lifecycle_lambda_target.hpp>
#include <cdk/iam/role.hpp>
#include <cdk/lambda_/function_base.hpp>
#include <cdk/lazy.hpp>

namespace cdk::ecs {
namespace {

iam::IRole& role_that_calls(lambda_::IFunction& handler, Construct& scope, const std::string& id) {
  auto& role = scope.add<iam::Role>(id, {.assumed_by = iam::ServicePrincipal("ecs.amazonaws.com")});
  handler.grant_invoke(role);
  return role;
}

}  // namespace

DeploymentLifecycleLambdaTarget::DeploymentLifecycleLambdaTarget(lambda_::IFunction& handler, std::string id,
                                                                 DeploymentLifecycleLambdaTargetProps props)
    : handler_(handler),
      id_(std::move(id)),
      props_(std::move(props)),
      role_(std::make_shared<OptRef<iam::IRole>>(props_.role)) {}

DeploymentLifecycleHookTargetConfig DeploymentLifecycleLambdaTarget::bind(Construct& scope) {
  DeploymentLifecycleHookTargetConfig config{.lifecycle_stages = props_.lifecycle_stages,
                                             .target_arn = handler_.function_arn()};
  // Made only when references are looked for, as CDK does it: what the service waits for, the role doesn't.
  if (props_.role)
    config.role = props_.role;
  else
    config.role_arn = Lazy::string([made = role_, &handler = handler_, &scope, id = id_ + "Role"] {
      if (!*made) *made = role_that_calls(handler, scope, id);
      return (*made)->role_arn();
    });
  return config;
}

}  // namespace cdk::ecs
