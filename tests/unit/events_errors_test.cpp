#include <cdk/cdk.hpp>
#include <cdk/ec2.hpp>
#include <cdk/ecs.hpp>
#include <cdk/ecs_patterns.hpp>
#include <cdk/events.hpp>
#include <cdk/events_targets.hpp>
#include <cdk/iam.hpp>
#include <cdk/lambda_.hpp>
#include <cdk/sns.hpp>
#include <cdk/sqs.hpp>

#include "catch.hpp"
#include "refusal.hpp"
#include "warnings.hpp"

using namespace cdk;
using events::Rule;
using events::Schedule;
using events_targets::EcsTask;

namespace {

struct Fixture {
  App app;
  Stack& stack = app.add<Stack>("stack", {.env = {.account = "111111111111", .region = "eu-west-1"}});
  ec2::Vpc& vpc = stack.add<ec2::Vpc>("vpc");
  ecs::Cluster& cluster = stack.add<ecs::Cluster>("cluster", {.vpc = vpc});
  ecs::FargateTaskDefinition& task = stack.add<ecs::FargateTaskDefinition>("task");
  Rule& rule = stack.add<Rule>("rule", {.schedule = Schedule::rate(Duration::minutes(5))});

  events_targets::EcsTaskProps props() { return {.cluster = cluster, .task_definition = task}; }
};

/// What is said of a task with what `options` sets, that the rule of the fixture starts.
std::string task_error(void (*options)(events_targets::EcsTaskProps&, Fixture&)) {
  Fixture f;
  auto props = f.props();
  options(props, f);
  return refusal([&] { f.rule.add_target(EcsTask(props)); });
}

std::string synth_error(void (*program)(Stack&)) {
  App app;
  program(app.add<Stack>("stack"));
  return refusal([&] { app.synth(); });
}

const std::string PARAMETERS = " (AWS::Events::Rule Targets.EcsParameters)";

}  // namespace

TEST_CASE("a schedule is whole minutes, or one way to say days") {
  CHECK(refusal([] { Schedule::rate(Duration::seconds(30)); }) ==
        "error: a schedule every 30 seconds; allowed: whole minutes, at least one (AWS::Events::Rule "
        "ScheduleExpression)");
  CHECK(refusal([] { Schedule::cron({.day = "1", .week_day = "MON"}); }) ==
        "error: a cron schedule with day and week_day; allowed: one of them at most (AWS::Events::Rule "
        "ScheduleExpression)");
  Fixture f;
  auto& rule = f.stack.add<Rule>("often", {.schedule = Schedule::cron({.hour = "3"})});
  CHECK(rule.node().metadata().back().data ==
        Value("A cron schedule without a minute runs every minute. Give .minute = \"0\" for once an hour, or \"*\". "
              "[ack: @aws-cdk/aws-events:scheduleWillRunEveryMinute]"));
}

TEST_CASE("at synthesis: a rule knows when, and has a name and few targets") {
  CHECK(synth_error([](Stack& stack) { stack.add<Rule>("rule", {.rule_name = "at night"}); }) ==
        "error: [stack/rule] the name \"at night\" of a rule; allowed: 1 to 64 letters, digits, periods, hyphens and "
        "underscores (AWS::Events::Rule Name)\n"
        "error: [stack/rule] a rule without event_pattern and schedule; allowed: one of them at least "
        "(AWS::Events::Rule EventPattern)");
  CHECK(synth_error([](Stack& stack) {
          auto& cluster = stack.add<ecs::Cluster>("cluster");
          auto& task = stack.add<ecs::FargateTaskDefinition>("task");
          task.add_container("web", {.image = ecs::ContainerImage::from_registry("nginx")});
          auto& rule = stack.add<Rule>("rule", {.event_pattern = {.source = {"aws.ecs"}}});
          for (int i = 0; i < 6; ++i) rule.add_target(EcsTask({.cluster = cluster, .task_definition = task}));
        }) == "error: [stack/rule] a rule with 6 targets; allowed: at most 5 (AWS::Events::Rule Targets)");
}

