// Conditions on subnets, for SubnetSelection.
#pragma once

#include <cdk/input.hpp>
#include <cdk/ref.hpp>
#include <memory>
#include <source_location>
#include <string>
#include <vector>

namespace cdk::ec2 {

class ISubnet;

/// A condition on subnets. Several in one SubnetSelection must all hold.
class SubnetFilter {
 public:
  using Subnets = std::vector<Ref<ISubnet>>;
  using Where = std::source_location;
  /// A condition of your own: derive from it and give it to SubnetFilter's constructor.
  class Rule {
   public:
    virtual ~Rule() = default;
    virtual Subnets select_subnets(const Subnets& subnets) const = 0;
  };

  explicit SubnetFilter(std::shared_ptr<const Rule> rule) : rule_(std::move(rule)) {}

  static SubnetFilter by_ids(std::vector<std::string> subnet_ids);
  static SubnetFilter availability_zones(std::vector<Input<std::string>> availability_zones);
  /// At most one a zone.
  static SubnetFilter one_per_az();
  /// Subnets whose block contains one of these addresses. Errors: a subnet whose block isn't known.
  static SubnetFilter contains_ip_addresses(std::vector<std::string> ipv4_addrs, Where where = Where::current());
  /// Subnets whose block has this mask.
  static SubnetFilter by_cidr_mask(int mask);
  /// Subnets whose block lies in one of these.
  static SubnetFilter by_cidr_ranges(std::vector<std::string> cidrs, Where where = Where::current());

  Subnets select_subnets(const Subnets& subnets) const { return rule_->select_subnets(subnets); }

 private:
  std::shared_ptr<const Rule> rule_;
};

}  // namespace cdk::ec2
