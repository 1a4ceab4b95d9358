// Instances: single virtual machines.
#pragma once

#include <cdk/ec2/connections.hpp>
#include <cdk/ec2/instance_props.hpp>
#include <cdk/iam/policy_statement.hpp>
#include <cdk/iam/principals.hpp>
#include <cdk/resource.hpp>
#include <string>
#include <vector>

namespace cdk::ec2 {

class CfnInstance;

/// An instance.
class IInstance : public Resource, public IConnectable, public iam::IGrantable {
 public:
  virtual Input<std::string> instance_id() const = 0;
  virtual Input<std::string> instance_availability_zone() const = 0;
  virtual Input<std::string> instance_private_dns_name() const = 0;
  virtual Input<std::string> instance_private_ip() const = 0;
  virtual Input<std::string> instance_public_dns_name() const = 0;
  virtual Input<std::string> instance_public_ip() const = 0;

 protected:
  using Resource::Resource;
};

/// An instance, in one subnet, behind a security group.
class Instance : public IInstance {
 public:
  using Props = InstanceProps;
  /// Errors: contradictory props; a zone that none or several of the selected subnets are in.
  Instance(const Scope& scope, const Props& props);

  Input<std::string> instance_id() const override;
  Input<std::string> instance_availability_zone() const override;
  Input<std::string> instance_private_dns_name() const override;
  Input<std::string> instance_private_ip() const override;
  Input<std::string> instance_public_dns_name() const override;
  Input<std::string> instance_public_ip() const override;
  /// The resource, for what the props don't reach.
  CfnInstance& instance() const noexcept { return *resource_; }
  OperatingSystemType os_type() const noexcept { return image_.os_type; }
  iam::IRole& role() const noexcept { return *role_; }
  UserData& user_data() noexcept { return user_data_; }
  Connections& connections() override { return connections_; }
  iam::Principal grant_principal() override;

  /// Sets the instance up with cfn-init, and has CloudFormation wait for the end of it.
  /// Errors: the instance has a config already; an unknown operating system.
  void apply_cloud_formation_init(const CloudFormationInit& init, const ApplyCloudFormationInitOptions& options = {});
  void add_security_group(ISecurityGroup& security_group);
  void add_to_role_policy(const iam::PolicyStatement& statement);
  template <class... C>
  void add_user_data(const C&... commands) {
    user_data_.add_commands(commands...);
  }

 private:
  void check(const Props& props) const;
  Input<std::string> profile(const Props& props);
  ISubnet& choose_subnet(const Props& props, const std::vector<Ref<ISubnet>>& subnets) const;
  void replace_with_user_data();
  void set_up(const Props& props);
  void wait_for_signals();

  Connections connections_;
  std::vector<Ref<ISecurityGroup>> groups_;
  MachineImageConfig image_;
  UserData user_data_;
  iam::IRole* role_ = nullptr;
  int signals_ = 0;
  std::optional<Duration> signal_timeout_;
  CfnInstance* resource_ = nullptr;
};

}  // namespace cdk::ec2
