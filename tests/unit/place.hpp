// Asserting which line an Error leads to.
#pragma once

#include <cdk/error.hpp>
#include <source_location>
#include <string>

/// "file:line" in front of the Error that the call throws; "" when it throws none.
template <class F>
std::string place_of_refusal(F call) {
  try {
    call();
  } catch (const cdk::Error& error) {
    const std::string& line = error.lines().front();
    return line.substr(0, line.find(": error:"));
  }
  return {};
}

/// "file:line" of a line of the test.
inline std::string here(int line, const std::source_location& test = std::source_location::current()) {
  return std::string(test.file_name()) + ":" + std::to_string(line);
}
