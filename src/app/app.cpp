#include <cdk/app.hpp>
#include <cdk/error.hpp>
#include <cstdlib>

#include "context.hpp"
#include "uncaught.hpp"

namespace cdk {
namespace {

std::string outdir_of(const AppProps& props) {
  if (!props.outdir.empty()) return props.outdir;
  const char* given = std::getenv("CDK_OUTDIR");
  return given != nullptr ? given : "cdk.out";
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
  program_ = argc > 0 ? argv[0] : "app";
  for (int i = 1; i < argc; ++i) arguments_.emplace_back(argv[i]);
  // The cdk CLI has read the files itself and passes what they say.
  if (std::getenv("CDK_CONTEXT_JSON") == nullptr)
    for (const Member& member : app::context_from_files()) node().set_context(member.name, member.value);
  for (const Member& member : props_.post_cli_context) node().set_context(member.name, member.value);
}

App::~App() = default;

bool App::is_app(const Construct& construct) { return dynamic_cast<const App*>(&construct) != nullptr; }

}  // namespace cdk
