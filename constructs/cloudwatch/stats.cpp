#include <cdk/cloudwatch/stats.hpp>
#include <cdk/error.hpp>
#include <cdk/value.hpp>

namespace cdk::cloudwatch {
namespace {

std::string text(double number) {
  const auto whole = static_cast<std::int64_t>(number);
  return to_debug_string(static_cast<double>(whole) == number ? Value(whole) : Value(number));
}

void check(double percentage, const std::source_location& where) {
  if (percentage >= 0 && percentage <= 100) return;
  fail({"the bound " + text(percentage) + " of a statistic", "0 to 100 percent", "AWS::CloudWatch::Alarm"}, where);
}

std::string bounded(const char* one, const char* two, double p1, const std::optional<double>& p2,
                    const std::source_location& where) {
  check(p1, where);
  if (!p2) return one + text(p1);
  check(*p2, where);
  return std::string(two) + "(" + text(p1) + "%:" + text(*p2) + "%)";
}

}  // namespace

std::string Stats::percentile(double percentile, Where where) {
  check(percentile, where);
  return "p" + text(percentile);
}

std::string Stats::trimmed_mean(double p1, std::optional<double> p2, Where where) {
  return bounded("tm", "TM", p1, p2, where);
}

std::string Stats::winsorized_mean(double p1, std::optional<double> p2, Where where) {
  return bounded("wm", "WM", p1, p2, where);
}

std::string Stats::trimmed_count(double p1, std::optional<double> p2, Where where) {
  return bounded("tc", "TC", p1, p2, where);
}

std::string Stats::trimmed_sum(double p1, std::optional<double> p2, Where where) {
  return bounded("ts", "TS", p1, p2, where);
}

std::string Stats::percentile_rank(double v1, std::optional<double> v2) {
  return v2 ? "PR(" + text(v1) + ":" + text(*v2) + ")" : "PR(:" + text(v1) + ")";
}

}  // namespace cdk::cloudwatch
