// Asserting what an Error says.
#pragma once

#include <cdk/error.hpp>
#include <string>

/// What an Error says that the call throws, without the "file:line: " that each line starts with; "" when it throws
/// none.
template <class F>
std::string refusal(F call) {
  try {
    call();
  } catch (const cdk::Error& error) {
    std::string text;
    for (const std::string& line : error.lines()) {
      const auto start = line.find("error: ");
      text += (text.empty() ? "" : "\n") + line.substr(start == std::string::npos ? 0 : start);
    }
    return text;
  }
  return {};
}
