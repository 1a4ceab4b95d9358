#include <cdk/app.hpp>
#include <cdk/error.hpp>
#include <cstdlib>

#include "command_line.hpp"
#include "context.hpp"
#include "uncaught.hpp"

namespace cdk {
namespace {

std::string outdir_of(const AppProps& props) {
  if (!props.outdir.empty()) return props.outdir;
  const std::string given = app::outdir_of_cdk_cli();
  return !given.empty() ? given : "cdk.out";
}

}  // namespace

App::App(Props props) : Stage(Scope(nullptr, Id("")), {.outdir = outdir_of(props)}), props_(std::move(props)) {
  const auto set = [this](const std::vector<Member>& context) {
    for (const Member& member : context) node().set_context(member.name, member.value);
  };
  set(props_.context);
  set(app::context_from_environment());
  set(props_.post_cli_context);
}

// Errors of the context are the first that can be uncaught.
App::App(int argc, char** argv, Props props) : App((app::print_uncaught_errors(), std::move(props))) {
  const std::vector<std::string> arguments(argv + (argc > 0 ? 1 : 0), argv + argc);
  command_line_ = std::make_unique<app::CommandLine>(app::read_command_line(argc > 0 ? argv[0] : "app", arguments));
  // The cdk CLI has read the files itself and passes what they say.
  if (std::getenv("CDK_CONTEXT_JSON") == nullptr)
    for (const Member& member : app::context_from_files()) node().set_context(member.name, member.value);
  for (const Member& member : command_line_->context) node().set_context(member.name, member.value);
  for (const Member& member : props_.post_cli_context) node().set_context(member.name, member.value);
}

App::~App() = default;

bool App::is_app(const Construct& construct) { return dynamic_cast<const App*>(&construct) != nullptr; }

}  // namespace cdk
