#include <cdk/ec2/cfn_eip.hpp>
#include <cdk/ec2/elastic_ip.hpp>

namespace cdk::ec2 {

ElasticIp::ElasticIp(const Scope& scope, const Props& props)
    : Resource(scope),
      resource_(add<CfnEIP>("Resource", {.address = props.address,
                                         .domain = props.domain,
                                         .ipam_pool_id = props.ipam_pool_id,
                                         .network_border_group = props.network_border_group,
                                         .public_ipv4_pool = props.public_ipv4_pool,
                                         .transfer_address = props.transfer_address})) {
  if (props.removal_policy) apply_removal_policy(*props.removal_policy);
}

std::vector<Ref<ElasticIp>> ElasticIp::one_per_subnet(Construct& scope, const Id& id, IVpc& vpc,
                                                      const SubnetSelection& subnets, const Props& props) {
  std::vector<Ref<ElasticIp>> addresses;
  for (ISubnet& subnet : vpc.select_subnets(subnets).subnets)
    addresses.push_back(scope.add<ElasticIp>(id + subnet.node().id(), props));
  return addresses;
}

Input<std::string> ElasticIp::allocation_id() const { return resource_.attr_allocation_id(); }
Input<std::string> ElasticIp::public_ip() const { return resource_.attr_public_ip(); }

}  // namespace cdk::ec2
