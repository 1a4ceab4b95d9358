// Queries of CloudWatch Logs Insights.
#pragma once

#include <cdk/input.hpp>
#include <cdk/logs/query_string_props.hpp>
#include <cstddef>
#include <string>

namespace cdk::logs {

/// The text of a query, made of its commands in the order in which Insights wants them.
class QueryString {
 public:
  explicit QueryString(const QueryStringProps& props = {});
  /// One command a line; those after the first begin with "| ".
  const Input<std::string>& to_string() const noexcept { return text_; }
  std::size_t stats_statements_length() const noexcept { return stats_statements_; }

 private:
  Input<std::string> text_;
  std::size_t stats_statements_;
};

}  // namespace cdk::logs
