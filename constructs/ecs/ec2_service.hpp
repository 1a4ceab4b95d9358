// Services on container instances.
#pragma once

#include <cdk/ecs/base_service.hpp>
#include <cdk/ecs/ec2_service_props.hpp>
#include <cdk/ecs/placement.hpp>
#include <concepts>
#include <vector>

namespace cdk::ecs {

/// A service on container instances, made here or imported.
using IEc2Service = IService;

/// A number of tasks that run on the instances of a cluster.
class Ec2Service : public BaseService {
 public:
  using Props = Ec2ServiceProps;

  /// Errors: a task definition that isn't for instances; a daemon with a desired count, or with a max_healthy_percent
  /// other than 100; a min_healthy_percent that isn't below max_healthy_percent; addresses of its own outside the
  /// network mode AWS_VPC; zone rebalancing without room for it.
  /// Errors at synthesis: a cluster without instances; a task without an essential container.
  Ec2Service(const cdk::Scope& scope, const Props& props);

  static IEc2Service& from_ec2_service_arn(Construct& scope, Id id, const Input<std::string>& ec2_service_arn);
  /// Errors: both ARN and name, or neither.
  static IBaseService& from_ec2_service_attributes(Construct& scope, Id id, const Ec2ServiceAttributes& attrs);

  /// Replaces those given before. Errors: constraints by zone together with zone rebalancing.
  void add_placement_constraints(const std::vector<PlacementConstraint>& constraints);
  template <class... C>
    requires(std::same_as<C, PlacementConstraint> && ...)
  void add_placement_constraints(const C&... constraints) {
    add_placement_constraints(std::vector<PlacementConstraint>{constraints...});
  }
  /// Errors: a daemon; with zone rebalancing, a first strategy other than spread across zones.
  void add_placement_strategies(const std::vector<PlacementStrategy>& strategies);
  template <class... S>
    requires(std::same_as<S, PlacementStrategy> && ...)
  void add_placement_strategies(const S&... strategies) {
    add_placement_strategies(std::vector<PlacementStrategy>{strategies...});
  }

 private:
  void check(const Props& props) const;
  void connect(const Props& props);

  bool daemon_;
  bool rebalances_zones_;
  std::vector<CfnServiceTypes::PlacementStrategyProperty> strategies_;
};

}  // namespace cdk::ecs
