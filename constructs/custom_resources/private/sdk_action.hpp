// How IAM calls what a function of the SDK does.
#pragma once

#include <string>

namespace cdk::custom_resources {

/// "logs:PutResourcePolicy" for CloudWatchLogs and putResourcePolicy: service and action as the SDK for JavaScript
/// writes them, in its second or third version.
std::string iam_action(const std::string& service, const std::string& action);

}  // namespace cdk::custom_resources
