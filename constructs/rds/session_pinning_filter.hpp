// What sessions of proxies may do without keeping a connection for themselves.
#pragma once

#include <string_view>

namespace cdk::rds {

/// A class of SQL statements after which a session isn't pinned to its connection.
/// CloudFormation: ConnectionPoolConfigurationInfo.SessionPinningFilters.
class SessionPinningFilter {
 public:
  /// Variables and settings of the session that are the same for all.
  static const SessionPinningFilter EXCLUDE_VARIABLE_SETS;
  /// One that isn't listed here. The text must live as long as the filter.
  static constexpr SessionPinningFilter of(std::string_view filter_name) { return SessionPinningFilter(filter_name); }
  constexpr std::string_view filter_name() const noexcept { return name_; }

 private:
  constexpr explicit SessionPinningFilter(std::string_view name) : name_(name) {}
  std::string_view name_;
};

inline constexpr SessionPinningFilter SessionPinningFilter::EXCLUDE_VARIABLE_SETS{"EXCLUDE_VARIABLE_SETS"};

}  // namespace cdk::rds
