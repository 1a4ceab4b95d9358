// Log events that are passed on.
#pragma once

#include <cdk/logs/subscription_filter_props.hpp>
#include <cdk/resource.hpp>

namespace cdk::logs {

/// Where log events can be passed on to: a function, a stream.
class ILogSubscriptionDestination {
 public:
  virtual ~ILogSubscriptionDestination() = default;
  /// Called once for each filter, with the filter as scope for what the destination needs.
  virtual LogSubscriptionDestinationConfig bind(Construct& scope, ILogGroup& source_log_group) = 0;
};

/// Passes the events of a log group that match a pattern on.
class SubscriptionFilter : public Resource {
 public:
  using Props = SubscriptionFilterProps;
  SubscriptionFilter(const Scope& scope, const Props& props);
};

}  // namespace cdk::logs
