// Metrics of a group itself.
#pragma once

#include <concepts>
#include <string>
#include <utility>
#include <vector>

namespace cdk::autoscaling {

/// A metric of a group.
class GroupMetric {
 public:
  /// One that Auto Scaling got since.
  constexpr explicit GroupMetric(const char* name) : name_(name) {}
  static const GroupMetric MIN_SIZE;
  static const GroupMetric MAX_SIZE;
  static const GroupMetric DESIRED_CAPACITY;
  static const GroupMetric IN_SERVICE_INSTANCES;
  static const GroupMetric PENDING_INSTANCES;
  static const GroupMetric STANDBY_INSTANCES;
  static const GroupMetric TERMINATING_INSTANCES;
  static const GroupMetric TOTAL_INSTANCES;
  constexpr const char* name() const noexcept { return name_; }

 private:
  const char* name_;
};

inline constexpr GroupMetric GroupMetric::MIN_SIZE("GroupMinSize");
inline constexpr GroupMetric GroupMetric::MAX_SIZE("GroupMaxSize");
inline constexpr GroupMetric GroupMetric::DESIRED_CAPACITY("GroupDesiredCapacity");
inline constexpr GroupMetric GroupMetric::IN_SERVICE_INSTANCES("GroupInServiceInstances");
inline constexpr GroupMetric GroupMetric::PENDING_INSTANCES("GroupPendingInstances");
inline constexpr GroupMetric GroupMetric::STANDBY_INSTANCES("GroupStandbyInstances");
inline constexpr GroupMetric GroupMetric::TERMINATING_INSTANCES("GroupTerminatingInstances");
inline constexpr GroupMetric GroupMetric::TOTAL_INSTANCES("GroupTotalInstances");

/// Metrics that CloudWatch gets each minute: `GroupMetrics(GroupMetric::MIN_SIZE, GroupMetric::MAX_SIZE)`.
class GroupMetrics {
 public:
  static GroupMetrics all() { return GroupMetrics(); }
  template <class... M>
    requires(std::same_as<M, GroupMetric> && ...)
  explicit GroupMetrics(const M&... metrics) {
    (add(metrics.name()), ...);
  }
  /// Empty for all.
  const std::vector<std::string>& names() const noexcept { return names_; }

 private:
  void add(std::string name) {
    for (const std::string& known : names_)
      if (known == name) return;
    names_.push_back(std::move(name));
  }
  std::vector<std::string> names_;
};

}  // namespace cdk::autoscaling
