// Log groups of logs that databases export.
#pragma once

#include <cdk/logs/log_group.hpp>
#include <cdk/rds/database_props.hpp>
#include <source_location>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace cdk::rds {

/// By the logs' names, such as "postgresql".
using KeptLogs = std::vector<std::pair<std::string, logs::ILogGroup*>>;

/// Has logs kept as long as the props say. `folder` is what stands before the log in its group's name, `type` the
/// resource's.
KeptLogs keep_logs(Construct& database, const DatabaseProps& props, const Input<std::string>& folder, const char* type);

/// Errors: the log isn't kept.
logs::ILogGroup& kept_log(const Construct& database, const KeptLogs& kept, std::string_view log, const char* type,
                          std::source_location where);

}  // namespace cdk::rds
