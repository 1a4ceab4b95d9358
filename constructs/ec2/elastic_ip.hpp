// Elastic IPs: public IPv4 addresses that stay.
#pragma once

#include <cdk/ec2/elastic_ip_props.hpp>
#include <cdk/ec2/ivpc.hpp>
#include <cdk/resource.hpp>
#include <string>
#include <vector>

namespace cdk::ec2 {

class CfnEIP;

/// An Elastic IP: a public IPv4 address that stays the same. CDK has no such construct.
class ElasticIp : public Resource {
 public:
  using Props = ElasticIpProps;
  ElasticIp(const Scope& scope, const Props& props = {});

  /// One address for each selected subnet, with the ids `id` + the subnet's id. Their order is the subnets' order, as
  /// an NLB's subnet mappings want it.
  static std::vector<Ref<ElasticIp>> one_per_subnet(
      Construct& scope, const Id& id, IVpc& vpc, const SubnetSelection& subnets = {.subnet_type = SubnetType::PUBLIC},
      const Props& props = {});

  /// What NAT gateways and load balancers ask for.
  Input<std::string> allocation_id() const;
  /// The address itself.
  Input<std::string> public_ip() const;

 private:
  CfnEIP& resource_;
};

}  // namespace cdk::ec2
