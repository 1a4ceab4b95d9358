// What a listener of a Network Load Balancer does with a connection.
#pragma once

#include <cdk/elbv2/listener_action.hpp>
#include <cdk/elbv2/network_listener_action_props.hpp>
#include <cdk/ref.hpp>
#include <source_location>
#include <vector>

namespace cdk::elbv2 {

class INetworkListener;
class INetworkTargetGroup;

/// Where connections go.
class NetworkListenerAction : public IListenerAction {
 public:
  using Where = std::source_location;

  /// To one target group, or evenly to several. Errors: none given.
  static NetworkListenerAction forward(const std::vector<Ref<INetworkTargetGroup>>& target_groups,
                                       const NetworkForwardOptions& options = {}, Where where = Where::current());
  /// To target groups by weight. Errors: none given, a weight outside 0 to 999.
  static NetworkListenerAction weighted_forward(const std::vector<NetworkWeightedTargetGroup>& target_groups,
                                                const NetworkForwardOptions& options = {},
                                                Where where = Where::current());

  std::vector<Value> render_actions() const override { return {rendered_}; }
  std::vector<Value> render_rule_actions() const override { return {rendered_}; }
  /// Called by the listener that uses the action. Not for users.
  void bind(Construct& scope, INetworkListener& listener) const;
  const std::vector<Ref<INetworkTargetGroup>>& target_groups() const noexcept { return target_groups_; }

 private:
  using Groups = std::vector<Ref<INetworkTargetGroup>>;
  NetworkListenerAction(Groups target_groups, Value rendered)
      : target_groups_(std::move(target_groups)), rendered_(std::move(rendered)) {}
  Groups target_groups_;
  Value rendered_;
};

}  // namespace cdk::elbv2
