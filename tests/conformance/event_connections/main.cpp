// HTTP endpoints that rules call, and how EventBridge shows them who it is.
#include <cdk/cdk.hpp>
#include <cdk/events.hpp>

using namespace cdk;
using events::Authorization;
using events::HttpMethod;
using events::HttpParameter;

namespace {

SecretValue secret(const char* name) { return SecretValue::secrets_manager(name); }

struct Endpoints : Stack {
  using Stack::Stack;

  events::Connection& key =
      add<events::Connection>("Key", {.authorization = Authorization::api_key("x-api-key", secret("key")),
                                      .body_parameters = {{"kind", HttpParameter::from_string("event")}},
                                      .connection_name = "key",
                                      .description = "the shop",
                                      .header_parameters = {{"x-from", HttpParameter::from_string("bridge")},
                                                            {"x-token", HttpParameter::from_secret(secret("token"))}},
                                      .query_string_parameters = {{"v", HttpParameter::from_string("2")}}});
  events::Connection& basic =
      add<events::Connection>("Basic", {.authorization = Authorization::basic("user", secret("password"))});
  events::Connection& oauth = add<events::Connection>(
      "OAuth", {.authorization = Authorization::oauth({.authorization_endpoint = "https://example.com/token",
                                                       .client_id = "me",
                                                       .client_secret = secret("client"),
                                                       .http_method = HttpMethod::POST})});
  events::Connection& oauth_more = add<events::Connection>(
      "OAuthMore", {.authorization = Authorization::oauth(
                        {.authorization_endpoint = "https://example.com/token",
                         .client_id = "me",
                         .client_secret = secret("client"),
                         .http_method = HttpMethod::GET,
                         .body_parameters = {{"grant", HttpParameter::from_string("client")}},
                         .header_parameters = {{"a", HttpParameter::from_string("b")}},
                         .query_string_parameters = {{"q", HttpParameter::from_secret(secret("q"))}}})});
  events::ApiDestination& full = add<events::ApiDestination>("Full", {.connection = key,
                                                                      .endpoint = "https://example.com/orders/*",
                                                                      .api_destination_name = "orders",
                                                                      .description = "orders",
                                                                      .http_method = HttpMethod::PUT,
                                                                      .rate_limit_per_second = 10});
  events::ApiDestination& plain =
      add<events::ApiDestination>("Plain", {.connection = basic, .endpoint = "https://example.com"});
  events::IConnection& by_arn =
      events::Connection::from_event_bus_arn(*this, "ByArn", "arn:aws:events:eu-west-1:111122223333:connection/known/1",
                                             "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s");
  events::IConnection& by_attributes = events::Connection::from_connection_attributes(
      *this, "ByAttributes",
      {.connection_arn = "arn:aws:events:eu-west-1:111122223333:connection/other/2",
       .connection_name = "other",
       .connection_secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:t"});
  events::ApiDestination& on_imported =
      add<events::ApiDestination>("OnImported", {.connection = by_arn, .endpoint = "https://example.com"});
  events::IApiDestination& imported = events::ApiDestination::from_api_destination_attributes(
      *this, "Imported",
      {.api_destination_arn = "arn:aws:events:eu-west-1:111122223333:api-destination/there/3",
       .connection = by_attributes,
       .api_destination_arn_for_policy = "arn:x"});

  void outputs() {
    add<CfnOutput>("Connections",
                   {.value = format("{} {} {} {} {} {}", key.connection_arn(), key.connection_name(),
                                    key.connection_secret_arn(), by_arn.connection_name(),
                                    by_arn.connection_secret_arn(), imported.connection().connection_name())});
    add<CfnOutput>("Destinations",
                   {.value = format("{} {} {} {} {} {}", full.api_destination_arn(), full.api_destination_name(),
                                    full.api_destination_arn_for_policy(), imported.api_destination_name(),
                                    imported.api_destination_arn(), imported.api_destination_arn_for_policy())});
  }
};

}  // namespace

int main(int argc, char** argv) {
  App app(argc, argv);
  app.add<Endpoints>("Endpoints").outputs();
  return app.run();
}
