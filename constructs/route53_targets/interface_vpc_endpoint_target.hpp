// Aliases of interface endpoints.
#pragma once

#include <cdk/ec2/vpc_endpoint.hpp>
#include <cdk/route53/record_target.hpp>

namespace cdk::route53_targets {

/// An interface endpoint behind an alias.
class InterfaceVpcEndpointTarget : public route53::IAliasRecordTarget {
 public:
  explicit InterfaceVpcEndpointTarget(ec2::InterfaceVpcEndpoint& vpc_endpoint) : vpc_endpoint_(vpc_endpoint) {}
  route53::AliasRecordTargetConfig bind(route53::IRecordSet& record, route53::IHostedZone* zone) const override;

 private:
  ec2::InterfaceVpcEndpoint& vpc_endpoint_;
};

}  // namespace cdk::route53_targets
