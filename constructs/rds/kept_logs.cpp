#include "private/kept_logs.hpp"

#include <cdk/construct.hpp>
#include <cdk/error.hpp>
#include <cdk/fn.hpp>
#include <cdk/iam/role.hpp>
#include <cdk/logs/log_retention.hpp>

namespace cdk::rds {

KeptLogs keep_logs(Construct& database, const DatabaseProps& props, const Input<std::string>& folder,
                   const char* type) {
  KeptLogs kept;
  if (!props.cloudwatch_logs_retention) return kept;
  for (const Input<std::string>& exported : props.cloudwatch_logs_exports) {
    if (!exported.is_string())
      fail(database, {"the name of a log that is kept is only known at deployment", "a literal",
                      std::string(type) + " EnableCloudwatchLogsExports"});
    const std::string log(exported.as_string());
    const Input<std::string> group = concat(folder, log);
    database.add<logs::LogRetention>("LogRetention" + log, {.log_group_name = group,
                                                            .retention = *props.cloudwatch_logs_retention,
                                                            .role = props.cloudwatch_logs_retention_role});
    kept.emplace_back(log, &logs::LogGroup::from_log_group_name(database, "LogGroup" + log, group));
  }
  return kept;
}

logs::ILogGroup& kept_log(const Construct& database, const KeptLogs& kept, std::string_view log, const char* type,
                          std::source_location where) {
  std::string known;
  for (const auto& [name, group] : kept) {
    if (name == log) return *group;
    known += (known.empty() ? "" : ", ") + name;
  }
  fail(
      database,
      {"the log group of the log " + std::string(log), known.empty() ? "none without cloudwatch_logs_retention" : known,
       std::string(type) + " EnableCloudwatchLogsExports"},
      where);
}

}  // namespace cdk::rds
