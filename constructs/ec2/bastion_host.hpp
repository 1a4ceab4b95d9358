// Bastion hosts: small instances to reach others through.
#pragma once

#include <cdk/ec2/bastion_host_props.hpp>
#include <cdk/ec2/instance.hpp>
#include <string>

namespace cdk::ec2 {

/// An instance that Session Manager opens sessions on, without open ports or keys.
class BastionHostLinux : public IInstance {
 public:
  using Props = BastionHostLinuxProps;
  BastionHostLinux(const Scope& scope, const Props& props);

  Instance& instance() const noexcept { return instance_; }
  iam::IRole& role() const noexcept { return instance_.role(); }
  Connections& connections() override { return instance_.connections(); }
  iam::Principal grant_principal() override { return instance_.grant_principal(); }
  Input<std::string> instance_id() const override { return instance_.instance_id(); }
  Input<std::string> instance_availability_zone() const override { return instance_.instance_availability_zone(); }
  Input<std::string> instance_private_dns_name() const override { return instance_.instance_private_dns_name(); }
  Input<std::string> instance_private_ip() const override { return instance_.instance_private_ip(); }
  Input<std::string> instance_public_dns_name() const override { return instance_.instance_public_dns_name(); }
  Input<std::string> instance_public_ip() const override { return instance_.instance_public_ip(); }

  /// Opens port 22 to the peers.
  template <class... P>
    requires(std::convertible_to<P&, Peer> && ...)
  void allow_ssh_access_from(P&&... peers) {
    (instance_.connections().allow_from(Connections(Peer(peers)), Port::SSH, "SSH access"), ...);
  }

 private:
  Instance& instance_;
};

}  // namespace cdk::ec2
