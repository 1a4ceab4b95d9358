// Metrics in the JSON of dashboards.
#pragma once

#include <cdk/cloudwatch/imetric.hpp>
#include <cdk/resolve.hpp>
#include <vector>

namespace cdk::cloudwatch {

/// A list item for each metric of both axes, and for those that their expressions are made of.
Value graph_metrics(const std::vector<IMetric>& left, const std::vector<IMetric>& right, const ResolveContext& context);

}  // namespace cdk::cloudwatch
