#include "private/metric_impl.hpp"

namespace cdk::cloudwatch {

MetricConfig IMetric::to_metric_config() const { return impl().config(); }

const std::vector<std::pair<std::string, std::string>>& IMetric::warnings_v2() const noexcept {
  return impl().warnings;
}

Duration IMetric::period() const { return impl().period(); }

std::string IMetric::to_string() const { return impl().to_string(); }

IMetric IMetric::with_period(const Duration& period) const { return impl().with_period(period); }

}  // namespace cdk::cloudwatch
