// How instances are replaced when their configuration changes.
#pragma once

#include <cdk/autoscaling/update_policy_props.hpp>
#include <cdk/value.hpp>
#include <optional>
#include <source_location>

namespace cdk::autoscaling {

/// What CloudFormation does with the instances when a group's configuration changes. CloudFormation: UpdatePolicy.
class UpdatePolicy {
 public:
  using Where = std::source_location;
  /// A new group replaces the old one.
  static UpdatePolicy replacing_update();
  /// Batch by batch. Errors: a percentage outside 0 to 100.
  static UpdatePolicy rolling_update(const RollingUpdateOptions& options = {}, Where where = Where::current());
  /// By Auto Scaling itself. Errors: percentages out of their ranges; times over 48 hours; a checkpoint_delay without
  /// checkpoint_percentages; more than 10 alarms.
  static UpdatePolicy instance_refresh(const InstanceRefreshOptions& options, Where where = Where::current());

  Value render(const Value& creation_policy) const;
  bool is_instance_refresh() const { return fixed_.find("AutoScalingInstanceRefresh").is_set(); }
  bool is_rolling_update() const noexcept { return rolling_.has_value(); }

 private:
  UpdatePolicy() = default;
  Value fixed_;
  std::optional<RollingUpdateOptions> rolling_;
};

}  // namespace cdk::autoscaling