TEST_CASE("a rule starts what is near") {
  Fixture f;
  auto& there = f.app.add<Stack>("there", {.env = {.account = "111111111111", .region = "eu-west-2"}});
  auto& open = f.app.add<Stack>("open", {.env = {.region = "eu-west-2"}});
  auto& late = open.add<Rule>("late", {.schedule = Schedule::rate(Duration::days(1))});
  CHECK(refusal([&] { late.add_target(EcsTask(f.props())); }) ==
        "error: [open/late] the target stack/task of another account or region, where an account or region is open; "
        "allowed: an account and region for both stacks (AWS::Events::Rule Targets)");
  struct Imported : events::IRuleTarget {
    explicit Imported(Construct& resource) : resource(resource) {}
    events::RuleTargetConfig bind(Rule&, const std::string&) const override {
      return {.arn = "arn", .target_resource = resource};
    }
    Construct& resource;
  };
  auto& foreign = sqs::Queue::from_queue_arn(f.stack, "foreign", "arn:aws:sqs:us-east-1:111111111111:foreign");
  CHECK(refusal([&] { f.rule.add_target(Imported(foreign)); }) ==
        "error: [stack/rule] the target stack/foreign is in account 111111111111 and region us-east-1, imported into a "
        "stack elsewhere; allowed: a target that is imported into a stack of its own account and region "
        "(AWS::Events::Rule Targets)");
  auto props = f.props();
  props.dead_letter_queue = there.add<sqs::Queue>("queue");
  CHECK(refusal([&] { f.rule.add_target(EcsTask(props)); }) ==
        "error: [stack/rule] a dead letter queue in eu-west-2 for a rule in eu-west-1; allowed: a queue of the rule's "
        "region (AWS::Events::Rule Targets.DeadLetterConfig)");
  auto& other = f.app.add<Stack>("other", {.env = {.account = "222222222222", .region = "eu-west-1"}});
  props.dead_letter_queue = sqs::Queue::from_queue_arn(other, "queue", "arn:aws:sqs:eu-west-1:222222222222:dead");
  f.rule.add_target(EcsTask(props));
  CHECK(f.rule.node().metadata().back().data ==
        Value("The dead letter queue belongs to account 222222222222, where its policy must allow events.amazonaws.com "
              "to send messages to it. [ack: @aws-cdk/aws-events-targets:manuallyAddDLQResourcePolicy]"));
}

TEST_CASE("tasks that a rule starts fit their network") {
  CHECK(task_error([](auto& p, auto&) { p.propagate_tags = ecs::PropagatedTagSource::SERVICE; }) ==
        "error: [stack/task] a task that a rule starts with PropagatedTagSource::SERVICE; allowed: TASK_DEFINITION or "
        "NONE" +
            PARAMETERS);
  CHECK(task_error([](auto& p, auto&) { p.ephemeral_storage = events_targets::EphemeralStorageOverride{19}; }) ==
        "error: [stack/task] ephemeral_storage of 19 GiB; allowed: 20 to 200 GiB (AWS::Events::Rule Targets.Input)");
  CHECK(task_error([](auto& p, auto&) { p.assign_public_ip = true; }) ==
        "error: [stack/rule] assign_public_ip outside public subnets; allowed: subnet_selection of SubnetType::PUBLIC" +
            PARAMETERS);
  CHECK(task_error([](auto& p, auto&) {
          p.subnet_selection = ec2::SubnetSelection{.subnet_type = ec2::SubnetType::PUBLIC};
          p.launch_type = ecs::LaunchType::EC2;
        }) == "error: [stack/rule] public addresses for tasks that don't run on Fargate; allowed: LaunchType::FARGATE" +
                  PARAMETERS);
  Fixture f;
  auto& task = f.stack.add<ecs::Ec2TaskDefinition>("bridge");
  EcsTask({.cluster = f.cluster,
           .task_definition = task,
           .security_groups = {f.stack.add<ec2::SecurityGroup>("group", {.vpc = f.vpc})}});
  CHECK(task.node().metadata().back().data ==
        Value("security_groups of a task that a rule starts have no effect outside the network mode AWS_VPC. [ack: "
              "@aws-cdk/aws-events-targets:ecsTaskSecurityGroupIgnored]"));
}

