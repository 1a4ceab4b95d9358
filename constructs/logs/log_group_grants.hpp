// Permissions on log groups.
#pragma once

#include <cdk/iam/grant.hpp>
#include <cdk/logs/log_group.hpp>

namespace cdk::logs {

/// Permissions on a log group.
class LogGroupGrants {
 public:
  static LogGroupGrants from_log_group(ILogGroup& resource) { return LogGroupGrants(resource); }
  /// Lets somebody do what is given with the group and its streams.
  iam::Grant actions(const iam::Principal& grantee, const std::vector<Input<std::string>>& actions) const {
    return resource_.grant(grantee, actions);
  }
  /// Lets somebody read and filter events.
  iam::Grant read(const iam::Principal& grantee) const { return resource_.grant_read(grantee); }
  /// Lets somebody create streams and write events.
  iam::Grant write(const iam::Principal& grantee) const { return resource_.grant_write(grantee); }

 private:
  explicit LogGroupGrants(ILogGroup& resource) : resource_(resource) {}
  ILogGroup& resource_;
};

}  // namespace cdk::logs
