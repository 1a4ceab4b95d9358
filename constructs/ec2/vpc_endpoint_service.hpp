// Endpoint services: services of yours that others reach through VPC endpoints.
#pragma once

#include <cdk/ec2/vpc_endpoint_service_props.hpp>
#include <cdk/resource.hpp>
#include <optional>
#include <string>
#include <vector>

namespace cdk::ec2 {

class CfnVPCEndpointService;

/// A load balancer that endpoint services can stand behind: a Network Load Balancer.
class IVpcEndpointServiceLoadBalancer {
 public:
  virtual ~IVpcEndpointServiceLoadBalancer() = default;
  virtual Input<std::string> load_balancer_arn() const = 0;
};

/// An endpoint service.
class IVpcEndpointService : public Resource {
 public:
  virtual Input<std::string> vpc_endpoint_service_id() const = 0;
  /// What endpoints ask for.
  virtual Input<std::string> vpc_endpoint_service_name() const = 0;

 protected:
  using Resource::Resource;
};

/// Offers a service of yours to other VPCs and accounts.
class VpcEndpointService : public IVpcEndpointService {
 public:
  using Props = VpcEndpointServiceProps;
  static constexpr const char* DEFAULT_PREFIX = "com.amazonaws.vpce";
  /// Errors: no load balancer.
  VpcEndpointService(const Scope& scope, const Props& props);

  Input<std::string> vpc_endpoint_service_id() const override;
  Input<std::string> vpc_endpoint_service_name() const override;
  bool acceptance_required() const { return props_.acceptance_required.value_or(true); }
  const Vector<iam::ArnPrincipal>& allowed_principals() const noexcept { return props_.allowed_principals; }
  const std::optional<bool>& contributor_insights_enabled() const noexcept { return props_.contributor_insights; }
  const Vector<Ref<IVpcEndpointServiceLoadBalancer>>& vpc_endpoint_service_load_balancers() const noexcept {
    return props_.vpc_endpoint_service_load_balancers;
  }

 private:
  Props props_;
  CfnVPCEndpointService* resource_ = nullptr;
};

}  // namespace cdk::ec2
