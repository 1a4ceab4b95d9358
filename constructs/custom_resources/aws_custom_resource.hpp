// Resources that calls of AWS APIs make.
#pragma once

#include <cdk/construct.hpp>
#include <cdk/custom_resources/aws_custom_resource_props.hpp>
#include <cdk/iam/principals.hpp>
#include <string_view>

namespace cdk {
class CustomResource;
}

namespace cdk::lambda_ {
class SingletonFunction;
}

namespace cdk::custom_resources {

/// A resource that exists by calls of AWS APIs: one when it is created, one when it changes, one when it goes.
/// CloudFormation: Custom::AWS.
class AwsCustomResource : public Construct, public iam::IGrantable {
 public:
  using Props = AwsCustomResourceProps;
  /// What tells the function that makes the calls from others.
  static constexpr const char* PROVIDER_FUNCTION_UUID = "679f53fa-c002-430c-b0da-5b7982bd2287";

  /// Errors: no call; neither policy nor role; a first call without physical_resource_id, or with a reference to it; an
  /// id from a response whose errors are ignored; an external_id without assumed_role_arn.
  AwsCustomResource(const Scope& scope, const Props& props);

  /// A part of what the call gave, by its path: "Parameter.Value". Errors: the call ignores errors.
  Input<std::string> get_response_field(std::string_view data_path) const;
  Token get_response_field_reference(std::string_view data_path) const;
  /// The function's.
  iam::Principal grant_principal() override;

 private:
  void check(const Props& props) const;
  void check_answered(const char* caller) const;
  lambda_::SingletonFunction& make_provider(const Props& props);
  bool installs_latest_sdk(const Props& props);
  Value render(const AwsSdkCall& call) const;
  void allow(const Props& props);

  lambda_::SingletonFunction& provider_;
  CustomResource* resource_ = nullptr;
  bool ignores_errors_;
};

}  // namespace cdk::custom_resources
