#include "stack_events.hpp"

#include <algorithm>

#include "../json_text.hpp"

namespace cdk::app::deploy {
namespace {

StackEvent event_of(const Value& event) {
  StackEvent read{.id = text(event, "EventId"),
                  .time = text(event, "Timestamp"),
                  .logical_id = text(event, "LogicalResourceId"),
                  .physical_id = text(event, "PhysicalResourceId"),
                  .type = text(event, "ResourceType"),
                  .status = text(event, "ResourceStatus"),
                  .reason = text(event, "ResourceStatusReason")};
  read.of_stack = read.type == "AWS::CloudFormation::Stack" && read.physical_id == text(event, "StackId");
  return read;
}

/// Newest first, as CloudFormation gives them; only the first ones of many when a number is given.
std::vector<Value> newest_events(const aws::AwsCli& aws, const std::string& stack, const std::string& at_most = {}) {
  std::vector<std::string> arguments{"cloudformation", "describe-stack-events", "--stack-name", stack};
  if (!at_most.empty()) arguments.insert(arguments.end(), {"--max-items", at_most});
  return items(aws.call(arguments), "StackEvents");
}

}  // namespace

bool is_final(std::string_view status) { return !status.ends_with("_IN_PROGRESS"); }

bool is_failure(std::string_view status) {
  return status.ends_with("_FAILED") || status.find("ROLLBACK") != status.npos;
}

std::vector<StackEvent> all_events(const aws::AwsCli& aws, const std::string& stack) {
  std::vector<StackEvent> events;
  for (const Value& event : newest_events(aws, stack)) events.push_back(event_of(event));
  std::ranges::reverse(events);
  return events;
}

EventFeed::EventFeed(const aws::AwsCli& aws, std::string stack_id) : aws_(aws), stack_id_(std::move(stack_id)) {
  const std::vector<Value> events = newest_events(aws_, stack_id_, "1");
  if (!events.empty()) last_seen_ = text(events[0], "EventId");
}

std::vector<StackEvent> EventFeed::next() {
  const auto is_seen = [&](const Value& event) { return text(event, "EventId") == last_seen_; };
  std::vector<Value> events = newest_events(aws_, stack_id_, "100");
  auto seen = std::ranges::find_if(events, is_seen);
  if (seen == events.end() && events.size() == 100) {  // many at once
    events = newest_events(aws_, stack_id_);
    seen = std::ranges::find_if(events, is_seen);
  }
  std::vector<StackEvent> fresh;
  for (auto event = seen; event != events.begin();) fresh.push_back(event_of(*--event));
  if (!fresh.empty()) last_seen_ = fresh.back().id;
  return fresh;
}

}  // namespace cdk::app::deploy
