#include "uncaught.hpp"

#include <cdk/error.hpp>
#include <cstdio>
#include <cstdlib>
#include <exception>

namespace cdk::app {
namespace {

void print_and_leave() {
  try {
    if (const auto current = std::current_exception()) std::rethrow_exception(current);
  } catch (const Error& error) {
    std::fprintf(stderr, "%s\n", error.what());
    std::_Exit(1);
  } catch (const std::exception& other) {
    std::fprintf(stderr, "error: the program ended with an exception: %s\n", other.what());
  } catch (...) {
    std::fprintf(stderr, "error: the program ended with an exception\n");
  }
  std::abort();
}

}  // namespace

void print_uncaught_errors() { std::set_terminate(print_and_leave); }

}  // namespace cdk::app
