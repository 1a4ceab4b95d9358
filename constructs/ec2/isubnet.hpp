// A subnet of a VPC, made here or imported.
#pragma once

#include <cdk/dependable.hpp>
#include <cdk/resource.hpp>
#include <string>

namespace cdk::ec2 {

class INetworkAcl;

/// A route table of a VPC.
class IRouteTable {
 public:
  virtual ~IRouteTable() = default;
  virtual Input<std::string> route_table_id() const = 0;
};

/// A subnet of a VPC.
class ISubnet : public Resource {
 public:
  /// Errors: an imported subnet whose zone wasn't given.
  virtual Input<std::string> availability_zone() const = 0;
  virtual Input<std::string> subnet_id() const = 0;
  /// What must exist for the subnet to reach the internet: its default route. Depend on it.
  virtual Dependable internet_connectivity_established() = 0;
  /// Errors: an imported subnet whose block wasn't given.
  virtual Input<std::string> ipv4_cidr_block() const = 0;
  virtual IRouteTable& route_table() = 0;
  /// Puts the network ACL in force for this subnet.
  virtual void associate_network_acl(Id id, INetworkAcl& acl) = 0;

 protected:
  using Resource::Resource;
};

}  // namespace cdk::ec2
