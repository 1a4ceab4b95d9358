// A listener that gets a target group for a service.
#pragma once

#include <cdk/elbv2/application_listener_props.hpp>
#include <cdk/elbv2/network_listener_props.hpp>
#include <memory>
#include <optional>
#include <utility>

namespace cdk {
class Id;
}
namespace cdk::elbv2 {
class ApplicationListener;
class NetworkListener;
}  // namespace cdk::elbv2

namespace cdk::ecs {

class BaseService;
struct LoadBalancerTargetOptions;

/// A listener, and how the target group that is made for a service looks.
class ListenerConfig {
 public:
  /// Default port: 443 when the protocol of the targets is HTTPS, else 80.
  static ListenerConfig application_listener(elbv2::ApplicationListener& listener,
                                             elbv2::AddApplicationTargetsProps props = {});
  /// Default port: 80.
  static ListenerConfig network_listener(elbv2::NetworkListener& listener,
                                         std::optional<elbv2::AddNetworkTargetsProps> props = {});

  /// Adds the target group to the listener, and the service's container to the group.
  void add_targets(const Id& id, const LoadBalancerTargetOptions& target, BaseService& service) const;

 private:
  struct Impl;
  template <class Listener, class Props>
  struct On;
  explicit ListenerConfig(std::shared_ptr<const Impl> impl) : impl_(std::move(impl)) {}
  std::shared_ptr<const Impl> impl_;
};

}  // namespace cdk::ecs
