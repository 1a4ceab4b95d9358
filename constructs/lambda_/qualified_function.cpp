#include <cdk/error.hpp>
#include <cdk/fn.hpp>
#include <cdk/lambda_/event_invoke_config.hpp>
#include <cdk/lambda_/qualified_function.hpp>

#include "private/latest_version.hpp"
#include "private/provisioned_concurrency.hpp"

namespace cdk::lambda_ {

void QualifiedFunctionBase::configure_async_invoke(const EventInvokeConfigOptions& options,
                                                   std::source_location where) {
  add_event_invoke_config(options, lambda(), qualifier(), where);
}

Input<std::string> LatestVersion::function_arn() const { return concat(lambda_->function_arn(), ":$LATEST"); }
Input<std::string> LatestVersion::function_name() const { return concat(lambda_->function_name(), ":$LATEST"); }
Input<std::string> LatestVersion::edge_arn() { refuse_edge(*this); }

void refuse_edge(const IVersion& version) {
  fail(version, {"the version $LATEST for CloudFront", "a version with a number, such as current_version()",
                 "AWS::CloudFront::Distribution LambdaFunctionARN"});
}

const Input<std::int64_t>& checked_concurrency(const QualifiedFunctionBase& qualified,
                                               const Input<std::int64_t>& count) {
  if (qualified.tenancy_config())
    fail(qualified, {"provisioned_concurrent_executions of a function with tenancy_config", "one of the two",
                     "AWS::Lambda::Function TenancyConfig"});
  if (count.kind() == Value::Kind::Integer && count.as_int() < 1)
    fail(qualified, {"provisioned_concurrent_executions is " + std::to_string(count.as_int()), "1 or more",
                     "AWS::Lambda ProvisionedConcurrencyConfig"});
  return count;
}

}  // namespace cdk::lambda_
