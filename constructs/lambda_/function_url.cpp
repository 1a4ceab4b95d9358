#include <cdk/error.hpp>
#include <cdk/iam/principals.hpp>
#include <cdk/lambda_/alias.hpp>
#include <cdk/lambda_/cfn_url.hpp>
#include <cdk/lambda_/function_url.hpp>

namespace cdk::lambda_ {
namespace {

CfnUrl::CorsProperty rendered(const Construct& url, const FunctionUrlCorsOptions& cors) {
  CfnUrl::CorsProperty made{.allow_credentials = cors.allow_credentials, .allow_methods = {"*"}};
  if (!cors.allowed_headers.empty()) made.allow_headers = cors.allowed_headers;
  if (!cors.allowed_methods.empty()) made.allow_methods = cors.allowed_methods;
  if (!cors.allowed_origins.empty()) made.allow_origins = cors.allowed_origins;
  if (!cors.exposed_headers.empty()) made.expose_headers = cors.exposed_headers;
  if (!cors.max_age) return made;
  const auto seconds = cors.max_age->to_seconds();
  if (seconds > 86400)
    fail(url, {"max_age is " + std::to_string(seconds) + " seconds", "at most 86400 (1 day)",
               "AWS::Lambda::Url Cors.MaxAge"});
  made.max_age = seconds;
  return made;
}

}  // namespace

FunctionUrl::FunctionUrl(const Scope& scope, const Props& props)
    : Resource(scope), function_(props.function), auth_type_(props.auth_type.value_or(FunctionUrlAuthType::AWS_IAM)) {
  if (dynamic_cast<IVersion*>(&*function_) != nullptr)
    fail(*this, {"a URL of a version", "one of a function, or of an alias", "AWS::Lambda::Url Qualifier"});
  if (function_->tenancy_config())
    fail(*this, {"a URL of a function with tenancy_config", "one of the two", "AWS::Lambda::Function TenancyConfig"});
  auto* alias = dynamic_cast<IAlias*>(&*function_);
  resource_ = &add<CfnUrl>(
      "Resource", {.auth_type = auth_type_,
                   .target_function_arn = alias != nullptr ? alias->lambda().function_arn() : function_->function_arn(),
                   .cors = props.cors ? rendered(*this, *props.cors) : Input<CfnUrl::CorsProperty>(),
                   .invoke_mode = props.invoke_mode,
                   .qualifier = alias != nullptr ? alias->alias_name() : Input<std::string>()});
  if (alias != nullptr && alias->node().default_child() != nullptr)
    resource_->node().add_dependency(*alias->node().default_child());
  if (auth_type_ != FunctionUrlAuthType::NONE) return;
  const auto where = node().where();
  function_->add_permission(
      Id("invoke-function-url", where),
      {.principal = iam::AnyPrincipal(), .action = "lambda:InvokeFunctionUrl", .function_url_auth_type = auth_type_});
  function_->add_permission(
      Id("invoke-function", where),
      {.principal = iam::AnyPrincipal(), .action = "lambda:InvokeFunction", .invoked_via_function_url = true});
}

Input<std::string> FunctionUrl::url() const { return resource_->attr_function_url(); }
Input<std::string> FunctionUrl::function_arn() const { return resource_->attr_function_arn(); }

iam::Grant FunctionUrl::grant_invoke_url(const iam::Principal& grantee, std::source_location where) {
  return function_->grant_invoke_url(grantee, where);
}

}  // namespace cdk::lambda_
