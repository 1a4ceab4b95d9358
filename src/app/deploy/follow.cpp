#include "follow.hpp"

#include <cdk/error.hpp>

#include "interrupt.hpp"

namespace cdk::app::deploy {
namespace {

/// What is stopped since something else failed.
bool is_consequence(const StackEvent& event) {
  return event.reason.empty() || event.reason.find("cancelled") != std::string::npos ||
         event.reason.starts_with("The following resource(s) failed");
}

void take(const StackEvent& event, Ending& ending) {
  if (is_failure(event.status)) ending.failures.push_back(event);
  if (!event.of_stack) return;
  ending.status = event.status;
  if (!event.reason.empty()) ending.reason = event.reason;
}

}  // namespace

Ending follow(EventFeed& feed, Progress& progress, const std::string& how_to_follow) {
  Ending ending;
  Patience patience;
  try {
    while (true) {
      for (const StackEvent& event : feed.next()) {
        progress.take(event);
        take(event, ending);
      }
      if (!ending.status.empty() && is_final(ending.status)) {
        progress.clear();
        return ending;
      }
      progress.draw();
      patience.wait();
    }
  } catch (const Interrupted&) {
    progress.clear();
    throw;
  } catch (const Error& error) {
    progress.clear();
    if (InterruptNote::came()) throw Interrupted();  // Ctrl-C ends the AWS CLI too
    std::vector<std::string> lines = error.lines();
    lines.push_back("CloudFormation goes on with it; " + how_to_follow);
    throw Error(std::move(lines));
  }
}

std::string describe(const std::vector<StackEvent>& failures) {
  std::string lines;
  for (const StackEvent& event : failures)
    if (!is_consequence(event)) lines += "\n  " + event.logical_id + " (" + event.type + "): " + event.reason;
  return lines;
}

}  // namespace cdk::app::deploy
