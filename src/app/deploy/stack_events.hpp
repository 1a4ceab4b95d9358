// What CloudFormation tells of its work on a stack.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "../aws/aws_cli.hpp"

namespace cdk::app::deploy {

struct StackEvent {
  std::string id;
  std::string time;
  std::string logical_id, physical_id, type;
  std::string status, reason;
  /// Whether it is about the stack itself.
  bool of_stack = false;
};

/// Whether a status, of a stack or a resource, is one that stays.
bool is_final(std::string_view status);
bool is_failure(std::string_view status);

/// All events of a stack, oldest first. Errors: there is no such stack.
std::vector<StackEvent> all_events(const aws::AwsCli& aws, const std::string& stack);

/// The events of a stack that come from now on.
class EventFeed {
 public:
  /// By the stack's id, which stays good when the stack is deleted.
  EventFeed(const aws::AwsCli& aws, std::string stack_id);

  /// Those since the last call, oldest first.
  std::vector<StackEvent> next();

 private:
  const aws::AwsCli& aws_;
  std::string stack_id_;
  std::string last_seen_;
};

}  // namespace cdk::app::deploy
