// Listeners of Network Load Balancers.
#pragma once

#include <cdk/elbv2/listener.hpp>
#include <cdk/elbv2/network_listener_props.hpp>
#include <cdk/elbv2/network_target_group.hpp>
#include <concepts>
#include <utility>
#include <vector>

namespace cdk::elbv2 {

/// A listener of a Network Load Balancer, made here or elsewhere.
class INetworkListener : public IListener {
 public:
  bool is_network_listener() const noexcept { return true; }

 protected:
  using IListener::IListener;
};

/// A port of a Network Load Balancer, and where its connections go. CloudFormation:
/// AWS::ElasticLoadBalancingV2::Listener.
class NetworkListener : public INetworkListener, public BaseListener {
 public:
  using Props = NetworkListenerProps;
  /// Errors: a port or protocol that isn't one; TLS without certificates, certificates or an ALPN policy without TLS;
  /// both default_action and default_target_groups; an idle timeout out of its range, or with UDP.
  NetworkListener(const Scope& scope, const Props& props);

  /// A listener that was made elsewhere.
  static INetworkListener& from_network_listener_arn(Construct& scope, Id id,
                                                     const Input<std::string>& network_listener_arn);
  /// A listener that the cdk CLI looks up in the account. Errors: options with tokens; a stack whose account or region
  /// is open.
  static INetworkListener& from_lookup(Construct& scope, Id id, NetworkListenerLookupOptions options);

  INetworkLoadBalancer& load_balancer() const noexcept { return load_balancer_; }
  Protocol protocol() const noexcept { return protocol_; }
  Input<std::string> listener_arn() const override { return BaseListener::listener_arn(); }

  /// The first certificate is the listener's own, others become resources named after the id.
  void add_certificates(Id id, const std::vector<ListenerCertificate>& certificates);
  /// Where connections go; a warning when that was said before.
  void add_action(Id id, AddNetworkActionProps props);
  void add_target_groups(Id id, const std::vector<Ref<INetworkTargetGroup>>& target_groups);
  /// The same for one group or several.
  template <std::derived_from<INetworkTargetGroup>... G>
    requires(sizeof...(G) > 0)
  void add_target_groups(Id id, G&... target_groups) {
    add_target_groups(std::move(id), std::vector<Ref<INetworkTargetGroup>>{target_groups...});
  }
  /// Makes a target group and forwards to it. Errors: an imported load balancer without its VPC.
  NetworkTargetGroup& add_targets(Id id, AddNetworkTargetsProps props);

 private:
  void set_default_action(const NetworkListenerAction& action);
  void apply_idle_timeout(const Duration& timeout);
  std::vector<std::string> validate() const;

  INetworkLoadBalancer& load_balancer_;
  Protocol protocol_;
  std::vector<Ref<INetworkTargetGroup>> target_groups_;
};

}  // namespace cdk::elbv2
