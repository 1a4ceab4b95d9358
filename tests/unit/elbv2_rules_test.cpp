#include "catch.hpp"
#include "elbv2_support.hpp"

using namespace cdk;
using elbv2::ListenerAction;
using elbv2::ListenerCondition;
using elbv2::RulePriority;

namespace {

const auto OK = ListenerAction::fixed_response(200);

struct Listening : Balanced {
  elbv2::ApplicationLoadBalancer& balancer = stack.add<elbv2::ApplicationLoadBalancer>("lb", {.vpc = vpc});
  elbv2::ApplicationListener& listener = balancer.add_listener("web", {.default_action = OK, .port = 80});
  std::vector<ListenerCondition> path = {ListenerCondition::path_patterns({"/a"})};

  elbv2::IApplicationListener& imported() {
    auto& group = ec2::SecurityGroup::from_security_group_id(stack, "group", "sg-0123456789abcdef0");
    return elbv2::ApplicationListener::from_application_listener_attributes(
        stack, "imported", {.listener_arn = "arn", .security_group = group});
  }
};

}  // namespace

TEST_CASE("two rules of a listener have different priorities") {
  Listening l;
  l.listener.add_action("one", {.action = OK, .conditions = l.path, .priority = 7});
  l.listener.add_action("two", {.action = OK, .conditions = l.path, .priority = 7});
  CHECK(
      l.findings() ==
      "error: [app/lb/web/twoRule] the rule's priority is 7, as that of app/lb/web/oneRule; allowed: a number that no "
      "other rule of the listener has, or RulePriority::automatic() (ListenerRule.Priority)");
}

TEST_CASE("automatic priorities follow the highest so far") {
  Listening l;
  l.listener.add_action("one", {.action = OK, .conditions = l.path, .priority = RulePriority::automatic()});
  l.listener.add_action("two", {.action = OK, .conditions = l.path, .priority = 20});
  auto& rule = l.stack.add<elbv2::ApplicationListenerRule>(
      "three", {.listener = l.listener, .priority = RulePriority::automatic(), .action = OK, .conditions = l.path});
  CHECK(rule.priority() == 21);
  CHECK(l.findings().empty());
  l.stack.node().try_remove_child("three");
}

TEST_CASE("no automatic priority follows the last") {
  Listening l;
  l.listener.add_action("last", {.action = OK, .conditions = l.path, .priority = 50000});
  CHECK(refusal([&] {
          l.listener.add_action("more", {.action = OK, .conditions = l.path, .priority = RulePriority::automatic()});
        }) == "error: [app/lb/web/moreRule] the rule's priority is 50001; allowed: 1 to 50000 (ListenerRule.Priority)");
}

TEST_CASE("a rule that was taken out of the tree frees its priority") {
  Listening l;
  l.stack.add<elbv2::ApplicationListenerRule>(
      "gone", {.listener = l.listener, .priority = 3, .action = OK, .conditions = l.path});
  l.stack.node().try_remove_child("gone");
  l.listener.add_action("one", {.action = OK, .conditions = l.path, .priority = 3});
  CHECK(l.findings().empty());
}

TEST_CASE("rules have a priority that AWS takes, conditions and one action") {
  Listening l;
  const auto add = [&l](std::string id, elbv2::RulePriority priority, std::vector<ListenerCondition> conditions) {
    return refusal([&] {
      l.stack.add<elbv2::ApplicationListenerRule>(
          id, {.listener = l.listener, .priority = priority, .action = OK, .conditions = conditions});
    });
  };
  CHECK(add("zero", 0, l.path) ==
        "error: [app/zero] the rule's priority is 0; allowed: 1 to 50000 (ListenerRule.Priority)");
  CHECK(add("high", 50001, l.path) ==
        "error: [app/high] the rule's priority is 50001; allowed: 1 to 50000 (ListenerRule.Priority)");
  CHECK(add("always", 1, {}) ==
        "error: [app/always] the rule has no condition; allowed: at least one; a default action of the listener needs "
        "none "
        "(ListenerRule.Conditions)");
  auto& group = l.stack.add<elbv2::ApplicationTargetGroup>("group", {.port = 80, .vpc = l.vpc});
  CHECK(refusal([&] {
          l.stack.add<elbv2::ApplicationListenerRule>(
              "both",
              {.listener = l.listener, .priority = 1, .action = OK, .conditions = l.path, .target_groups = {group}});
        }) ==
        "error: [app/both] the rule has both action and target_groups; allowed: one of the two (ListenerRule.Actions)");
}

TEST_CASE("a rule does something, on at most five values together") {
  Listening l;
  l.stack.add<elbv2::ApplicationListenerRule>("rule",
                                              {.listener = l.listener,
                                               .priority = 1,
                                               .conditions = {ListenerCondition::path_patterns({"1", "2", "3"}),
                                                              ListenerCondition::host_headers({"4", "5", "6"})}});
  CHECK(l.findings() ==
        "error: [app/rule] the rule has no action; allowed: action or target_groups (ListenerRule.Actions)\n"
        "error: [app/rule] the rule's conditions have 6 values together; allowed: at most 5 (ListenerRule.Conditions)");
}

TEST_CASE("priority and conditions come together") {
  Listening l;
  CHECK(refusal([&] { l.listener.add_action("a", {.action = OK, .priority = 1}); }) ==
        "error: [app/lb/web] a rule has a priority, but no conditions; allowed: both, or neither for the listener's "
        "default "
        "action (ListenerRule.Conditions, ListenerRule.Priority)");
  CHECK(refusal([&] { l.listener.add_action("b", {.action = OK, .conditions = l.path}); }) ==
        "error: [app/lb/web] a rule has conditions, but no priority; allowed: both, or neither for the listener's "
        "default "
        "action (ListenerRule.Conditions, ListenerRule.Priority)");
}

TEST_CASE("imported listeners take rules with priorities, nothing else") {
  Listening l;
  auto& imported = l.imported();
  CHECK(refusal([&] { imported.add_action("a", {.action = OK}); }) ==
        "error: [app/imported] the default action of an imported listener can't be changed; allowed: a priority and "
        "conditions, for a rule (ListenerRule.Priority)");
  CHECK(refusal([&] { imported.add_targets("b", {.port = 80}); }) ==
        "error: [app/imported] targets were added to an imported listener; allowed: a target group made apart and "
        "add_target_groups (ApplicationListener)");
  CHECK(
      refusal([&] {
        imported.add_action("c", {.action = OK, .conditions = l.path, .priority = RulePriority::automatic()});
      }) ==
      "error: [app/imported/cRule] the rule's priority is automatic, but the listener is imported, so its other rules "
      "aren't known; allowed: a number (ListenerRule.Priority)");
}
