#include "output.hpp"

#include <cdk/error.hpp>
#include <cerrno>
#include <cstdio>
#include <cstring>

namespace cdk::app {

void print(std::string_view text) {
  const bool written = std::fwrite(text.data(), 1, text.size(), stdout) == text.size();
  if (!written || std::fflush(stdout) != 0)
    throw Error({std::string("error: the output can't be written: ") + std::strerror(errno)});
}

void note(std::string_view line) { std::fprintf(stderr, "%.*s\n", static_cast<int>(line.size()), line.data()); }

}  // namespace cdk::app
