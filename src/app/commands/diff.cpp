#include <cdk/cfn_element.hpp>
#include <cdk/stack.hpp>
#include <optional>

#include "../deploy/target.hpp"
#include "../diff/description.hpp"
#include "../diff/old_template.hpp"
#include "../diff/security.hpp"
#include "../output.hpp"
#include "../registry.hpp"
#include "../stacks.hpp"

namespace cdk::app {
namespace {

/// Construct paths within a stack, for elements of its own template.
void collect(const Construct& from, const Stack& stack, diff::Paths& paths) {
  if (const Stack* inner = from.as_stack(); inner != nullptr && inner != &stack) return;
  const std::string& path = from.node().path();
  if (const CfnElement* element = from.as_element(); element != nullptr && path.size() > stack.node().path().size())
    paths.emplace(element->current_logical_id(), path);
  for (const Construct* child : from.node().children()) collect(*child, stack, paths);
}

/// Where the old templates come from: a file, or AWS, which is asked only when it must be.
class Before {
 public:
  explicit Before(const Invocation& invocation) : invocation_(invocation) {}

  Value of(const StackArtifact& stack) {
    if (invocation_.arguments.has("--template"))
      return diff::template_in_file(invocation_.arguments.value("--template"));
    if (!aws_) aws_.emplace(deploy::aws_of(invocation_.globals));
    return diff::deployed_template(deploy::aws_for(stack, *aws_), stack.stack_name);
  }

 private:
  const Invocation& invocation_;
  std::optional<aws::AwsCli> aws_;
};

std::string report(const StackArtifact& stack, const Value& before, const diff::TemplateDiff& differences,
                   const Terminal& terminal) {
  diff::Paths paths;
  collect(*stack.stack, *stack.stack, paths);
  std::string text = stack.display_name + ": " + counts_of(differences) +
                     (before.is_set() ? "" : " (not deployed yet)") + "\n" + describe(differences, paths, terminal);
  return text + describe(diff::security_changes(before, stack.template_value));
}

int run(const Invocation& invocation) {
  const Arguments& given = invocation.arguments;
  const CloudAssembly assembly = synthesize(invocation.app);
  const bool from_file = given.has("--template");
  const auto stacks = select_or_only(assembly, given.words(), !from_file, "diff STACK --template FILE");
  if (from_file && stacks.size() > 1)
    throw UsageError{"'--template' is one stack's, and " + std::to_string(stacks.size()) + " are meant: '" +
                     stacks[0]->display_name + "' and '" + stacks[1]->display_name + "'"};
  Before before(invocation);
  bool differ = false;
  std::string text;
  for (const StackArtifact* stack : stacks) {
    const Value old = before.of(*stack);
    const diff::TemplateDiff differences = diff::compare(old, stack->template_value);
    differ = differ || !differences.empty();
    text += report(*stack, old, differences, terminal_of_stdout(invocation.globals.ci));
  }
  print(text);
  return differ && given.has("--fail") ? 1 : 0;
}

}  // namespace

Subcommand diff_command() {
  return {.name = "diff",
          .summary = "compare with what is deployed, or with a template",
          .run = run,
          .words = Words::STACKS,
          .options = {{.name = "--template", .help = "compare with this file, JSON or YAML", .value = "FILE"},
                      {.name = "--fail", .help = "exit code 1 when anything differs"}},
          .details =
              "Says of each property what its change does: (replaces), (may replace), or nothing when it is\n"
              "updated in place; of each resource that goes, what becomes of its data; and who may do more or\n"
              "less than before. Without STACK: all stacks.\n"};
}

}  // namespace cdk::app
