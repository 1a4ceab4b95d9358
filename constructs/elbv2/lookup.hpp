// Load balancers and listeners that the cdk CLI looks up in the account. Not for users.
#pragma once

#include <cdk/construct.hpp>
#include <cdk/elbv2/base_listener_props.hpp>
#include <cdk/elbv2/base_load_balancer_props.hpp>
#include <cdk/input.hpp>
#include <string_view>

namespace cdk::elbv2::lookup {

/// The load balancer as the CLI describes it. Errors: a token among the options; an open account or region.
Value load_balancer(const Construct& scope, std::string_view type, const BaseLoadBalancerLookupOptions& options);

struct ListenerQuery {
  BaseListenerLookupOptions options;
  Input<std::string> listener_arn{};
  Input<std::string> listener_protocol{};
};

/// The listener as the CLI describes it. Errors: a token among the options; an open account or region.
Value listener(const Construct& scope, std::string_view type, const ListenerQuery& query);

}  // namespace cdk::elbv2::lookup
