#include "commands.hpp"

#include <algorithm>
#include <cdk/app.hpp>
#include <cdk/error.hpp>
#include <cdk/stack.hpp>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>

namespace cdk::app {
namespace {

constexpr int usage_error = 2;

int refuse(const std::string& message) {
  std::fprintf(stderr, "error: %s\n", message.c_str());
  return usage_error;
}

void print_messages(const CloudAssembly& assembly) {
  for (const std::string& line : assembly.messages()) std::fprintf(stderr, "%s\n", line.c_str());
}

/// Stdout gets everything or nothing, and what it didn't take is an error.
void print(const std::string& text) {
  const bool written = std::fwrite(text.data(), 1, text.size(), stdout) == text.size();
  if (!written || std::fflush(stdout) != 0)
    throw Error({std::string("error: the output can't be written: ") + std::strerror(errno)});
}

std::string names_of(const CloudAssembly& assembly) {
  std::string names;
  for (const StackArtifact& stack : assembly.stacks()) names += (names.empty() ? "" : ", ") + stack.display_name;
  return names.empty() ? "none" : names;
}

int list(App& app) {
  const CloudAssembly assembly = app.synth();
  print_messages(assembly);
  std::string text;
  for (const StackArtifact& stack : assembly.stacks()) text += stack.display_name + "\n";
  print(text);
  return 0;
}

int print_template(App& app, const std::string& name) {
  const CloudAssembly assembly = app.synth();
  print_messages(assembly);
  if (name.empty() && assembly.stacks().size() != 1)
    return refuse("this app has " + std::to_string(assembly.stacks().size()) +
                  " stacks; say which one: synth STACK, or synth -o DIR for all; allowed: " + names_of(assembly));
  const StackArtifact& stack = name.empty() ? assembly.stacks().front() : assembly.get_stack(name);
  print(assembly.text_of(stack.template_file) + "\n");
  return 0;
}

int write(App& app, const std::string& folder) {
  const CloudAssembly assembly = app.synth();
  print_messages(assembly);
  assembly.write(folder);
  return 0;
}

int synth(App& app, const std::vector<std::string>& arguments) {
  std::string folder, stack;
  for (std::size_t i = 1; i < arguments.size(); ++i) {
    const std::string& argument = arguments[i];
    if (argument == "-o" || argument == "--output") {
      if (i + 1 == arguments.size()) return refuse("'" + argument + "' needs a folder");
      folder = arguments[++i];
    } else if (argument.starts_with("-")) {
      return refuse("there is no option '" + argument + "'; allowed: -o DIR");
    } else if (!stack.empty()) {
      return refuse("synth prints one template and got '" + stack + "' and '" + argument +
                    "'; allowed: one stack, or -o DIR");
    } else {
      stack = argument;
    }
  }
  if (folder.empty()) return print_template(app, stack);
  if (!stack.empty()) return refuse("synth -o writes the whole assembly and got the stack '" + stack + "' too");
  return write(app, folder);
}

}  // namespace

int run_command(App& app, const std::string& program, const std::vector<std::string>& arguments) {
  if (arguments.empty() && std::getenv("CDK_OUTDIR") != nullptr) return write(app, app.outdir());
  if (arguments.empty()) return print_template(app, {});
  if (arguments[0] == "synth") return synth(app, arguments);
  if (arguments[0] == "list" || arguments[0] == "ls") return list(app);
  return refuse("there is no command '" + arguments[0] + "'; allowed: " + program +
                " list, synth [STACK], synth -o DIR");
}

}  // namespace cdk::app
