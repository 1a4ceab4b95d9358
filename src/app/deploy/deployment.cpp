#include "deployment.hpp"

#include <algorithm>
#include <cdk/cloud_assembly.hpp>
#include <cdk/error.hpp>

#include "../json_text.hpp"
#include "../output.hpp"
#include "change_set.hpp"
#include "interrupt.hpp"
#include "stack_properties.hpp"

namespace cdk::app::deploy {
namespace {

[[noreturn]] void refuse(const std::string& message, const std::string& allowed) {
  throw Error({"error: " + message + "; allowed: " + allowed});
}

[[noreturn]] void refuse_gone(const std::string& stack) {
  refuse("the stack '" + stack + "' is gone: somebody has deleted it meanwhile",
         "one deployment at a time; run the same command again");
}

/// Only made for a change set that was never carried out: there is nothing in it.
bool is_empty_shell(const DeployedStack& stack) { return stack.status == "REVIEW_IN_PROGRESS"; }

/// Its creation failed and was undone; CloudFormation takes nothing but its deletion.
bool is_failed_creation(const DeployedStack& stack) {
  return stack.status == "ROLLBACK_COMPLETE" || stack.status == "ROLLBACK_FAILED";
}

void check_rest(const DeployedStack& stack, const std::string& how_to_follow) {
  if (is_empty_shell(stack) || is_final(stack.status)) return;
  refuse("the stack '" + stack.name + "' is in " + stack.status + ": CloudFormation is at work on it",
         "a stack at rest; " + how_to_follow + ", and run the same command again when it is done");
}

/// "the stack 'x' is in STATUS: REASON".
std::string standing(const DeployedStack& stack) {
  return "the stack '" + stack.name + "' is in " + stack.status + (stack.reason.empty() ? "" : ": " + stack.reason);
}

void check_can_be_updated(const DeployedStack& stack, const aws::AwsCli& aws) {
  if (stack.status == "UPDATE_ROLLBACK_FAILED")
    refuse(standing(stack),
           "a stack that was rolled back; see to the cause, then aws cloudformation continue-update-rollback "
           "--stack-name " +
               stack.name + aws.flags());
  if (stack.status == "DELETE_FAILED" || stack.status == "CREATE_FAILED")
    refuse(standing(stack), "a stack that is whole, or gone: see to the cause and destroy it");
}

Value pair(const char* first, const std::string& key, const char* second, Value value) {
  return Value::object({{first, Value(key)}, {second, std::move(value)}});
}

/// A parameter that nobody sets: its default says where the app looks for what was bootstrapped, now and not last time.
constexpr const char* of_synthesizer = "BootstrapVersion";

std::vector<Value> parameters_of(const Plan& plan, const DeployedStack* deployed) {
  std::vector<Value> list;
  for (const auto& [key, value] : plan.parameters)
    list.push_back(pair("ParameterKey", key, "ParameterValue", Value(value)));
  const auto is_given = [&](const std::string& key) {
    return std::ranges::any_of(plan.parameters, [&](const auto& given) { return given.first == key; });
  };
  if (deployed == nullptr) return list;
  for (const std::string& key : plan.template_parameters)
    if (key != of_synthesizer && !is_given(key) &&
        std::ranges::find(deployed->parameters, key) != deployed->parameters.end())
      list.push_back(pair("ParameterKey", key, "UsePreviousValue", true));
  return list;
}

std::vector<Member> request_for(const StackArtifact& stack, const Plan& plan, const StackProperties& properties,
                                const DeployedStack* deployed) {
  std::vector<Value> tags, topics;
  for (const Member& tag : properties.tags) tags.push_back(pair("Key", tag.name, "Value", tag.value));
  for (const std::string& topic : properties.notification_arns) topics.emplace_back(topic);
  std::vector<Member> request{
      {"StackName", Value(stack.stack_name)},
      {"ChangeSetType", deployed != nullptr ? "UPDATE" : "CREATE"},
      {"Capabilities", Value::list({"CAPABILITY_IAM", "CAPABILITY_NAMED_IAM", "CAPABILITY_AUTO_EXPAND"})},
      {"Parameters", Value::list(parameters_of(plan, deployed))},
      {"Tags", Value::list(std::move(tags))},
      {"NotificationARNs", Value::list(std::move(topics))}};
  if (!properties.execution_role.empty()) request.push_back({"RoleARN", Value(properties.execution_role)});
  if (plan.template_url.empty())
    request.push_back({"TemplateBody", Value(plan.template_body)});
  else
    request.push_back({"TemplateURL", Value(plan.template_url)});
  return request;
}

void protect(const DeployedStack& stack, bool wanted, const aws::AwsCli& aws) {
  if (stack.protected_from_termination == wanted) return;
  aws.call({"cloudformation", "update-termination-protection", "--stack-name", stack.name,
            wanted ? "--enable-termination-protection" : "--no-enable-termination-protection"});
}

}  // namespace

Deployment::Deployment(Terminal terminal, std::string follow_command)
    : terminal_(terminal), follow_command_(std::move(follow_command)) {}

std::string Deployment::how_to_follow(const std::string& stack, const aws::AwsCli& aws) const {
  return "follow it with: " + follow_command_ + " " + stack + aws.flags();
}

DeployedStack Deployment::deploy(const CloudAssembly& assembly, const StackArtifact& stack, const Plan& plan,
                                 const publish::Destination& destination) {
  try {
    return bring_up(assembly, stack, plan, destination);
  } catch (const aws::AwsError& error) {
    if (aws::is_missing_stack(error)) refuse_gone(stack.stack_name);
    throw;
  }
}

DeployedStack Deployment::bring_up(const CloudAssembly& assembly, const StackArtifact& stack, const Plan& plan,
                                   const publish::Destination& destination) {
  const aws::AwsCli& aws = destination.aws;
  std::optional<DeployedStack> deployed = find_stack(aws, stack.stack_name);
  if (deployed) check_rest(*deployed, how_to_follow(stack.stack_name, aws));
  if (deployed && is_failed_creation(*deployed)) {
    note(stack.stack_name + ": is in " + deployed->status + " since its creation failed; deleting what is left of it");
    remove(*deployed, aws);
    deployed.reset();
  }
  if (deployed) check_can_be_updated(*deployed, aws);
  const bool is_update = deployed && !is_empty_shell(*deployed);

  StackProperties properties = properties_of(assembly, stack);
  properties.execution_role = destination.fill(properties.execution_role);
  const std::optional<ChangeSet> changes =
      make_change_set(aws, request_for(stack, plan, properties, is_update ? &*deployed : nullptr));
  if (changes) {
    const InterruptNote interrupt;
    EventFeed feed(aws, changes->stack_id);
    const auto progress = make_progress(terminal_, stack.stack_name, changes->changes);
    execute(aws, *changes);
    const Ending ending = follow(feed, *progress, how_to_follow(stack.stack_name, aws));
    if (is_failure(ending.status))
      throw Error({"error: the stack '" + stack.stack_name + "' was not deployed and is in " + ending.status +
                   describe(ending.failures)});
  }
  deployed = find_stack(aws, changes ? changes->stack_id : stack.stack_name);
  if (!deployed) refuse_gone(stack.stack_name);
  protect(*deployed, properties.termination_protection, aws);
  note(stack.stack_name + ": " + (changes ? deployed->status : "no changes"));
  return *deployed;
}

void Deployment::destroy(const std::string& stack, const aws::AwsCli& aws) {
  const std::optional<DeployedStack> deployed = find_stack(aws, stack);
  if (!deployed) return note(stack + ": isn't there");
  check_rest(*deployed, how_to_follow(stack, aws));
  try {
    remove(*deployed, aws);
  } catch (const aws::AwsError& error) {
    if (!aws::is_missing_stack(error)) throw;
    return note(stack + ": isn't there any more");
  }
  note(stack + ": deleted");
}

void Deployment::remove(const DeployedStack& stack, const aws::AwsCli& aws) {
  const Value resources = aws.call({"cloudformation", "list-stack-resources", "--stack-name", stack.name});
  const InterruptNote interrupt;
  EventFeed feed(aws, stack.id);
  const auto progress = make_progress(terminal_, stack.name, items(resources, "StackResourceSummaries").size());
  aws.call({"cloudformation", "delete-stack", "--stack-name", stack.id});
  const Ending ending = follow(feed, *progress, how_to_follow(stack.name, aws));
  if (ending.status == "DELETE_COMPLETE") return;
  const std::string why = describe(ending.failures);
  throw Error({"error: the stack '" + stack.name + "' was not deleted and is in " + ending.status +
               (why.empty() && !ending.reason.empty() ? ": " + ending.reason : why)});
}

}  // namespace cdk::app::deploy
