// What happens to an Error that main doesn't catch.
#pragma once

namespace cdk::app {

/// From now on an Error that nobody catches is printed to stderr and ends the program with exit code 1. Other
/// exceptions go where they went before.
void print_uncaught_errors();

}  // namespace cdk::app
