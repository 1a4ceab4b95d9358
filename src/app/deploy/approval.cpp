#include "approval.hpp"

#include <cdk/cloud_assembly.hpp>

#include "../diff/old_template.hpp"
#include "../diff/security.hpp"
#include "../output.hpp"
#include "../terminal.hpp"

namespace cdk::app::deploy {

bool is_approved(const StackArtifact& stack, const aws::AwsCli& aws, bool ci) {
  if (!diff::security_changes({}, stack.template_value).broadens()) return true;  // nothing in it that could
  const Value before = diff::deployed_template(aws, stack.stack_name);
  const diff::SecurityChanges changes = diff::security_changes(before, stack.template_value);
  if (!changes.broadens()) return true;
  const std::string tables = describe(changes);
  note(stack.stack_name + ": somebody may do, or reach, more than before\n" +
       tables.substr(0, tables.find_last_not_of('\n') + 1));
  if (!can_ask(ci))
    throw Error({"error: the stack '" + stack.stack_name +
                 "' lets somebody do, or reach, more than before, and there is no terminal to ask on; allowed: "
                 "--require-approval never"});
  return ask("deploy " + stack.stack_name + "?");
}

}  // namespace cdk::app::deploy
