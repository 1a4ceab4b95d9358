#include <algorithm>
#include <cdk/arn.hpp>
#include <cdk/error.hpp>
#include <cdk/events/cfn_event_bus_policy.hpp>
#include <cdk/events/cfn_rule.hpp>
#include <cdk/events/rule.hpp>
#include <cdk/iam/role.hpp>
#include <cdk/names.hpp>
#include <cdk/stack.hpp>

// Targets of other accounts and regions.
namespace cdk::events {
namespace {

Environment place_of(const Construct& target) {
  const Environment& stack = Stack::of(target).env();
  const auto* resource = dynamic_cast<const Resource*>(&target);
  if (resource == nullptr) return stack;
  return {.account = resource->env().account.empty() ? stack.account : resource->env().account,
          .region = resource->env().region.empty() ? stack.region : resource->env().region};
}

bool differ(const std::string& a, const std::string& b) { return !a.empty() && !b.empty() && a != b; }

}  // namespace

bool Rule::is_elsewhere(const Construct& target) const {
  const Environment there = place_of(target);
  return differ(stack().env().account, there.account) || differ(stack().env().region, there.region);
}

void Rule::start_elsewhere(const RuleTarget& target, Construct& resource, const std::string& id) {
  const Environment there = place_of(resource);
  Stack& target_stack = Stack::of(resource);
  if (there.account.empty() || there.region.empty() || stack().env().account.empty())
    fail(*this,
         {"the target " + resource.to_string() + " of another account or region, where an account or region is open",
          "an account and region for both stacks", "AWS::Events::Rule Targets"});
  if (differ(target_stack.env().account, there.account) || differ(target_stack.env().region, there.region))
    fail(*this, {"the target " + resource.to_string() + " is in account " + there.account + " and region " +
                     there.region + ", imported into a stack elsewhere",
                 "a target that is imported into a stack of its own account and region", "AWS::Events::Rule Targets"});
  const std::string place = there.account + ":" + there.region;
  if (std::ranges::find(sent_to_, place) == sent_to_.end()) {
    sent_to_.push_back(place);
    send_to_bus(there, target_stack, id);
  }
  auto& mirror =
      target_stack.add<Rule>(Names::unique_id(*this) + "-" + id, {.description = description_, .schedule = schedule_});
  mirror.source_ = this;
  mirror.add_target(target);
}

void Rule::send_to_bus(const Environment& there, const Stack& target_stack, const std::string& id) {
  const auto bus = target_stack.format_arn({.resource = "event-bus",
                                            .service = "events",
                                            .account = there.account,
                                            .region = there.region,
                                            .resource_name = "default"});
  CfnRuleTypes::TargetProperty rendered{.arn = bus, .id = id};
  if (differ(stack().env().region, there.region)) {
    constexpr const char* role_id = "EventsRole";
    Construct* made = node().try_find_child(role_id);
    auto& role = made != nullptr ? dynamic_cast<iam::Role&>(*made)
                                 : add<iam::Role>(role_id, {.assumed_by = iam::ServicePrincipal("events.amazonaws.com"),
                                                            .role_name = PhysicalName::GENERATE_IF_NEEDED()});
    role.add_to_principal_policy(iam::PolicyStatement({.actions = {"events:PutEvents"}, .resources = {bus}}));
    rendered.role_arn = role.role_arn();
  }
  targets_.push_back(std::move(rendered));
  if (differ(stack().env().account, there.account)) allow_from_here(there, target_stack);
}

void Rule::allow_from_here(const Environment& there, const Stack& target_stack) {
  const std::string& account = stack().env().account;
  const std::string id = "EventBusPolicy-" + account + "-" + there.region + "-" + there.account;
  Construct& root = node().root();
  auto* support = dynamic_cast<Stack*>(root.node().try_find_child(id));
  if (support == nullptr) {
    support = &root.add<Stack>(
        id, {.env = there,
             .stack_name = target_stack.own_stack_name() + "-EventBusPolicy-support-" + there.region + "-" + account});
    constexpr int max_id_length = 64;
    const std::string prefix = "Allow-account-" + account + "-";
    const std::string name =
        Names::unique_resource_name(*this, {.max_length = max_id_length - static_cast<int>(prefix.size())});
    support->add<CfnEventBusPolicy>(
        "GivePermToOtherAccount", {.statement_id = prefix + name, .action = "events:PutEvents", .principal = account});
  }
  stack().add_stack_dependency(*support);
}

}  // namespace cdk::events
