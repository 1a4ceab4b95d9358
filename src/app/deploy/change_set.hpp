// A change set: what CloudFormation would do, ready to be done.
#pragma once

#include <cdk/value.hpp>
#include <optional>
#include <string>

#include "../aws/aws_cli.hpp"

namespace cdk::app::deploy {

struct ChangeSet {
  std::string id, stack_id;
  /// How many resources change.
  std::size_t changes = 0;
};

/// Makes one and waits until it is ready; `request` is what CreateChangeSet takes, but for the name. Nothing when there
/// is nothing to change. One that an earlier, interrupted deployment left behind is replaced.
/// Errors: AWS refuses the request, or the change set fails.
std::optional<ChangeSet> make_change_set(const aws::AwsCli& aws, const std::vector<Member>& request);

void execute(const aws::AwsCli& aws, const ChangeSet& change_set);

}  // namespace cdk::app::deploy
