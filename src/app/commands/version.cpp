#include "../output.hpp"
#include "../registry.hpp"

namespace cdk::app {
namespace {

int run(const Invocation&) {
  print("cdk-cpp " + std::string(version()) + "\n");
  return 0;
}

}  // namespace

std::string_view version() { return CDK_VERSION; }

Subcommand version_command() {
  return {.name = "version",
          .summary = "print the version of the library that the app is built with",
          .run = run,
          .details = "--version in the place of a command does the same.\n"};
}

}  // namespace cdk::app
