// Where traffic of a service comes in, for deployments that move it.
#pragma once

#include <cdk/input.hpp>
#include <string>
#include <utility>

namespace cdk::elbv2 {
class ApplicationListenerRule;
class NetworkListener;
}  // namespace cdk::elbv2

namespace cdk::ecs {

/// A rule of an Application Load Balancer, or a listener of a Network Load Balancer.
class ListenerRuleConfiguration {
 public:
  static ListenerRuleConfiguration application_listener_rule(elbv2::ApplicationListenerRule& rule);
  static ListenerRuleConfiguration network_listener(elbv2::NetworkListener& listener);
  const Input<std::string>& listener_arn() const noexcept { return arn_; }

 private:
  explicit ListenerRuleConfiguration(Input<std::string> arn) : arn_(std::move(arn)) {}
  Input<std::string> arn_;
};

}  // namespace cdk::ecs
