// Rules for events: what they match, what their targets get; buses, who may send to them, and archives.
#include <cdk/cdk.hpp>
#include <cdk/events.hpp>
#include <cdk/events/cfn_rule.hpp>
#include <cdk/iam.hpp>
#include <cdk/kms.hpp>
#include <cdk/sqs.hpp>

using namespace cdk;
using F = events::EventField;
using M = events::Match;
using TargetInput = events::RuleTargetInput;
using Types = events::CfnRuleTypes;

namespace {

struct Target : events::IRuleTarget {
  explicit Target(events::RuleTargetConfig config) : config(std::move(config)) {}
  events::RuleTargetConfig bind(events::Rule&, const std::string&) const override { return config; }
  events::RuleTargetConfig config;
};

constexpr const char* FUNCTION = "arn:aws:lambda:eu-west-1:111122223333:function:f";

Target gets(TargetInput input) { return Target({.arn = FUNCTION, .input = std::move(input)}); }

void matches(Stack& stack) {
  auto& rule = stack.add<events::Rule>(
      "Matches",
      {.event_pattern = {
           .account = M::any_of({"111122223333", M::suffix("44")}),
           .detail = {{"nothing", M::null_value()},
                      {"there", M::exists()},
                      {"gone", M::does_not_exist()},
                      {"exactly", M::exact_string("x")},
                      {"any", M::equals_ignore_case("yes")},
                      {"start", M::prefix_equals_ignore_case("A")},
                      {"end", M::suffix_equals_ignore_case("z")},
                      {"like", M::wildcard("*.png")},
                      {"v4", M::cidr("10.0.0.0/24")},
                      {"v6", M::ip_address_range("2001:db8::/32")},
                      {"noNumber", M::anything_but({1, 2.5})},
                      {"noPrefix", M::anything_but_prefix({"a"})},
                      {"noSuffix", M::anything_but_suffix({"a", "b"})},
                      {"notLike", M::anything_but_wildcard({"a*"})},
                      {"notAnyCase", M::anything_but_equals_ignore_case({"no"})},
                      {"above", M::greater_than(1)},
                      {"atLeast", M::greater_than_or_equal(1.5)},
                      {"below", M::less_than(10)},
                      {"atMost", M::less_than_or_equal(10)},
                      {"same", M::equal(3)},
                      {"between", M::interval(0, 1)},
                      {"both", M::all_of({M::greater_than(0), M::less_than(5)})},
                      {"either", M::any_of({M::prefix("a"), M::exists(), "b"})},
                      {"nested", Value::object({{"deep", M::greater_than(7)}, {"list", Value::list({1, "a", true})}})}},
           .detail_type = {"Order", "Return"},
           .region = M::anything_but({"us-east-1", "us-east-2"}),
           .source = M::prefix("shop.")}});
  rule.add_event_pattern(
      {.detail = {{"nested", Value::object({{"deep", Value::list({1})}, {"more", Value::list({"m"})}})},
                  {"fresh", Value::list({"f"})}},
       .detail_type = {"Order", "Gift"},
       .id = {"i"},
       .source = {"other"},
       .time = {"t"},
       .version = {"0"}});
}

void inputs(Stack& stack, const Input<std::string>& name) {
  auto& rule = stack.add<events::Rule>("Inputs", {.schedule = events::Schedule::rate(Duration::hours(1))});
  rule.add_target(gets(TargetInput::from_text(
      format("{} of {} in {}, \"{}\"", F::detail_type(), F::from_path("$.detail.order.id"), name, F::detail_type()))));
  rule.add_target(gets(
      TargetInput::from_object(Value::object({{"id", F::event_id()},
                                              {"at", Value::list({F::time(), Value::object({{"where", F::region()}})})},
                                              {"account", F::account()},
                                              {"text", format("from {}", F::source())},
                                              {"quoted", format("say \"{}\"", F::source())},
                                              {"count", 2},
                                              {"name", name},
                                              {"literal", true},
                                              {"odd", F::from_path("$[0]")}}))));
  rule.add_target(gets(TargetInput::from_multiline_text(format("first {}\nsecond {}\n\nlast", F::source(), name))));
  rule.add_target(gets(TargetInput::from_multiline_text("one\ntwo")));
  rule.add_target(gets(TargetInput::from_event_path("$.detail")));
}

void parameters(Stack& stack, const Input<std::string>& name) {
  auto& rule = stack.add<events::Rule>("Parameters", {.event_pattern = {.source = {"aws.ec2"}}});
  rule.add_target(Target({.arn = FUNCTION,
                          .input = TargetInput::from_object(Value::object({{"a", Value::list({name, 1})}})),
                          .kinesis_parameters = Types::KinesisParametersProperty{.partition_key_path = "$.id"}}));
  rule.add_target(Target({.arn = FUNCTION,
                          .batch_parameters = Types::BatchParametersProperty{
                              .job_definition = "d",
                              .job_name = "n",
                              .array_properties = Types::BatchArrayPropertiesProperty{.size = 2}}}));
  rule.add_target(
      Target({.arn = FUNCTION, .http_parameters = Types::HttpParametersProperty{.header_parameters = {{{"a", "b"}}}}}));
  rule.add_target(
      Target({.arn = FUNCTION,
              .redshift_data_parameters = Types::RedshiftDataParametersProperty{.database = "d", .sql = "s"},
              .run_command_parameters = Types::RunCommandParametersProperty{
                  .run_command_targets = {{Types::RunCommandTargetProperty{.key = "tag:a", .values = {{"b"}}}}}}}));
  rule.add_target(Target(
      {.arn = FUNCTION, .app_sync_parameters = Types::AppSyncParametersProperty{.graph_ql_operation = "mutation"}}));
}

struct Buses : Stack {
  using Stack::Stack;
  void set_flag() { node().set_context("@aws-cdk/aws-events:requireEventBusPolicySid", true); }
  const bool flagged = (set_flag(), true);

