#include <cdk/annotations.hpp>
#include <cdk/ec2/network_acl.hpp>
#include <cdk/ec2/subnet.hpp>
#include <cdk/error.hpp>
#include <cdk/names.hpp>

namespace cdk::ec2 {

namespace {

class ImportedSubnet final : public ISubnet, private IRouteTable {
 public:
  ImportedSubnet(const Scope& scope, SubnetAttributes attributes) : ISubnet(scope), attributes_(std::move(attributes)) {
    if (attributes_.route_table_id.is_set()) return;
    const Value& id = attributes_.subnet_id;
    Annotations::of(*this).add_warning_v2(
        "@aws-cdk/aws-ec2:noSubnetRouteTableId",
        "The route table of the subnet " +
            (id.is_unresolved() ? "at '" + node().path() + "'" : "'" + std::string(id.as_string()) + "'") +
            " isn't known: give route_table_id, or endpoints and routes can't be made for it");
  }

  Input<std::string> subnet_id() const override { return attributes_.subnet_id; }
  Input<std::string> availability_zone() const override {
    return known(attributes_.availability_zone, "the zone", "availability_zone");
  }
  Input<std::string> ipv4_cidr_block() const override {
    return known(attributes_.ipv4_cidr_block, "the address block", "ipv4_cidr_block");
  }
  IRouteTable& route_table() override { return *this; }
  Dependable internet_connectivity_established() override { return internet_connectivity_; }
  void associate_network_acl(Id id, INetworkAcl& acl) override {
    acl.add<SubnetNetworkAclAssociation>(id + Names::node_unique_id(node()), {.network_acl = acl, .subnet = *this});
  }

 private:
  Input<std::string> route_table_id() const override { return attributes_.route_table_id; }
  const Input<std::string>& known(const Input<std::string>& value, const char* what, const char* member) const {
    if (!value.is_set()) {
      fail(*this, {std::string(what) + " of this imported subnet isn't known",
                   std::string(member) + " given to Subnet::from_subnet_attributes", ""});
    }
    return value;
  }

  SubnetAttributes attributes_;
  DependencyGroup internet_connectivity_;
};

}  // namespace

ISubnet& Subnet::from_subnet_attributes(Construct& scope, Id id, const SubnetAttributes& attrs) {
  return scope.add<ImportedSubnet>(std::move(id), attrs);
}

ISubnet& Subnet::from_subnet_id(Construct& scope, Id id, const Input<std::string>& subnet_id) {
  return from_subnet_attributes(scope, std::move(id), {.subnet_id = subnet_id});
}

IPublicSubnet& PublicSubnet::from_public_subnet_attributes(Construct& scope, Id id,
                                                           const PublicSubnetAttributes& attrs) {
  return from_subnet_attributes(scope, std::move(id), attrs);
}

IPrivateSubnet& PrivateSubnet::from_private_subnet_attributes(Construct& scope, Id id,
                                                              const PrivateSubnetAttributes& attrs) {
  return from_subnet_attributes(scope, std::move(id), attrs);
}

}  // namespace cdk::ec2
