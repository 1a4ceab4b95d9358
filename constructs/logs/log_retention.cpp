#include <cdk/arn.hpp>
#include <cdk/cfn_resource.hpp>
#include <cdk/fn.hpp>
#include <cdk/logs/log_retention.hpp>
#include <cdk/stack.hpp>

#include "private/log_retention_function.hpp"

namespace cdk::logs {
namespace {

/// What the function is told of a removal policy.
const char* name_of(RemovalPolicy policy) {
  switch (policy) {
    case RemovalPolicy::DESTROY: return "destroy";
    case RemovalPolicy::RETAIN: return "retain";
    case RemovalPolicy::SNAPSHOT: return "snapshot";
    case RemovalPolicy::RETAIN_ON_UPDATE_OR_DELETE: return "retain-on-update-or-delete";
  }
  return "";
}

}  // namespace

LogRetention::LogRetention(const Scope& scope, const Props& props) : Construct(scope) {
  auto& function = LogRetentionFunction::of(*this, {.role = props.role});
  if (props.removal_policy == RemovalPolicy::DESTROY) function.grant_delete_log_group(props.log_group_name);

  const Optional<int> retries = props.log_retention_retry_options.max_retries;
  const bool forever = props.retention == RetentionDays::INFINITE;
  auto& resource = add<CfnResource>(
      "Resource", {.type = "Custom::LogRetention",
                   .properties = Input<Map<Json>>::from(Value::object(
                       {{"ServiceToken", function.function_arn()},
                        {"LogGroupName", props.log_group_name},
                        {"LogGroupRegion", props.log_group_region},
                        {"SdkRetry", retries ? Value::object({{"maxRetries", Value(*retries)}}) : Value()},
                        {"RetentionInDays", forever ? Value() : Value(static_cast<int>(props.retention))},
                        {"RemovalPolicy", props.removal_policy ? Value(name_of(*props.removal_policy)) : Value()}}))});
  log_group_arn_ = Stack::of(*this).format_arn({.resource = "log-group",
                                                .service = "logs",
                                                .arn_format = ArnFormat::COLON_RESOURCE_NAME,
                                                .region = props.log_group_region,
                                                .resource_name = concat(resource.get_att("LogGroupName"), ":*")});
}

}  // namespace cdk::logs
