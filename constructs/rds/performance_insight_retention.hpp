// How long Performance Insights keeps what it measures.
#pragma once

namespace cdk::rds {

/// How long Performance Insights keeps what it measures, in days. CloudFormation: PerformanceInsightsRetentionPeriod.
enum class PerformanceInsightRetention {
  /// One week, free of charge.
  DEFAULT = 7,
  MONTHS_1 = 31,
  MONTHS_2 = 62,
  MONTHS_3 = 93,
  MONTHS_4 = 124,
  MONTHS_5 = 155,
  MONTHS_6 = 186,
  MONTHS_7 = 217,
  MONTHS_8 = 248,
  MONTHS_9 = 279,
  MONTHS_10 = 310,
  MONTHS_11 = 341,
  MONTHS_12 = 372,
  MONTHS_13 = 403,
  MONTHS_14 = 434,
  MONTHS_15 = 465,
  MONTHS_16 = 496,
  MONTHS_17 = 527,
  MONTHS_18 = 558,
  MONTHS_19 = 589,
  MONTHS_20 = 620,
  MONTHS_21 = 651,
  MONTHS_22 = 682,
  MONTHS_23 = 713,
  /// Two years.
  LONG_TERM = 731,
};

}  // namespace cdk::rds
