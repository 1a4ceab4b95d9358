#include <algorithm>
#include <array>
#include <cdk/annotations.hpp>
#include <cdk/arn.hpp>
#include <cdk/cloudwatch/metric.hpp>
#include <cdk/error.hpp>
#include <cdk/feature_flags.hpp>
#include <cdk/fn.hpp>
#include <cdk/iam/policy.hpp>
#include <cdk/iam/role.hpp>
#include <cdk/lambda_/cfn_permission.hpp>
#include <cdk/lambda_/event_invoke_config.hpp>
#include <cdk/lambda_/event_source.hpp>
#include <cdk/lambda_/event_source_mapping.hpp>
#include <cdk/lambda_/function_base.hpp>
#include <cdk/lambda_/function_url.hpp>
#include <cdk/stack.hpp>

#include "private/latest_version.hpp"
#include "private/permission_principal.hpp"

namespace cdk::lambda_ {
namespace {

EventSourceMappingProps mapping_props(IFunction& target, const EventSourceMappingOptions& options) {
  return {.target = target,
          .batch_size = options.batch_size,
          .bisect_batch_on_error = options.bisect_batch_on_error,
          .enabled = options.enabled,
          .event_source_arn = options.event_source_arn,
          .filter_encryption = options.filter_encryption,
          .filters = options.filters,
          .kafka_bootstrap_servers = options.kafka_bootstrap_servers,
          .kafka_consumer_group_id = options.kafka_consumer_group_id,
          .kafka_topic = options.kafka_topic,
          .log_level = options.log_level,
          .max_batching_window = options.max_batching_window,
          .max_concurrency = options.max_concurrency,
          .max_record_age = options.max_record_age,
          .metrics_config = options.metrics_config,
          .on_failure = options.on_failure,
          .parallelization_factor = options.parallelization_factor,
          .provisioned_poller_config = options.provisioned_poller_config,
          .report_batch_item_failures = options.report_batch_item_failures,
          .retry_attempts = options.retry_attempts,
          .source_access_configurations = options.source_access_configurations,
          .starting_position = options.starting_position,
          .starting_position_timestamp = options.starting_position_timestamp,
          .tumbling_window = options.tumbling_window};
}

}  // namespace

std::vector<Input<std::string>> FunctionBase::resource_arns_for_grant_invoke() const {
  return {function_arn(), concat(function_arn(), ":*")};
}

void FunctionBase::add_permission(Id id, const Permission& permission) {
  if (!can_create_permissions()) {
    if (!skip_permissions())
      Annotations::of(*this).add_warning_v2(
          "UnclearLambdaEnvironment",
          "A permission can't be added to a function of another account or region. If it is there already, import the "
          "function with skip_permissions; if it is in the stack's own environment, with same_environment.");
    return;
  }
  const PermissionPrincipal allowed = permission_principal(*this, permission.principal);
  const auto given = [](const Input<std::string>& value, const Input<std::string>& otherwise) {
    return value.is_set() ? value : otherwise;
  };
  Construct& scope = permission.scope ? *permission.scope : *this;
  const Input<std::string> action = given(permission.action, "lambda:InvokeFunction");
  note_invoke_permission(scope, action);
  scope.add<CfnPermission>(std::move(id),
                           {.action = action,
                            .function_name = function_arn(),
                            .principal = allowed.principal,
                            .event_source_token = permission.event_source_token,
                            .function_url_auth_type = permission.function_url_auth_type,
                            .invoked_via_function_url = permission.invoked_via_function_url,
                            .principal_org_id = given(permission.organization_id, allowed.organization_id),
                            .source_account = given(permission.source_account, allowed.source_account),
                            .source_arn = given(permission.source_arn, allowed.source_arn)});
}

void FunctionBase::add_to_role_policy(const iam::PolicyStatement& statement) {
  if (role() == nullptr) return;
  if (!FeatureFlags::of(*this).is_enabled("@aws-cdk/aws-lambda:createNewPoliciesWithAddToRolePolicy")) {
    role()->add_to_principal_policy(statement);
    return;
  }
  auto& policy =
      add<iam::Policy>("inlinePolicyAddedToExecutionRole-" + std::to_string(policies_++), {.statements = {statement}});
  role()->attach_inline_policy(policy);
}

ec2::Connections& FunctionBase::connections() {
  if (!connections_)
    fail(*this, {"the connections of a function outside of a VPC", "vpc in its props, or security_group in its import",
                 "AWS::Lambda::Function VpcConfig"});
  return *connections_;
}

iam::Principal FunctionBase::grant_principal() {
  if (role() == nullptr) return iam::UnknownPrincipal({.resource = *this});
  return *static_cast<iam::IPrincipal*>(role());
}

IVersion& FunctionBase::latest_version() {
  if (latest_version_ == nullptr)
    latest_version_ = &add<LatestVersion>(Id("$LATEST", node().where()), LatestVersion::Props{*this});
  return *latest_version_;
}

void FunctionBase::configure_async_invoke(const EventInvokeConfigOptions& options, Where where) {
  add_event_invoke_config(options, *this, {}, where);
}

void FunctionBase::add_event_invoke_config(const EventInvokeConfigOptions& options, IFunction& function,
                                           const Input<std::string>& qualifier, Where where) {
  if (node().try_find_child("EventInvokeConfig") != nullptr)
    fail(*this,
         {"a second configuration of asynchronous calls", "one for each function, version or alias",
          "AWS::Lambda::EventInvokeConfig Qualifier"},
         where);
  add<EventInvokeConfig>(Id("EventInvokeConfig", where), {.function = function,
                                                          .max_event_age = options.max_event_age,
                                                          .on_failure = options.on_failure,
                                                          .on_success = options.on_success,
                                                          .qualifier = qualifier,
                                                          .retry_attempts = options.retry_attempts});
}

void FunctionBase::note_invoke_permission(Construct& scope, const Input<std::string>& action) {
  constexpr std::array calls = {"lambda:InvokeFunction", "lambda:*", "lambda:Invoke*"};
  if (std::ranges::none_of(calls, [&](const char* call) { return action == Value(call); })) return;
  if (scope.node().try_find_child("CurrentVersion") != nullptr)
    warn_of_unversioned_permission(scope);
  else
    has_invoke_permission_ = true;
}

void warn_of_unversioned_permission(Construct& function) {
  Annotations::of(function).add_warning_v2(
      "@aws-cdk/aws-lambda:addPermissionsToVersionOrAlias",
      "A permission to call a function doesn't hold for calls of its versions and aliases. Where those are called, use "
      "grant_invoke or add_permission of the version or alias.");
}

bool FunctionBase::is_of_stack_account() const {
  const Input<std::string> arn = function_arn();
  if (!stack().account().is_string() || !arn.is_string()) return false;
  return stack().split_arn(arn, ArnFormat::SLASH_RESOURCE_NAME, node().where()).account == stack().account();
}

void IFunction::add_event_source(const IEventSource& source) {
  if (tenancy_config())
    fail(*this, {"an event source of a function with tenancy_config", "calls that name a tenant",
                 "AWS::Lambda::Function TenancyConfig"});
  source.bind(*this);
}

EventSourceMapping& IFunction::add_event_source_mapping(Id id, const EventSourceMappingOptions& options) {
  return add<EventSourceMapping>(std::move(id), mapping_props(*this, options));
}

FunctionUrl& IFunction::add_function_url(const FunctionUrlOptions& options, Where where) {
  return add<FunctionUrl>(
      Id("FunctionUrl", where),
      {.function = *this, .auth_type = options.auth_type, .cors = options.cors, .invoke_mode = options.invoke_mode});
}

cloudwatch::Metric FunctionBase::metric_of(const std::string& metric_name, const cloudwatch::MetricOptions& props,
                                           const Vector<std::pair<std::string, Input<std::string>>>& dimensions) const {
  return cloudwatch::Metric({.metric_name = metric_name, .namespace_ = "AWS/Lambda", .dimensions_map = dimensions})
      .with(props)
      .attach_to(*this);
}

cloudwatch::Metric FunctionBase::metric(const std::string& metric_name, const cloudwatch::MetricOptions& props) const {
  return metric_of(metric_name, props, {{"FunctionName", function_name()}});
}

cloudwatch::Metric IFunction::canned(const char* metric_name, const char* statistic,
                                     const cloudwatch::MetricOptions& props) const {
  cloudwatch::MetricOptions options = props;
  if (options.statistic.empty()) options.statistic = statistic;
  return metric(metric_name, options);
}

cloudwatch::Metric IFunction::metric_duration(const cloudwatch::MetricOptions& props) const {
  return canned("Duration", "Average", props);
}
cloudwatch::Metric IFunction::metric_errors(const cloudwatch::MetricOptions& props) const {
  return canned("Errors", "Sum", props);
}
cloudwatch::Metric IFunction::metric_invocations(const cloudwatch::MetricOptions& props) const {
  return canned("Invocations", "Sum", props);
}
cloudwatch::Metric IFunction::metric_throttles(const cloudwatch::MetricOptions& props) const {
  return canned("Throttles", "Sum", props);
}

}  // namespace cdk::lambda_
