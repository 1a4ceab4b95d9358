#include "terminal.hpp"

#include <cstdio>
#include <cstdlib>

#include <sys/ioctl.h>
#include <unistd.h>

namespace cdk::app {
namespace {

bool is_set(const char* variable) {
  const char* value = std::getenv(variable);
  return value != nullptr && *value != '\0';
}

bool is_dumb() {
  const char* kind = std::getenv("TERM");
  return kind == nullptr || std::string_view(kind) == "dumb";
}

Terminal terminal_of(int stream, bool ci) {
  Terminal terminal;
  if (ci || ::isatty(stream) == 0 || is_dumb()) return terminal;
  terminal.live = true;
  terminal.colour = !is_set("NO_COLOR");
  ::winsize size{};
  if (::ioctl(stream, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 && size.ws_row > 0) {
    terminal.width = size.ws_col;
    terminal.height = size.ws_row;
  }
  return terminal;
}

}  // namespace

Terminal terminal_of_stderr(bool ci) { return terminal_of(STDERR_FILENO, ci); }
Terminal terminal_of_stdout(bool ci) { return terminal_of(STDOUT_FILENO, ci); }

bool can_ask(bool ci) { return !ci && ::isatty(STDIN_FILENO) != 0 && ::isatty(STDERR_FILENO) != 0; }

bool ask(std::string_view question) {
  std::fprintf(stderr, "%.*s [y/N] ", static_cast<int>(question.size()), question.data());
  std::fflush(stderr);
  std::string answer;
  for (int c = std::getchar(); c != EOF && c != '\n'; c = std::getchar()) answer += static_cast<char>(c);
  return answer == "y" || answer == "Y" || answer == "yes";
}

std::string painted(const Terminal& terminal, Colour colour, std::string_view text) {
  if (!terminal.colour) return std::string(text);
  return "\x1b[" + std::to_string(static_cast<int>(colour)) + "m" + std::string(text) + "\x1b[0m";
}

}  // namespace cdk::app
