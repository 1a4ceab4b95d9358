// How EventBridge shows who it is.
#pragma once

#include <cdk/events/authorization_props.hpp>
#include <cdk/value.hpp>
#include <source_location>
#include <utility>

namespace cdk::events {

/// How a connection shows an HTTP endpoint who asks.
class Authorization {
 public:
  /// By a header of that name.
  static Authorization api_key(const Input<std::string>& api_key_name, const SecretValue& api_key_value);
  static Authorization basic(const Input<std::string>& username, const SecretValue& password);
  /// By a token, for a client's id and secret. Errors: another method than POST, GET and PUT.
  static Authorization oauth(const OAuthAuthorizationProps& props,
                             std::source_location where = std::source_location::current());

  /// CloudFormation: AuthorizationType.
  const char* authorization_type() const noexcept { return type_; }
  /// CloudFormation: AuthParameters.
  const Value& auth_parameters() const noexcept { return parameters_; }

 private:
  Authorization(const char* type, Value parameters) : type_(type), parameters_(std::move(parameters)) {}
  const char* type_;
  Value parameters_;
};

}  // namespace cdk::events
