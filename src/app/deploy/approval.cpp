#include "approval.hpp"

#include <algorithm>
#include <cdk/cloud_assembly.hpp>
#include <cdk/stack.hpp>

#include "../diff/security.hpp"
#include "../diff/stack_templates.hpp"
#include "../output.hpp"
#include "../terminal.hpp"

namespace cdk::app::deploy {
namespace {

/// Whether it would, were nothing deployed yet.
bool may_broaden(const diff::StackTemplates& templates) {
  return diff::security_changes({}, templates.own).broadens() || std::ranges::any_of(templates.nested, may_broaden);
}

/// The tables of each stack, under its name; empty when nobody may do, or reach, more.
std::string broadening(const diff::StackTemplates& templates, const std::string& stack_name, const aws::AwsCli& aws) {
  std::string tables;
  diff::compare_deployed(templates, stack_name, aws, [&](const Stack& stack, const Value& before, const Value& after) {
    const diff::SecurityChanges changes = diff::security_changes(before, after);
    if (!changes.broadens()) return;
    tables += (stack.nested() ? stack.node().path() : stack_name) + ": somebody may do, or reach, more than before\n" +
              describe(changes);
  });
  return tables.substr(0, tables.find_last_not_of('\n') + 1);
}

}  // namespace

bool is_approved(const CloudAssembly& assembly, const StackArtifact& stack, const aws::AwsCli& aws, bool ci) {
  const diff::StackTemplates templates = diff::templates_of(assembly, stack);
  if (!may_broaden(templates)) return true;  // AWS need not be asked
  const std::string tables = broadening(templates, stack.stack_name, aws);
  if (tables.empty()) return true;
  note(tables);
  if (!can_ask(ci))
    throw Error({"error: the stack '" + stack.stack_name +
                 "' lets somebody do, or reach, more than before, and there is no terminal to ask on; allowed: "
                 "--require-approval never"});
  return ask("deploy " + stack.stack_name + "?");
}

}  // namespace cdk::app::deploy
