// How the work on a stack is shown: on a terminal a table that is drawn over, in a log a line for each event.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "../terminal.hpp"
#include "stack_events.hpp"

namespace cdk::app::deploy {

class Progress {
 public:
  virtual ~Progress() = default;
  virtual void take(const StackEvent& event) = 0;
  /// Called between events, so that times go on.
  virtual void draw() = 0;
  /// Takes away what was drawn only for the time being.
  virtual void clear() = 0;
};

/// `total`: how many resources change.
std::unique_ptr<Progress> make_progress(const Terminal& terminal, const std::string& stack, std::size_t total);

/// Seconds as people read them: "0:07", "1:02:03".
std::string clock_text(long seconds);

}  // namespace cdk::app::deploy
