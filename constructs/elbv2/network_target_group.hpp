// Target groups of Network Load Balancers.
#pragma once

#include <cdk/elbv2/network_target_group_props.hpp>
#include <cdk/elbv2/target_group.hpp>
#include <concepts>
#include <vector>

namespace cdk::elbv2 {

class NetworkTargetGroupMetrics;
class INetworkListener;

/// A target group of a Network Load Balancer, made here or elsewhere.
class INetworkTargetGroup : public ITargetGroup {
 public:
  /// What CloudWatch measures of it. Errors: the group isn't attached to a listener yet; it is imported without
  /// load_balancer_arns.
  virtual NetworkTargetGroupMetrics metrics() const = 0;
  /// Called by listeners that send connections here. Not for users.
  virtual void register_listener(INetworkListener& listener) = 0;
  /// Errors: targets of another type than those before; for imported groups, a target that doesn't register itself.
  virtual void add_targets(const Vector<NetworkTarget>& targets) = 0;
  /// The same for one target or several.
  template <class... T>
    requires(sizeof...(T) > 0 && (std::constructible_from<NetworkTarget, T&&> && ...))
  void add_target(T&&... targets) {
    add_targets({NetworkTarget(std::forward<T>(targets))...});
  }
  bool is_network_target_group() const noexcept { return true; }

 protected:
  using ITargetGroup::ITargetGroup;
};

/// A group of targets that a Network Load Balancer sends connections to. CloudFormation:
/// AWS::ElasticLoadBalancingV2::TargetGroup.
class NetworkTargetGroup : public INetworkTargetGroup, public TargetGroupBase {
 public:
  using Props = NetworkTargetGroupProps;
  /// Errors: a port that isn't one; a protocol that Network Load Balancers don't have.
  NetworkTargetGroup(const Scope& scope, const Props& props);

  /// A target group that was made elsewhere.
  static INetworkTargetGroup& from_target_group_attributes(Construct& scope, Id id, TargetGroupAttributes attrs);

  using ITargetGroup::env;
  Input<std::string> target_group_arn() const override { return TargetGroupBase::target_group_arn(); }
  Input<std::string> target_group_name() const override { return TargetGroupBase::target_group_name(); }
  Input<std::string> load_balancer_arns() const override { return TargetGroupBase::load_balancer_arns(); }
  Dependable load_balancer_attached() const override { return TargetGroupBase::load_balancer_attached(); }
  Input<std::string> first_load_balancer_full_name() const override;
  NetworkTargetGroupMetrics metrics() const override;
  void register_listener(INetworkListener& listener) override;
  void add_targets(const Vector<NetworkTarget>& targets) override;
  Protocol protocol() const noexcept { return protocol_; }

 private:
  static Traffic traffic(const Construct& self, const Props& props);
  std::vector<std::string> validate() const;

  Protocol protocol_;
  std::vector<INetworkListener*> listeners_;
};

}  // namespace cdk::elbv2