TEST_CASE("patterns of queues and schedules refuse what contradicts itself") {
  Fixture f;
  const auto image = ecs::ContainerImage::from_registry("job");
  auto& queue = f.stack.add<sqs::Queue>("queue");
  using Worker = ecs_patterns::QueueProcessingFargateService;
  CHECK(refusal([&] {
          f.stack.add<Worker>("a", {.cluster = f.cluster, .image = image, .max_receive_count = 3, .queue = queue});
        }) ==
        "error: [stack/a] retention_period, visibility_timeout or max_receive_count together with queue; "
        "allowed: these for the queue that is made; else props of the queue (AWS::SQS::Queue)");
  CHECK(refusal([&] {
          f.stack.add<Worker>("b", {.cluster = f.cluster, .cooldown = Duration::seconds(1e9), .image = image});
        }) ==
        "error: [stack/b] cooldown is 1000000000 seconds; allowed: up to 999999999 seconds "
        "(AWS::ApplicationAutoScaling::ScalingPolicy Cooldown)");
  CHECK(refusal([&] { f.stack.add<Worker>("c", {.cluster = f.cluster}); }) ==
        "error: [stack/c] neither task_definition nor image is given; allowed: one of them (CDK: ecs_patterns)");
  CHECK(refusal([&] { f.stack.add<ecs_patterns::QueueProcessingEc2Service>("d", {.cluster = f.cluster}); }) ==
        "error: [stack/d] no image is given; allowed: an image (CDK: ecs_patterns)");
  const auto daily = Schedule::rate(Duration::days(1));
  CHECK(refusal([&] {
          f.stack.add<ecs_patterns::ScheduledFargateTask>(
              "e", {.schedule = daily, .cluster = f.cluster, .desired_task_count = 0});
        }) ==
        "error: [stack/e] desired_task_count is 0; allowed: 1 or more (AWS::Events::Rule "
        "Targets.EcsParameters.TaskCount)");
  CHECK(refusal([&] { f.stack.add<ecs_patterns::ScheduledEc2Task>("f", {.schedule = daily, .cluster = f.cluster}); }) ==
        "error: [stack/f] neither task_definition nor scheduled_ec2_task_image_options is given; allowed: one of "
        "them (CDK: ecs_patterns)");
}

TEST_CASE("matches that match nothing") {
  using events::Match;
  const std::string rule = " (AWS::Events::Rule EventPattern)";
  const std::string no_range =
      "' is no range of addresses; allowed: an IPv4 or IPv6 address, and a length after a slash";
  for (const char* range : {"10.0.0", "10.0.0.0/33", "10.0.0.0/", "::/129", "x"})
    CHECK(refusal([&] { Match::cidr(range); }) == "error: '" + std::string(range) + no_range + rule);
  CHECK(refusal([] { Match::ip_address_range("10.0.0.0/a"); }) == "error: '10.0.0.0/a" + no_range + rule);
  CHECK(refusal([] { Match::anything_but({}); }) ==
        "error: a match of anything but nothing; allowed: one at least" + rule);
  CHECK(refusal([] { Match::anything_but_suffix({}); }) ==
        "error: a match of anything but nothing; allowed: one at least" + rule);
  CHECK(refusal([] {
          Match::anything_but({"a", 1});
        }) == "error: a match of anything but [\"a\",1]; allowed: texts only, or numbers only" + rule);
  CHECK(refusal([] { Match::interval(2, 1.5); }) ==
        "error: an interval from 2 to 1.5; allowed: the lower bound first" + rule);
  CHECK(refusal([] { Match::all_of({}); }) == "error: a match of all of nothing; allowed: one at least" + rule);
  CHECK(refusal([] {
          Match::all_of({Match::equal(1), Match::exists()});
        }) == "error: a match of all of several with {\"exists\":true}; allowed: matches of numbers" + rule);
  CHECK(refusal([] { Match::any_of({}); }) == "error: a match of any of nothing; allowed: one at least" + rule);
}

