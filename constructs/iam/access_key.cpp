#include <cdk/iam/access_key.hpp>
#include <cdk/iam/cfn_access_key.hpp>
#include <cdk/iam/user.hpp>

namespace cdk::iam {

AccessKey::AccessKey(const Scope& scope, const Props& props) : IAccessKey(scope) {
  auto& resource = add<CfnAccessKey>(
      "Resource", {.user_name = props.user->user_name(), .serial = props.serial, .status = props.status});
  id_ = resource.ref();
  secret_ = resource.attr_secret_access_key();
}

}  // namespace cdk::iam
