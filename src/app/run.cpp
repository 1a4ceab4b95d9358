#include <algorithm>
#include <cdk/app.hpp>
#include <cdk/error.hpp>
#include <cdk/stack.hpp>
#include <cstdio>
#include <cstdlib>

#include "commands.hpp"

namespace cdk {

int App::run() {
  try {
    return app::run_command(*this, program_, arguments_);
  } catch (const Error& error) {
    std::fprintf(stderr, "%s\n", error.what());
    return 1;
  }
}

}  // namespace cdk
