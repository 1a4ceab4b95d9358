// Which metrics are the same.
#pragma once

#include <cdk/cloudwatch/imetric.hpp>
#include <cdk/value.hpp>

namespace cdk::cloudwatch {

/// Equal for metrics that give the same data, whatever they look like in a graph.
Value metric_key(const IMetric& metric);

}  // namespace cdk::cloudwatch