  kms::Key& key = add<kms::Key>("Key");
  events::EventBus& plain = add<events::EventBus>("Plain");
  events::EventBus& full = add<events::EventBus>(
      "Full", {.dead_letter_queue = add<sqs::Queue>("Queue"),
               .description = "orders",
               .event_bus_name = "shop",
               .kms_key = key,
               .log_config = {{.include_detail = events::IncludeDetail::FULL, .level = events::Level::TRACE}}});
  events::EventBus& partner = add<events::EventBus>("Partner", {.event_source_name = "aws.partner/example.com/shop"});
  events::IEventBus& imported =
      events::EventBus::from_event_bus_arn(*this, "ByArn", "arn:aws:events:eu-west-1:444455556666:event-bus/central");
  events::IEventBus& named = events::EventBus::from_event_bus_name(*this, "ByName", "known");
  events::IEventBus& attributes =
      events::EventBus::from_event_bus_attributes(*this, "ByAttributes",
                                                  {.event_bus_arn = "arn:aws:events:eu-west-1:111122223333:event-bus/a",
                                                   .event_bus_name = "a",
                                                   .event_bus_policy = "{}",
                                                   .event_source_name = "aws.partner/a/b"});

  void rules() {
    add<events::Rule>("OnFull", {.enabled = false, .event_bus = full, .event_pattern = {.source = {"shop"}}});
    add<events::Rule>("OnImported", {.event_bus = imported, .event_pattern = {.source = {"shop"}}});
    add<events::Rule>("OnNamed", {.event_bus = named, .event_pattern = {.source = {"shop"}}});
  }

  void grants() {
    auto& role = add<iam::Role>("Role", {.assumed_by = iam::ServicePrincipal("ecs-tasks.amazonaws.com")});
    plain.grant_put_events_to(role);
    named.grant_put_events_to(role);
    plain.grant_put_events_to(iam::ServicePrincipal("pinpoint.amazonaws.com"), "pinpoint");
    full.grants().actions(role, {"events:DescribeEventBus"});
    full.grants().all_put_events(role);
    events::EventBus::grant_all_put_events(add<iam::User>("User"));
    full.add_to_resource_policy(iam::PolicyStatement({.actions = {"events:PutEvents"},
                                                      .principals = {iam::AccountPrincipal("444455556666")},
                                                      .resources = {full.event_bus_arn()},
                                                      .sid = "other"}));
    add<events::EventBusPolicy>("Policy", {.event_bus = plain,
                                           .statement = iam::PolicyStatement({.actions = {"events:PutEvents"},
                                                                              .principals = {iam::AnyPrincipal()},
                                                                              .resources = {plain.event_bus_arn()}}),
                                           .statement_id = "own"});
  }

  void archives() {
    full.archive("Archive",
                 {.event_pattern = {.source = {"shop"}}, .archive_name = "orders", .retention = Duration::days(30)});
    plain.archive("Archive", {.event_pattern = {.detail_type = M::prefix("O")}});
    auto& archive = add<events::Archive>("Encrypted", {.event_pattern = {.account = {"111122223333"}},
                                                       .source_event_bus = named,
                                                       .description = "all",
                                                       .kms_key = key});
    add<CfnOutput>("ArchiveIs", {.value = format("{} {}", archive.archive_arn(), archive.archive_name())});
  }

  void outputs() {
    add<CfnOutput>("Names", {.value = format("{} {} {} {} {} {}", plain.event_bus_name(), full.event_bus_name(),
                                             partner.event_bus_name(), imported.event_bus_name(),
                                             named.event_bus_name(), attributes.event_bus_name())});
    add<CfnOutput>("Arns", {.value = format("{} {} {} {}", plain.event_bus_arn(), full.event_bus_arn(),
                                            imported.event_bus_arn(), named.event_bus_arn())});
    add<CfnOutput>("More", {.value = format("{} {} {}", partner.event_source_name(), attributes.event_source_name(),
                                            attributes.event_bus_policy())});
  }
};

}  // namespace

int main(int argc, char** argv) {
  App app(argc, argv);
  auto& stack = app.add<Stack>("Rules");
  const auto name = stack.add<CfnParameter>("Name").value_as_string();
  matches(stack);
  inputs(stack, name);
  parameters(stack, name);
  auto& buses = app.add<Buses>("Buses", {.env = {.account = "111122223333", .region = "eu-west-1"}});
  buses.rules();
  buses.grants();
  buses.archives();
  buses.outputs();
  return app.run();
}
