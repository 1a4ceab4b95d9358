// The ways out of private subnets: NAT gateways and NAT instances.
#pragma once

#include <cdk/ec2/nat_provider_props.hpp>
#include <memory>
#include <source_location>
#include <vector>

namespace cdk::ec2 {

class NatInstanceProviderV2;
struct NatInstanceProps;

/// Gives private subnets a way out. Copies share one state, so what a Vpc made can be asked of the provider afterwards.
class NatProvider {
 public:
  using Where = std::source_location;
  /// A way of your own: derive from it and give it to NatProvider's constructor.
  class Way {
   public:
    virtual ~Way() = default;
    virtual void configure_nat(const ConfigureNatOptions& options) = 0;
    virtual void configure_subnet(PrivateSubnet& subnet) = 0;
    virtual std::vector<GatewayConfig> configured_gateways() const = 0;
    /// Whether one gateway of the VPC serves all zones.
    virtual bool is_regional() const { return false; }
  };
  explicit NatProvider(std::shared_ptr<Way> way) : way_(std::move(way)) {}

  /// A NAT gateway in each of the VPC's NAT subnets.
  /// Errors: max_drain_duration outside 1 to 4,000 seconds; at the Vpc: fewer Elastic IPs than gateways.
  static NatProvider gateway(const NatGatewayProps& props = {}, Where where = Where::current());
  /// One NAT gateway for the whole VPC. Errors: contradictory props; at the Vpc: a zone that isn't served.
  static NatProvider regional_gateway(const RegionalNatGatewayProviderProps& props = {},
                                      Where where = Where::current());
  /// An instance in each of the VPC's NAT subnets that translates addresses. <cdk/ec2/nat_instance_provider.hpp>
  static NatInstanceProviderV2 instance_v2(const NatInstanceProps& props);

  /// For Vpc: makes the gateways, and the routes to them.
  void configure_nat(const ConfigureNatOptions& options) { way_->configure_nat(options); }
  /// Gives a subnet a route to the gateway of its zone, else to one of another zone.
  void configure_subnet(PrivateSubnet& subnet) { way_->configure_subnet(subnet); }
  std::vector<GatewayConfig> configured_gateways() const { return way_->configured_gateways(); }
  bool is_regional() const { return way_->is_regional(); }

 protected:
  const std::shared_ptr<Way>& way() const noexcept { return way_; }

 private:
  std::shared_ptr<Way> way_;
};

/// NatProvider::gateway as a class.
class NatGatewayProvider : public NatProvider {
 public:
  explicit NatGatewayProvider(const NatGatewayProps& props = {}, Where where = Where::current())
      : NatProvider(gateway(props, where)) {}
};

/// NatProvider::regional_gateway as a class.
class RegionalNatGatewayProvider : public NatProvider {
 public:
  explicit RegionalNatGatewayProvider(const RegionalNatGatewayProviderProps& props = {}, Where where = Where::current())
      : NatProvider(regional_gateway(props, where)) {}
};

}  // namespace cdk::ec2
