// What all VPCs do alike. For constructs that are VPCs.
#pragma once

#include <cdk/ec2/ivpc.hpp>
#include <vector>

namespace cdk::ec2 {

/// A VPC that knows its subnets.
class VpcBase : public IVpc {
 public:
  SelectedSubnets select_subnets(const SubnetSelection& selection = {}) override;
  const std::vector<Ref<ISubnet>>& public_subnets() const override { return public_subnets_; }
  const std::vector<Ref<ISubnet>>& private_subnets() const override { return private_subnets_; }
  const std::vector<Ref<ISubnet>>& isolated_subnets() const override { return isolated_subnets_; }
  const std::vector<Input<std::string>>& availability_zones() const override { return availability_zones_; }
  Input<std::string> vpn_gateway_id() const override { return vpn_gateway_id_; }
  Dependable internet_connectivity_established() override { return internet_connectivity_; }
  void enable_vpn_gateway(const EnableVpnGatewayOptions& options) override;
  VpnConnection& add_vpn_connection(Id id, const VpnConnectionOptions& options) override;
  ClientVpnEndpoint& add_client_vpn_endpoint(Id id, const ClientVpnEndpointOptions& options) override;
  GatewayVpcEndpoint& add_gateway_endpoint(Id id, const GatewayVpcEndpointOptions& options) override;
  InterfaceVpcEndpoint& add_interface_endpoint(Id id, const InterfaceVpcEndpointOptions& options) override;
  using IVpc::add_flow_log;
  FlowLog& add_flow_log(Id id, const FlowLogOptions& options) override;

 protected:
  using IVpc::IVpc;
  std::vector<Ref<ISubnet>> select_subnet_objects(const SubnetSelection& selection);
  /// `arn:…:vpc/id`, in the region and account given, else in the stack's.
  Input<std::string> arn_of(const Input<std::string>& vpc_id, const Input<std::string>& region = {},
                            const Input<std::string>& account = {}) const;

  std::vector<Ref<ISubnet>> public_subnets_;
  std::vector<Ref<ISubnet>> private_subnets_;
  std::vector<Ref<ISubnet>> isolated_subnets_;
  std::vector<Input<std::string>> availability_zones_;
  DependencyGroup internet_connectivity_;
  Input<std::string> vpn_gateway_id_;
  /// Set while the VPC is still to be looked up: selections that find nothing are no errors then.
  bool incomplete_subnet_definition_ = false;

 private:
  const std::vector<Ref<ISubnet>>& of_type(SubnetType type) const;
  const std::vector<Ref<ISubnet>>& by_type(SubnetType type) const;
  std::vector<Ref<ISubnet>> by_group_name(const std::string& name) const;
  void check(const SubnetSelection& selection) const;
};

}  // namespace cdk::ec2
