#include <cdk/arn.hpp>
#include <cdk/events/connection.hpp>

#include "private/http_parameters.hpp"

namespace cdk::events {
namespace {

std::string literal(const Value& value) { return value.is_string() ? std::string(value.as_string()) : std::string(); }

struct Import {
  ConnectionAttributes attributes;
  ResourceProps resource = {};
};

class ImportedConnection final : public IConnection {
 public:
  using Props = Import;
  ImportedConnection(const Scope& scope, const Props& props)
      : IConnection(scope, props.resource), attributes_(props.attributes) {}
  Input<std::string> connection_arn() const override { return attributes_.connection_arn; }
  Input<std::string> connection_name() const override { return attributes_.connection_name; }
  Input<std::string> connection_secret_arn() const override { return attributes_.connection_secret_arn; }

 private:
  ConnectionAttributes attributes_;
};

}  // namespace

Connection::Connection(const Scope& scope, const Props& props)
    : IConnection(scope, {.physical_name = props.connection_name}) {
  const auto along = render(static_cast<HttpParameters>(props));
  std::vector<Member> parameters(props.authorization.auth_parameters().members().begin(),
                                 props.authorization.auth_parameters().members().end());
  if (const Value sent = to_value(along); !sent.is_empty()) parameters.push_back({"InvocationHttpParameters", sent});
  auto& resource = add<CfnConnection>(
      "Connection",
      {.auth_parameters = Input<CfnConnection::AuthParametersProperty>::from(Value::object(std::move(parameters))),
       .authorization_type = props.authorization.authorization_type(),
       .description = props.description,
       .name = physical_name()});
  name_ = resource_name_attribute(resource.ref());
  arn_ = resource.attr_arn();
  secret_arn_ = resource.attr_secret_arn();
}

IConnection& Connection::from_event_bus_arn(Construct& scope, Id id, const Input<std::string>& connection_arn,
                                            const Input<std::string>& connection_secret_arn) {
  const ArnComponents parts = Stack::of(scope).split_arn(connection_arn, ArnFormat::SLASH_RESOURCE_NAME, id.where());
  return from_connection_attributes(scope, std::move(id),
                                    {.connection_arn = connection_arn,
                                     .connection_name = parts.resource_name,
                                     .connection_secret_arn = connection_secret_arn});
}

IConnection& Connection::from_connection_attributes(Construct& scope, Id id, const ConnectionAttributes& attrs) {
  const ArnComponents parts =
      Stack::of(scope).split_arn(attrs.connection_arn, ArnFormat::SLASH_RESOURCE_NAME, id.where());
  return scope.add<ImportedConnection>(
      std::move(id), Import{attrs, {.account = literal(parts.account), .region = literal(parts.region)}});
}

}  // namespace cdk::events
