#include "change_set.hpp"

#include <algorithm>
#include <cdk/error.hpp>

#include "../json_text.hpp"
#include "interrupt.hpp"

namespace cdk::app::deploy {
namespace {

constexpr const char* name = "cdk-deploy";

void remove(const aws::AwsCli& aws, const std::string& stack, const std::string& change_set) {
  aws.call({"cloudformation", "delete-change-set", "--stack-name", stack, "--change-set-name", change_set});
}

Value create(const aws::AwsCli& aws, const std::string& stack, const Value& request) {
  Patience patience;
  for (bool removed = false;; patience.wait()) {
    try {
      return aws.call({"cloudformation", "create-change-set"}, request);
    } catch (const aws::AwsError& error) {
      if (error.code() != "AlreadyExistsException" || removed) throw;
      remove(aws, stack, name);
      removed = true;
    }
  }
}

bool says_nothing_changes(const std::string& reason) {
  return reason.find("didn't contain changes") != std::string::npos ||
         reason.find("No updates are to be performed") != std::string::npos;
}

}  // namespace

std::optional<ChangeSet> make_change_set(const aws::AwsCli& aws, const std::vector<Member>& request) {
  std::vector<Member> all(request);
  all.push_back({"ChangeSetName", name});
  const Value input = Value::object(std::move(all));
  const std::string stack = text(input, "StackName");
  const Value created = create(aws, stack, input);
  ChangeSet change_set{.id = text(created, "Id"), .stack_id = text(created, "StackId")};
  for (Patience patience;; patience.wait()) {
    const Value answer =
        aws.call({"cloudformation", "describe-change-set", "--change-set-name", change_set.id, "--stack-name", stack});
    const std::string status = text(answer, "Status");
    if (status == "CREATE_COMPLETE") {
      change_set.changes = items(answer, "Changes").size();
      return change_set;
    }
    if (status != "FAILED") continue;
    remove(aws, stack, change_set.id);
    const std::string reason = text(answer, "StatusReason");
    if (says_nothing_changes(reason)) return {};
    throw Error({"error: CloudFormation can't change the stack '" + stack + "': " + reason +
                 "; nothing was changed; allowed: a template and parameters that it takes"});
  }
}

void execute(const aws::AwsCli& aws, const ChangeSet& change_set) {
  aws.call({"cloudformation", "execute-change-set", "--change-set-name", change_set.id, "--stack-name",
            change_set.stack_id});
}

}  // namespace cdk::app::deploy
