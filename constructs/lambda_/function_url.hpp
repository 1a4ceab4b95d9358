// URLs of functions.
#pragma once

#include <cdk/iam/grant.hpp>
#include <cdk/lambda_/function_url_props.hpp>
#include <cdk/resource.hpp>

namespace cdk::lambda_ {

class CfnUrl;

/// A URL that calls a function. CloudFormation: AWS::Lambda::Url.
class FunctionUrl : public Resource {
 public:
  using Props = FunctionUrlProps;

  /// Errors: a version of a function; a function with tenancy_config; a max_age of more than a day.
  FunctionUrl(const Scope& scope, const Props& props);

  Input<std::string> url() const;
  Input<std::string> function_arn() const;
  FunctionUrlAuthType auth_type() const noexcept { return auth_type_; }
  /// Lets somebody call the URL.
  iam::Grant grant_invoke_url(const iam::Principal& grantee,
                              std::source_location where = std::source_location::current());

 private:
  Ref<IFunction> function_;
  FunctionUrlAuthType auth_type_;
  CfnUrl* resource_ = nullptr;
};

using IFunctionUrl = FunctionUrl;

}  // namespace cdk::lambda_
