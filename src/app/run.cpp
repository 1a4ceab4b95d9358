#include <cdk/app.hpp>
#include <cdk/error.hpp>

#include "command_line.hpp"
#include "output.hpp"

namespace cdk {

int App::run() {
  try {
    return app::run_command_line(*this, command_line_ ? *command_line_ : app::CommandLine());
  } catch (const Error& error) {
    app::note(error.what());
    return 1;
  }
}

}  // namespace cdk
