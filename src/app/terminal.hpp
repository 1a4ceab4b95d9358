// What stderr is: a terminal to draw on, or a log.
#pragma once

#include <string>
#include <string_view>

namespace cdk::app {

/// Where progress is shown.
struct Terminal {
  /// Whether lines may be drawn over.
  bool live = false;
  /// Whether colour is wanted.
  bool colour = false;
  int width = 80;
  int height = 24;
};

/// What stderr is; with `ci` a log whatever it is. NO_COLOR takes the colour away.
Terminal terminal_of_stderr(bool ci);

/// The same for stdout, where results are coloured.
Terminal terminal_of_stdout(bool ci);

/// Whether somebody sits there who can be asked.
bool can_ask(bool ci);
/// Asks on stderr, and tells whether the answer from stdin is yes.
bool ask(std::string_view question);

enum class Colour { RED = 31, GREEN = 32, YELLOW = 33, CYAN = 36, GREY = 90 };

/// The text in a colour, where colour is wanted.
std::string painted(const Terminal& terminal, Colour colour, std::string_view text);

}  // namespace cdk::app