TEST_CASE("patterns and inputs that contradict themselves") {
  Fixture f;
  f.rule.add_event_pattern({.detail = {{"a", Value::list({"x"})}}});
  CHECK(refusal([&] {
          f.rule.add_event_pattern({.detail = {{"a", Value::object({{"b", Value::list({"y"})}})}}});
        }) ==
        "error: [stack/rule] an event pattern has [\"x\"] and {\"b\":[\"y\"]} for a; allowed: two lists or two "
        "objects (AWS::Events::Rule EventPattern)");
  const auto input = events::RuleTargetInput::from_text(
      concat(events::EventField::from_path("$.a.b"), events::EventField::from_path("$.a-b")));
  CHECK(refusal([&] { input.bind(f.rule); }) ==
        "error: [stack/rule] the name 'a-b' of '$.a-b' and '$.a.b' in an input; allowed: paths with other letters and "
        "digits (AWS::Events::Rule Targets.InputTransformer)");
}

TEST_CASE("buses that EventBridge refuses") {
  Fixture f;
  using events::EventBus;
  const auto refused = [&](const events::EventBusProps& props) {
    static int number = 0;
    const std::string id = "bus" + std::to_string(++number);
    const std::string text = refusal([&] { f.stack.add<EventBus>(id, props); });
    return text.substr(text.find(']') + 2);
  };
  CHECK(refused({.event_bus_name = "a", .event_source_name = "aws.partner/a/b"}) ==
        "an event bus with event_bus_name and event_source_name; allowed: one of them at most (AWS::Events::EventBus "
        "Name)");
  for (const std::string name : {"default", "a/b", ""})
    CHECK(refused({.event_bus_name = name}) ==
          "the name \"" + name +
              "\" of an event bus; allowed: 1 to 256 letters, digits, periods, hyphens and "
              "underscores, but not default (AWS::Events::EventBus Name)");
  for (const std::string source : {"aws.partner/a", "partner/a/b", "aws.partner/a//b"})
    CHECK(refused({.event_source_name = source}) ==
          "the event source \"" + source +
              "\"; allowed: aws.partner/ and two names or more of letters, digits, periods, "
              "hyphens and underscores, with slashes between (AWS::Events::EventBus EventSourceName)");
  CHECK(refused({.description = std::string(513, 'x')}) ==
        "a description of 513 characters; allowed: at most 512 (AWS::Events::EventBus Description)");
  auto& bus = f.stack.add<EventBus>("bus");
  CHECK(
      refusal([&] { f.stack.add<Rule>("both", {.event_bus = bus, .schedule = Schedule::rate(Duration::days(1))}); }) ==
      "error: [stack/both] a rule of an event bus has a schedule; allowed: an event_pattern, or no event_bus "
      "(AWS::Events::Rule ScheduleExpression)");
  CHECK(refusal([&] { bus.add_to_resource_policy(iam::PolicyStatement({.actions = {"events:PutEvents"}})); }) ==
        "error: [stack/bus] a statement without sid for the policy of an event bus; allowed: a statement with a sid "
        "(AWS::Events::EventBusPolicy StatementId)");
}

