// A stack as it stands in CloudFormation.
#pragma once

#include <cdk/value.hpp>
#include <optional>
#include <string>
#include <vector>

#include "../aws/aws_cli.hpp"

namespace cdk::app::deploy {

struct DeployedStack {
  std::string id, name, status, reason;
  bool protected_from_termination = false;
  /// Names of its parameters.
  std::vector<std::string> parameters = {};
  std::vector<Member> outputs = {};
};

/// Nothing when there is no such stack.
std::optional<DeployedStack> find_stack(const aws::AwsCli& aws, const std::string& name_or_id);

/// For a command that needs a stack which isn't there.
[[noreturn]] void refuse_undeployed(const std::string& stack);

}  // namespace cdk::app::deploy
