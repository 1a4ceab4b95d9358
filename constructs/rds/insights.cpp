#include "private/insights.hpp"

#include <cdk/error.hpp>
#include <string>

namespace cdk::rds {

bool wants_insights(const DatabaseProps& props) {
  return props.performance_insight_retention || props.performance_insight_encryption_key ||
         props.database_insights_mode == DatabaseInsightsMode::ADVANCED;
}

void check_insights(const Construct& database, const DatabaseProps& props, const char* type) {
  const std::string cluster = std::string(type).ends_with("Cluster") ? " PerformanceInsightsEnabled" : "";
  if (wants_insights(props) && !props.enable_performance_insights.value_or(true))
    fail(database, {"enable_performance_insights is false beside other props of Performance Insights", "true",
                    type + (cluster.empty() ? " EnablePerformanceInsights" : cluster)});
  if (props.database_insights_mode == DatabaseInsightsMode::ADVANCED &&
      props.performance_insight_retention != PerformanceInsightRetention::MONTHS_15)
    fail(database, {"the database_insights_mode is advanced without a performance_insight_retention of 15 months",
                    "PerformanceInsightRetention::MONTHS_15", std::string(type) + " DatabaseInsightsMode"});
}

}  // namespace cdk::rds
