// The command line of every app.
#pragma once

#include <string>
#include <vector>

namespace cdk {
class App;
}

namespace cdk::app {

/// Carries out a command line and gives the exit code: 0 when all of it worked, 2 for a command line that can't be
/// understood. Errors: what the command runs into.
int run_command(App& app, const std::string& program, const std::vector<std::string>& arguments);

}  // namespace cdk::app
