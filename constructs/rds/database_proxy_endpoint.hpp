// Other ways to proxies of databases.
#pragma once

#include <cdk/rds/database_proxy_endpoint_props.hpp>
#include <cdk/resource.hpp>

namespace cdk::rds {

/// An endpoint of a proxy, made here or imported.
class IDatabaseProxyEndpoint : public Resource {
 public:
  using Resource::Resource;
  virtual Input<std::string> db_proxy_endpoint_name() = 0;
  virtual Input<std::string> db_proxy_endpoint_arn() = 0;
  /// The host's name.
  virtual Input<std::string> endpoint() = 0;
};

/// Another way to a proxy: from another VPC, or for reading only. CloudFormation: AWS::RDS::DBProxyEndpoint.
class DatabaseProxyEndpoint : public IDatabaseProxyEndpoint {
 public:
  using Props = DatabaseProxyEndpointProps;

  /// Errors: fewer than 2 subnets.
  DatabaseProxyEndpoint(const Scope& scope, const Props& props);
  static IDatabaseProxyEndpoint& from_database_proxy_endpoint_attributes(Construct& scope, Id id,
                                                                         const DatabaseProxyEndpointAttributes& attrs);

  Input<std::string> db_proxy_endpoint_name() override { return name_; }
  Input<std::string> db_proxy_endpoint_arn() override { return arn_; }
  Input<std::string> endpoint() override { return endpoint_; }

 private:
  Input<std::string> name_;
  Input<std::string> arn_;
  Input<std::string> endpoint_;
};

}  // namespace cdk::rds
