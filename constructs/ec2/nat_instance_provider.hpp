// NAT instances: instances of one's own in place of NAT gateways.
#pragma once

#include <cdk/ec2/connections.hpp>
#include <cdk/ec2/machine_image.hpp>
#include <cdk/ec2/nat_instance_props.hpp>
#include <cdk/ec2/nat_provider.hpp>
#include <cdk/ref.hpp>
#include <vector>

namespace cdk::ec2 {

class Instance;

/// A NAT instance in each of the VPC's NAT subnets, behind one security group. Copies share one state.
class NatInstanceProviderV2 : public NatProvider, public IConnectable {
 public:
  /// What makes an Amazon Linux instance translate addresses.
  static const std::vector<Input<std::string>> DEFAULT_USER_DATA_COMMANDS;

  explicit NatInstanceProviderV2(const NatInstanceProps& props);

  /// The instances, once a Vpc has made them.
  std::vector<Ref<Instance>> gateway_instances() const;
  // Errors: no Vpc has used the provider yet.
  ISecurityGroup& security_group(Where where = Where::current()) const;
  Connections& connections() override;

 private:
  struct Instances;
  explicit NatInstanceProviderV2(std::shared_ptr<Instances> instances);
  std::shared_ptr<Instances> instances_;
};

/// Amazon's former images for NAT instances, looked up by the cdk CLI.
class NatInstanceImage : public LookupMachineImage {
 public:
  NatInstanceImage() : LookupMachineImage({.name = "amzn-ami-vpc-nat-*", .owners = {"amazon"}}) {}
};

}  // namespace cdk::ec2
