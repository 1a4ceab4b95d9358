// Watching CloudFormation until it is done with a stack.
#pragma once

#include <string>
#include <vector>

#include "progress.hpp"
#include "stack_events.hpp"

namespace cdk::app::deploy {

/// How the work ended.
struct Ending {
  /// The stack's own last status and its reason.
  std::string status, reason;
  /// What failed, in order, the stack's own reasons among them.
  std::vector<StackEvent> failures;
};

/// Shows the events until the stack comes to rest. Throws Interrupted on Ctrl-C.
/// Errors: AWS can't be asked any more; CloudFormation goes on all the same, and the error says so.
Ending follow(EventFeed& feed, Progress& progress, const std::string& how_to_follow);

/// "\n  LOGICAL_ID (TYPE): REASON" for each failure but those that only follow from another.
std::string describe(const std::vector<StackEvent>& failures);

}  // namespace cdk::app::deploy
