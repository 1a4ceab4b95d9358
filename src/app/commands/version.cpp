#include "../output.hpp"
#include "../registry.hpp"

namespace cdk::app {
namespace {

int run(const Invocation&) {
  print("cdk-cpp " CDK_VERSION "\n");
  return 0;
}

}  // namespace

Subcommand version_command() {
  return {.name = "version", .summary = "print the version of the library that the app is built with", .run = run};
}

}  // namespace cdk::app
