#include <cdk/cfn_element.hpp>
#include <cdk/stack.hpp>
#include <optional>

#include "../deploy/target.hpp"
#include "../diff/description.hpp"
#include "../diff/old_template.hpp"
#include "../diff/security.hpp"
#include "../diff/stack_templates.hpp"
#include "../lookup/look_up.hpp"
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

/// Compares stack after stack. AWS is asked only when it must be.
class Comparison {
 public:
  explicit Comparison(const Invocation& invocation)
      : invocation_(invocation),
        assembly_(from_file() ? synthesize(invocation.app) : synthesize_looked_up(invocation)),
        terminal_(terminal_of_stdout(invocation.globals.ci)) {}

  int carry_out() {
    for (const StackArtifact* stack : stacks()) {
      if (from_file()) {
        compare(*stack->stack, diff::template_in_file(invocation_.arguments.value("--template")),
                stack->template_value);
        continue;
      }
      if (!aws_) aws_.emplace(deploy::aws_of(invocation_.globals));
      diff::compare_deployed(
          diff::templates_of(assembly_, *stack), stack->stack_name, deploy::aws_for(*stack, *aws_),
          [this](const Stack& one, const Value& before, const Value& after) { compare(one, before, after); });
    }
    print(text_);
    return differ_ && invocation_.arguments.has("--fail") ? 1 : 0;
  }

 private:
  bool from_file() const { return invocation_.arguments.has("--template"); }

  std::vector<const StackArtifact*> stacks() const {
    auto meant = select_or_only(assembly_, invocation_.arguments.words(), !from_file(), "diff STACK --template FILE");
    if (from_file() && meant.size() > 1)
      throw UsageError{"'--template' is one stack's, and " + std::to_string(meant.size()) + " are meant: '" +
                       meant[0]->display_name + "' and '" + meant[1]->display_name + "'"};
    return meant;
  }

  void compare(const Stack& stack, const Value& before, const Value& after) {
    diff::Paths paths;
    collect(stack, stack, paths);
    const diff::TemplateDiff differences = diff::compare(before, after);
    differ_ = differ_ || !differences.empty();
    text_ += stack.node().path() + ": " + counts_of(differences) + (before.is_set() ? "" : " (not deployed yet)") +
             "\n" + describe(differences, paths, terminal_) + describe(diff::security_changes(before, after));
  }

  const Invocation& invocation_;
  CloudAssembly assembly_;
  Terminal terminal_;
  std::optional<aws::AwsCli> aws_;
  std::string text_;
  bool differ_ = false;
};

int run(const Invocation& invocation) { return Comparison(invocation).carry_out(); }

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
              "less than before. Without STACK: all stacks. Nested stacks come after the one around them.\n"};
}

}  // namespace cdk::app
