// VPC endpoints: ways to services that don't leave the VPC.
#pragma once

#include <cdk/ec2/connections.hpp>
#include <cdk/ec2/interface_vpc_endpoint_aws_service.hpp>
#include <cdk/ec2/ivpc.hpp>
#include <cdk/ec2/vpc_endpoint_props.hpp>
#include <cdk/iam/policy_document.hpp>
#include <cdk/resource.hpp>
#include <source_location>
#include <string>
#include <vector>

namespace cdk::ec2 {

class CfnVPCEndpoint;

/// A VPC endpoint.
class IVpcEndpoint : public Resource {
 public:
  virtual Input<std::string> vpc_endpoint_id() const = 0;

 protected:
  using Resource::Resource;
};

/// The policy of an endpoint that is made here.
class VpcEndpoint {
 public:
  virtual ~VpcEndpoint() = default;
  virtual Input<std::string> vpc_endpoint_id() const = 0;
  /// Restricts what may be done through the endpoint.
  /// Errors: a statement without principal.
  void add_to_policy(const iam::PolicyStatement& statement,
                     std::source_location where = std::source_location::current());

 protected:
  iam::PolicyDocument policy_document_;
};

/// CDK's name; there is nothing to it beyond IVpcEndpoint.
using IGatewayVpcEndpoint = IVpcEndpoint;

/// A way to S3 or DynamoDB through route tables. Costs nothing.
class GatewayVpcEndpoint : public IGatewayVpcEndpoint, public VpcEndpoint {
 public:
  using Props = GatewayVpcEndpointProps;
  /// Errors: the subnets' route tables aren't known.
  GatewayVpcEndpoint(const Scope& scope, const Props& props);
  static IGatewayVpcEndpoint& from_gateway_vpc_endpoint_id(Construct& scope, Id id,
                                                           const Input<std::string>& gateway_vpc_endpoint_id);

  Input<std::string> vpc_endpoint_id() const override;
  Input<std::string> vpc_endpoint_creation_timestamp() const;
  Input<List<std::string>> vpc_endpoint_dns_entries() const;
  Input<List<std::string>> vpc_endpoint_network_interface_ids() const;

 private:
  CfnVPCEndpoint& resource_;
};

/// An interface endpoint, made here or imported.
class IInterfaceVpcEndpoint : public IVpcEndpoint, public IConnectable {
 protected:
  using IVpcEndpoint::IVpcEndpoint;
};

/// Network interfaces in the VPC that lead to a service.
class InterfaceVpcEndpoint : public IInterfaceVpcEndpoint, public VpcEndpoint {
 public:
  using Props = InterfaceVpcEndpointProps;
  /// Errors: there are no subnets to put it into; zones can't be looked up.
  InterfaceVpcEndpoint(const Scope& scope, const Props& props);
  static IInterfaceVpcEndpoint& from_interface_vpc_endpoint_attributes(Construct& scope, Id id,
                                                                       const InterfaceVpcEndpointAttributes& attrs);

  Input<std::string> vpc_endpoint_id() const override;
  Input<std::string> vpc_endpoint_creation_timestamp() const;
  Input<List<std::string>> vpc_endpoint_dns_entries() const;
  Input<List<std::string>> vpc_endpoint_network_interface_ids() const;
  Connections& connections() override { return connections_; }

 private:
  std::vector<Input<std::string>> subnet_ids(const Props& props);
  std::vector<Ref<ISubnet>> in_supported_zones(const Props& props, const std::vector<Ref<ISubnet>>& subnets);

  Connections connections_;
  CfnVPCEndpoint* resource_ = nullptr;
};

}  // namespace cdk::ec2
