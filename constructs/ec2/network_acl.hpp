// Network ACLs: stateless filters around subnets.
#pragma once

#include <cdk/ec2/ivpc.hpp>
#include <cdk/ec2/network_acl_props.hpp>
#include <cdk/resource.hpp>
#include <string>

namespace cdk::ec2 {

class CfnNetworkAcl;
class CfnSubnetNetworkAclAssociation;
class NetworkAclEntry;

/// A network ACL, made here or imported.
class INetworkAcl : public Resource {
 public:
  virtual Input<std::string> network_acl_id() const = 0;
  NetworkAclEntry& add_entry(Id id, const CommonNetworkAclEntryOptions& options);

 protected:
  using Resource::Resource;
};

/// A network ACL. Without entries it lets nothing through.
class NetworkAcl : public INetworkAcl {
 public:
  using Props = NetworkAclProps;
  NetworkAcl(const Scope& scope, const Props& props);

  /// An ACL that exists already.
  static INetworkAcl& from_network_acl_id(Construct& scope, Id id, const Input<std::string>& network_acl_id);

  Input<std::string> network_acl_id() const override;
  Input<std::string> network_acl_vpc_id() const { return vpc_->vpc_id(); }
  /// Puts the ACL in force for the selected subnets.
  void associate_with_subnet(Id id, const SubnetSelection& selection);

 private:
  Ref<IVpc> vpc_;
  CfnNetworkAcl& resource_;
};

/// An entry of a network ACL.
class INetworkAclEntry : public Resource {
 public:
  virtual INetworkAcl& network_acl() const = 0;

 protected:
  using Resource::Resource;
};

/// An entry of a network ACL.
class NetworkAclEntry : public INetworkAclEntry {
 public:
  using Props = NetworkAclEntryProps;
  /// Errors: a rule number outside 1 to 32766.
  NetworkAclEntry(const Scope& scope, const Props& props);
  INetworkAcl& network_acl() const override { return *network_acl_; }

 private:
  Ref<INetworkAcl> network_acl_;
};

/// The tie between a subnet and its network ACL.
class ISubnetNetworkAclAssociation : public Resource {
 public:
  virtual Input<std::string> subnet_network_acl_association_association_id() const = 0;

 protected:
  using Resource::Resource;
};

/// Puts a network ACL in force for a subnet.
class SubnetNetworkAclAssociation : public ISubnetNetworkAclAssociation {
 public:
  using Props = SubnetNetworkAclAssociationProps;
  SubnetNetworkAclAssociation(const Scope& scope, const Props& props);

  static ISubnetNetworkAclAssociation& from_subnet_network_acl_association_association_id(
      Construct& scope, Id id, const Input<std::string>& subnet_network_acl_association_association_id);

  Input<std::string> subnet_network_acl_association_association_id() const override;
  ISubnet& subnet() const { return *subnet_; }
  INetworkAcl& network_acl() const { return *network_acl_; }

 private:
  Ref<INetworkAcl> network_acl_;
  Ref<ISubnet> subnet_;
  CfnSubnetNetworkAclAssociation& resource_;
};

}  // namespace cdk::ec2
