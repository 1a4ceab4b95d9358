#include <algorithm>
#include <array>
#include <cdk/annotations.hpp>
#include <cdk/custom_resource.hpp>
#include <cdk/custom_resources/aws_custom_resource.hpp>
#include <cdk/ec2/ivpc.hpp>
#include <cdk/error.hpp>
#include <cdk/feature_flags.hpp>
#include <cdk/fn.hpp>
#include <cdk/iam/policy.hpp>
#include <cdk/iam/role.hpp>
#include <cdk/lambda_/singleton_function.hpp>
#include <cdk/logs/log_group.hpp>
#include <cdk/logs/log_retention.hpp>

#include "private/sdk_action.hpp"
#include "private/sdk_call_handler.hpp"

namespace cdk::custom_resources {
namespace {

constexpr const char* TYPE = "Custom::AWS";

/// A call, by the prop that holds it.
struct NamedCall {
  const char* prop;
  const Optional<AwsSdkCall>& call;
};

std::array<NamedCall, 3> calls_of(const AwsCustomResourceProps& props) {
  return {{{"on_create", props.on_create}, {"on_update", props.on_update}, {"on_delete", props.on_delete}}};
}

bool ignores_errors(const Optional<AwsSdkCall>& call) { return call && !call->ignore_error_codes_matching.empty(); }

bool has_id_reference(const Value& value) {
  if (value.is_list()) return std::ranges::any_of(value.items(), has_id_reference);
  if (value.is_object())
    return std::ranges::any_of(value.members(), [](const Member& member) { return has_id_reference(member.value); });
  return value == Value(PhysicalResourceIdReference::TEXT);
}

/// The members that are set.
Value object_of(std::initializer_list<Member> members) {
  std::vector<Member> set;
  std::ranges::copy_if(members, std::back_inserter(set), [](const Member& member) { return member.value.is_set(); });
  return Value::object(std::move(set));
}

Value text_or_unset(const std::string& text) { return text.empty() ? Value() : Value(text); }

Value list_or_unset(const Vector<std::string>& texts) {
  if (texts.empty()) return {};
  return Value::list({texts.begin(), texts.end()});
}

}  // namespace

std::optional<bool> Logging::log_api_response_data(const Construct& scope) const {
  const char* flag = "@aws-cdk/custom-resources:logApiResponseDataPropertyTrueDefault";
  if (!data_ && FeatureFlags::of(scope).is_enabled(flag)) return true;
  return data_;
}

AwsCustomResource::AwsCustomResource(const Scope& scope, const Props& props)
    : Construct(scope),
      provider_((check(props), make_provider(props))),
      ignores_errors_(ignores_errors(props.on_create) || ignores_errors(props.on_update)) {
  const Optional<AwsSdkCall>& first = props.on_create ? props.on_create : props.on_update;
  const auto rendered = [this](const Optional<AwsSdkCall>& call) { return call ? render(*call) : Value(); };
  resource_ =
      &add<CustomResource>("Resource", {.service_token = provider_.function_arn(),
                                        .pascal_case_properties = true,
                                        .properties = {{"create", rendered(first)},
                                                       {"update", rendered(props.on_update)},
                                                       {"delete", rendered(props.on_delete)},
                                                       {"installLatestAwsSdk", Value(installs_latest_sdk(props))}},
                                        .removal_policy = props.removal_policy,
                                        .resource_type = props.resource_type.empty() ? TYPE : props.resource_type,
                                        .service_timeout = props.service_timeout});
  if (props.policy) allow(props);
}

void AwsCustomResource::check(const Props& props) const {
  if (!props.on_create && !props.on_update && !props.on_delete)
    fail(*this, {"no call", "on_create, on_update or on_delete", TYPE});
  if (!props.role && !props.policy) fail(*this, {"neither policy nor role", "one of them at least", TYPE});
  const NamedCall first = calls_of(props)[props.on_create ? 0 : 1];
  if (first.call && !first.call->physical_resource_id)
    fail(*this,
         {std::string(first.prop) + " without physical_resource_id", "the id of what the first call makes", TYPE});
  for (const auto& [prop, call] : calls_of(props)) {
    if (ignores_errors(call) && call->physical_resource_id && call->physical_resource_id->response_path().is_set())
      fail(*this, {std::string(prop) + " with an id from the response and with ignore_error_codes_matching",
                   "PhysicalResourceId::of, or errors that count", TYPE});
    if (call && call->external_id.is_set() && !call->assumed_role_arn.is_set())
      fail(*this, {std::string(prop) + " with external_id and without assumed_role_arn", "both together", TYPE});
  }
  if (props.on_create && has_id_reference(props.on_create->parameters))
    fail(*this, {"on_create with a PhysicalResourceIdReference", "it in on_update and on_delete", TYPE});
}

lambda_::SingletonFunction& AwsCustomResource::make_provider(const Props& props) {
  lambda_::SingletonFunctionProps function{.code = sdk_call_handler(),
                                           .handler = "index.handler",
                                           .runtime = lambda_::Runtime::NODEJS_24_X,
                                           .uuid = PROVIDER_FUNCTION_UUID,
                                           .function_name = props.function_name,
                                           .lambda_purpose = "AWS",
                                           .log_group = props.log_group,
                                           .role = props.role,
                                           .timeout = props.timeout.value_or(Duration::minutes(2)),
                                           .vpc = props.vpc,
                                           .vpc_subnets = props.vpc_subnets};
  if (props.memory_size)
    function.memory_size = *props.memory_size;
  else if (props.install_latest_aws_sdk.value_or(false))
    function.memory_size = 512;
  auto& provider = add<lambda_::SingletonFunction>("Provider", function);
  Construct& made = *Stack::of(*this).node().try_find_child(provider.construct_name());
  if (props.log_retention && made.node().try_find_child("LogRetention") == nullptr)
    made.add<logs::LogRetention>("LogRetention", {.log_group_name = concat("/aws/lambda/", provider.function_name()),
                                                  .retention = *props.log_retention});
  return provider;
}

bool AwsCustomResource::installs_latest_sdk(const Props& props) {
  if (props.install_latest_aws_sdk) return *props.install_latest_aws_sdk;
  const Value by_default = node().try_get_context("@aws-cdk/customresources:installLatestAwsSdkDefault");
  if (by_default == Value(false)) return false;
  Annotations::of(*this).add_warning_v2("@aws-cdk/custom-resources:installLatestAwsSdkNotSpecified",
                                        "install_latest_aws_sdk isn't given, so that the function fetches the newest "
                                        "SDK each time it starts. Give false, "
                                        "or set the context \"@aws-cdk/customresources:installLatestAwsSdkDefault\" to "
                                        "false, unless a call is newer than "
                                        "the SDK that Lambda has.");
  return true;
}

Value AwsCustomResource::render(const AwsSdkCall& call) const {
  Value id;
  if (call.physical_resource_id)
    id = object_of(
        {{"responsePath", call.physical_resource_id->response_path()}, {"id", call.physical_resource_id->id()}});
  const auto logged = call.logging.value_or(Logging::all()).log_api_response_data(*this);
  return Stack::of(*this).to_json_string(
      object_of({{"service", Value(call.service)},
                 {"action", Value(call.action)},
                 {"parameters", call.parameters},
                 {"physicalResourceId", id},
                 {"ignoreErrorCodesMatching", text_or_unset(call.ignore_error_codes_matching)},
                 {"apiVersion", call.api_version},
                 {"region", call.region},
                 {"outputPaths", list_or_unset(call.output_paths)},
                 {"assumedRoleArn", call.assumed_role_arn},
                 {"externalId", call.external_id},
                 {"logApiResponseData", logged ? Value(*logged) : Value()}}));
}

void AwsCustomResource::allow(const Props& props) {
  auto& policy = add<iam::Policy>("CustomResourcePolicy");
  for (const iam::PolicyStatement& statement : props.policy->statements()) policy.add_statements(statement);
  if (props.policy->statements().empty())
    for (const auto& [prop, call] : calls_of(props)) {
      if (!call) continue;
      if (call->assumed_role_arn.is_set())
        policy.add_statements(
            iam::PolicyStatement({.actions = {"sts:AssumeRole"}, .resources = {call->assumed_role_arn}}));
      else
        policy.add_statements(iam::PolicyStatement(
            {.actions = {iam_action(call->service, call->action)}, .resources = props.policy->resources()}));
    }
  if (iam::IRole* role = provider_.role()) policy.attach_to_role(*role);
  resource_->node().add_dependency(policy);
}

void AwsCustomResource::check_answered(const char* caller) const {
  if (ignores_errors_)
    fail(*this, {std::string(caller) + " of calls with ignore_error_codes_matching", "calls whose errors count", TYPE});
}

Input<std::string> AwsCustomResource::get_response_field(std::string_view data_path) const {
  check_answered("get_response_field");
  return resource_->get_att_string(data_path);
}

Token AwsCustomResource::get_response_field_reference(std::string_view data_path) const {
  check_answered("get_response_field_reference");
  return resource_->get_att(data_path);
}

iam::Principal AwsCustomResource::grant_principal() { return provider_.grant_principal(); }

}  // namespace cdk::custom_resources