TEST_CASE("buses that nobody is let send events to") {
  App app;
  auto& stack = app.add<Stack>("stack");
  const iam::ServicePrincipal service("pinpoint.amazonaws.com");
  CHECK(!stack.add<events::EventBus>("bus").grant_put_events_to(service, "sid").success());
  auto& flagged = app.add<Stack>("flagged");
  flagged.node().set_context("@aws-cdk/aws-events:requireEventBusPolicySid", true);
  events::EventBus::from_event_bus_name(flagged, "bus", "known").grant_put_events_to(service, "sid");
  CHECK(warnings(app) ==
        "warning: [stack/bus] Nobody was let send events: that takes a statement of the bus's policy, with a sid, and "
        "the feature flag '@aws-cdk/aws-events:requireEventBusPolicySid'. [ack: "
        "@aws-cdk/aws-events:eventBusServicePrincipalGrant]\n"
        "warning: [flagged/bus] The policy of an imported event bus isn't known; give it the permissions where the bus "
        "is made. [ack: @aws-cdk/aws-events:eventBusAddToResourcePolicy]");
}

TEST_CASE("endpoints that EventBridge can't call") {
  using namespace events;
  CHECK(refusal([] {
          Authorization::oauth({.authorization_endpoint = "https://example.com",
                                .client_id = "me",
                                .client_secret = SecretValue::secrets_manager("s"),
                                .http_method = HttpMethod::HEAD});
        }) ==
        "error: a token is asked for by HEAD; allowed: POST, GET or PUT (AWS::Events::Connection OAuthParameters)");
  Fixture f;
  auto& connection = Connection::from_event_bus_arn(f.stack, "connection", "arn:aws:events:r:a:connection/c/1", "s");
  CHECK(refusal([&] {
          ApiDestination::from_api_destination_attributes(
              f.stack, "destination",
              {.api_destination_arn = "arn:aws:events:r:a:api-destination", .connection = connection});
        }) ==
        "error: [stack] no name in the ARN \"arn:aws:events:r:a:api-destination\" of an API destination; allowed: "
        "arn:<partition>:events:<region>:<account>:api-destination/<name>");
}

TEST_CASE("how often a target is tried is checked") {
  const auto error = [](events_targets::LambdaFunctionProps props) {
    App app;
    auto& stack = app.add<Stack>("stack");
    auto& rule = stack.add<Rule>("rule", {.schedule = Schedule::rate(Duration::minutes(5))});
    auto& function = lambda_::Function::from_function_name(stack, "fn", "name");
    return refusal([&] { rule.add_target(events_targets::LambdaFunction(function, props)); });
  };
  const std::string policy = " (AWS::Events::Rule Targets.RetryPolicy)";
  CHECK(error({.retry_attempts = -1}) == "error: [stack/rule] retry_attempts is -1; allowed: 0 to 185" + policy);
  CHECK(error({.retry_attempts = 186}) == "error: [stack/rule] retry_attempts is 186; allowed: 0 to 185" + policy);
  CHECK(error({.max_event_age = Duration::seconds(59)}) ==
        "error: [stack/rule] max_event_age is 59 seconds; allowed: 1 minute to 24 hours" + policy);
  CHECK(error({.max_event_age = Duration::hours(25)}) ==
        "error: [stack/rule] max_event_age is 90000 seconds; allowed: 1 minute to 24 hours" + policy);
}

TEST_CASE("a FIFO queue needs a group, and a topic no role that isn't used") {
  Fixture f;
  auto& fifo = f.stack.add<sqs::Queue>("fifo", {.fifo = true});
  CHECK(refusal([&] { f.rule.add_target(events_targets::SqsQueue(fifo)); }) ==
        "error: [stack/rule] a FIFO queue as target without message_group_id; allowed: the group that messages belong "
        "to (AWS::Events::Rule Targets.SqsParameters)");
  auto& topic = f.stack.add<sns::Topic>("topic");
  auto& role = iam::Role::from_role_name(f.stack, "role", "name");
  CHECK(refusal([&] {
          f.rule.add_target(events_targets::SnsTopic(topic, {.authorize_using_role = false, .role = role}));
        }) ==
        "error: [stack/rule] a role for a topic with authorize_using_role = false; allowed: no role, or "
        "authorize_using_role = true (AWS::Events::Rule Targets.RoleArn)");
}
