// HTTP endpoints that rules call.
#pragma once

#include <cdk/events/api_destination_props.hpp>
#include <cdk/events/connection.hpp>
#include <cdk/resource.hpp>

namespace cdk::events {

/// An HTTP endpoint, made here or imported.
class IApiDestination : public Resource {
 public:
  using Resource::Resource;
  virtual Input<std::string> api_destination_arn() const = 0;
  virtual Input<std::string> api_destination_name() const = 0;
  /// The ARN for statements of IAM; unset when it isn't known.
  virtual Input<std::string> api_destination_arn_for_policy() const = 0;
  virtual IConnection& connection() const = 0;
};

/// An HTTP endpoint that rules send events to.
class ApiDestination : public IApiDestination {
 public:
  using Props = ApiDestinationProps;
  ApiDestination(const Scope& scope, const Props& props);
  /// Errors: an ARN without a name in it.
  static IApiDestination& from_api_destination_attributes(Construct& scope, Id id,
                                                          const ApiDestinationAttributes& attrs);

  Input<std::string> api_destination_arn() const override { return arn_; }
  Input<std::string> api_destination_name() const override { return name_; }
  Input<std::string> api_destination_arn_for_policy() const override { return arn_for_policy_; }
  IConnection& connection() const override { return connection_; }

 private:
  IConnection& connection_;
  Input<std::string> arn_, arn_for_policy_, name_;
};

}  // namespace cdk::events
