#include <cdk/error.hpp>
#include <cdk/events/authorization.hpp>

#include "private/http_parameters.hpp"

namespace cdk::events {
namespace {

using Types = CfnConnectionTypes;

Input<List<Types::ParameterProperty>> render(const Vector<std::pair<std::string, HttpParameter>>& parameters) {
  std::vector<Types::ParameterProperty> rendered;
  for (const auto& [name, parameter] : parameters)
    rendered.push_back({.key = name, .value = parameter.value(), .is_value_secret = parameter.is_value_secret()});
  return rendered.empty() ? Input<List<Types::ParameterProperty>>() : rendered;
}

}  // namespace

Types::ConnectionHttpParametersProperty render(const HttpParameters& parameters) {
  return {.body_parameters = render(parameters.body_parameters),
          .header_parameters = render(parameters.header_parameters),
          .query_string_parameters = render(parameters.query_string_parameters)};
}

Authorization Authorization::api_key(const Input<std::string>& api_key_name, const SecretValue& api_key_value) {
  return {"API_KEY", to_value(Types::AuthParametersProperty{
                         .api_key_auth_parameters = {
                             {.api_key_name = api_key_name, .api_key_value = api_key_value.unsafe_unwrap()}}})};
}

Authorization Authorization::basic(const Input<std::string>& username, const SecretValue& password) {
  return {"BASIC", to_value(Types::AuthParametersProperty{
                       .basic_auth_parameters = {{.password = password.unsafe_unwrap(), .username = username}}})};
}

Authorization Authorization::oauth(const OAuthAuthorizationProps& props, std::source_location where) {
  if (props.http_method != HttpMethod::POST && props.http_method != HttpMethod::GET &&
      props.http_method != HttpMethod::PUT)
    fail({"a token is asked for by " + std::string(to_value(props.http_method)), "POST, GET or PUT",
          "AWS::Events::Connection OAuthParameters"},
         where);
  return {"OAUTH_CLIENT_CREDENTIALS",
          to_value(Types::AuthParametersProperty{
              .o_auth_parameters = {{.authorization_endpoint = props.authorization_endpoint,
                                     .client_parameters = {{.client_id = props.client_id,
                                                            .client_secret = props.client_secret.unsafe_unwrap()}},
                                     .http_method = props.http_method,
                                     .o_auth_http_parameters = render(static_cast<HttpParameters>(props))}}})};
}

}  // namespace cdk::events
