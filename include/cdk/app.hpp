// The root of the tree, and the program's own command line.
#pragma once

#include <cdk/cloud_assembly.hpp>
#include <cdk/stack_synthesizer.hpp>
#include <cdk/stage.hpp>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace cdk {

namespace app {
struct CommandLine;
}

/// Props of an App.
struct AppProps {
  /// Context values for the whole tree. Values given from outside (cdk.json, CDK_CONTEXT_JSON, --context) win over
  /// these.
  std::vector<Member> context{};
  /// How stacks reach AWS that say nothing themselves. Default: a DefaultStackSynthesizer.
  std::optional<SynthesizerChoice> default_stack_synthesizer{};
  /// Folder of the assembly. Default: `$CDK_OUTDIR`, else `cdk.out`.
  std::string outdir{};
  /// Context values that win over all others.
  std::vector<Member> post_cli_context{};
  /// Writes tree.json into the assembly. Default: true.
  std::optional<bool> tree_metadata{};
};

/// The root of every tree.
class App : public Stage {
 public:
  using Props = AppProps;

  /// For programs and tests that call synth() themselves. Reads context from CDK_CONTEXT_JSON, as CDK does.
  explicit App(Props props = {});
  /// For a program's main: `run` reads its command line from here, cdk.json is read from the working folder, and an
  /// Error that nobody catches is printed as it is, with exit code 1.
  App(int argc, char** argv, Props props = {});
  ~App() override;

  /// Synthesizes everything in memory. Locks the tree.
  /// Errors: all that is wrong with the tree, together.
  CloudAssembly synth();
  /// Carries out the program's command line and gives the exit code for main: 0 only when all of it worked.
  int run();

  /// Whether tree.json is written.
  bool writes_tree() const noexcept { return props_.tree_metadata.value_or(true); }

  static bool is_app(const Construct& construct);

 private:
  friend class Stack;
  Props props_;
  std::unique_ptr<const app::CommandLine> command_line_;  // null unless main's arguments were given
};

}  // namespace cdk
