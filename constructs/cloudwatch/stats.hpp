// Statistics: how the values of a period are put together.
#pragma once

#include <optional>
#include <source_location>
#include <string>

namespace cdk::cloudwatch {

/// The texts of statistics.
struct Stats {
  using Where = std::source_location;

  /// How many values there were.
  static constexpr const char* SAMPLE_COUNT = "SampleCount";
  static constexpr const char* AVERAGE = "Average";
  static constexpr const char* SUM = "Sum";
  static constexpr const char* MINIMUM = "Minimum";
  static constexpr const char* MAXIMUM = "Maximum";
  /// The mean of the middle half of the values.
  static constexpr const char* IQM = "IQM";

  // Bounds are percentages. Errors: one that is below 0 or above 100.

  /// What this many percent of the values don't exceed.
  static std::string percentile(double percentile, Where where = Where::current());
  static std::string p(double value, Where where = Where::current()) { return percentile(value, where); }
  /// The mean of the values between two bounds; with one, of those below it.
  static std::string trimmed_mean(double p1, std::optional<double> p2 = {}, Where where = Where::current());
  static std::string tm(double p1, std::optional<double> p2 = {}, Where where = Where::current()) {
    return trimmed_mean(p1, p2, where);
  }
  /// The mean where values outside the bounds count as the bound.
  static std::string winsorized_mean(double p1, std::optional<double> p2 = {}, Where where = Where::current());
  static std::string wm(double p1, std::optional<double> p2 = {}, Where where = Where::current()) {
    return winsorized_mean(p1, p2, where);
  }
  /// How many values there were between the bounds.
  static std::string trimmed_count(double p1, std::optional<double> p2 = {}, Where where = Where::current());
  static std::string tc(double p1, std::optional<double> p2 = {}, Where where = Where::current()) {
    return trimmed_count(p1, p2, where);
  }
  /// The sum of the values between the bounds.
  static std::string trimmed_sum(double p1, std::optional<double> p2 = {}, Where where = Where::current());
  static std::string ts(double p1, std::optional<double> p2 = {}, Where where = Where::current()) {
    return trimmed_sum(p1, p2, where);
  }
  /// How many percent of the values are between two values; with one, not above it.
  static std::string percentile_rank(double v1, std::optional<double> v2 = {});
  static std::string pr(double v1, std::optional<double> v2 = {}) { return percentile_rank(v1, v2); }
};

}  // namespace cdk::cloudwatch
