// What CloudWatch understands as a statistic.
#pragma once

#include <string>
#include <string_view>

namespace cdk::cloudwatch {

/// A statistic as CloudWatch writes it.
struct Statistic {
  enum class Kind {
    Simple,    ///< stands in CloudFormation's Statistic
    Extended,  ///< stands in ExtendedStatistic
    Unknown,   ///< likewise, and the user is warned
  };
  Kind kind;
  std::string text;
};

Statistic parse_statistic(std::string_view given);

}  // namespace cdk::cloudwatch
