#include <cdk/arn.hpp>
#include <cdk/fn.hpp>
#include <cdk/iam/role.hpp>
#include <cdk/lazy.hpp>
#include <cdk/logs/cfn_destination.hpp>
#include <cdk/logs/cross_account_destination.hpp>

namespace cdk::logs {

CrossAccountDestination::CrossAccountDestination(const Scope& scope, const Props& props)
    : Resource(scope,
               {.physical_name =
                    props.destination_name.is_set() ? props.destination_name : Input<std::string>(Lazy::string([this] {
                      auto* resource = node().default_child()->as_resource();
                      return concat(stack().stack_name(), "-", resource->logical_id());
                    }))}) {
  auto& resource = add<CfnDestination>("Resource", {.destination_name = physical_name(),
                                                    .role_arn = props.role->role_arn(),
                                                    .target_arn = props.target_arn,
                                                    .destination_policy = Lazy::string([this]() -> Input<std::string> {
                                                      if (policy_document_.is_empty()) return "";
                                                      return stack().to_json_string(policy_document_.to_json());
                                                    })});
  name_ = resource_name_attribute(resource.ref());
  arn_ = resource_arn_attribute(resource.attr_arn(), {.resource = "destination",
                                                      .service = "logs",
                                                      .arn_format = ArnFormat::COLON_RESOURCE_NAME,
                                                      .resource_name = physical_name()});
}

LogSubscriptionDestinationConfig CrossAccountDestination::bind(Construct& /*scope*/, ILogGroup& /*source_log_group*/) {
  return {.arn = arn_};
}

}  // namespace cdk::logs
