// Connections to HTTP endpoints.
#pragma once

#include <cdk/events/connection_props.hpp>
#include <cdk/resource.hpp>

namespace cdk::events {

/// A connection, made here or imported.
class IConnection : public Resource {
 public:
  using Resource::Resource;
  virtual Input<std::string> connection_arn() const = 0;
  virtual Input<std::string> connection_name() const = 0;
  /// Of the secret that EventBridge makes for it.
  virtual Input<std::string> connection_secret_arn() const = 0;
};

/// How EventBridge shows an HTTP endpoint who it is, and what it sends along.
class Connection : public IConnection {
 public:
  using Props = ConnectionProps;
  Connection(const Scope& scope, const Props& props);
  /// By its ARN, and that of its secret.
  static IConnection& from_event_bus_arn(Construct& scope, Id id, const Input<std::string>& connection_arn,
                                         const Input<std::string>& connection_secret_arn);
  static IConnection& from_connection_attributes(Construct& scope, Id id, const ConnectionAttributes& attrs);

  Input<std::string> connection_arn() const override { return arn_; }
  Input<std::string> connection_name() const override { return name_; }
  Input<std::string> connection_secret_arn() const override { return secret_arn_; }

 private:
  Input<std::string> arn_, name_, secret_arn_;
};

}  // namespace cdk::events
