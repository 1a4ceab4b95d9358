// Log groups with every prop, their streams, filters, metrics, queries, policies, grants and imports.
#include <cdk/cdk.hpp>
#include <cdk/cloudwatch.hpp>
#include <cdk/iam.hpp>
#include <cdk/kms.hpp>
#include <cdk/logs.hpp>

using namespace cdk;
using P = logs::FilterPattern;

namespace {

std::vector<logs::IFilterPattern> patterns() {
  return {P::all_events(),
          P::literal("{ $.x = 1 }"),
          P::all_terms({"ERROR", "a \"b\" \\c"}),
          P::any_term({"ERROR", "WARN"}),
          P::any_term_group({{"a", "b"}, {"c"}}),
          P::any_term_group({{"a", "b"}}),
          P::string_value("$.level", "==", "FATAL"),
          P::string_value("$.level", "!=", "*"),
          P::number_value("$.status", ">=", 500),
          P::number_value("$.load", "<", 0.5),
          P::regex_value("$.path", "=", "^/api"),
          P::boolean_value("$.ok", false),
          P::boolean_value("$.ok", true),
          P::is_null("$.user"),
          P::exists("$.user"),
          P::not_exists("$.user"),
          P::all({P::exists("$.a"), P::any({P::is_null("$.b"), P::not_exists("$.c")})}),
          P::all({P::exists("$.a")}),
          P::space_delimited({"time", "code", "...", "size"})
              .where_string("code", "=", "4*")
              .where_number("size", ">", 100)
              .where_number("size", "<=", 1000)};
}

/// A stream that is there already.
struct Stream : logs::ILogSubscriptionDestination {
  explicit Stream(Stack& stack)
      : role(iam::Role::from_role_arn(stack, "Deliverer", "arn:aws:iam::111122223333:role/deliver")) {}
  logs::LogSubscriptionDestinationConfig bind(Construct&, logs::ILogGroup&) override {
    return {.arn = "arn:aws:kinesis:eu-west-1:111122223333:stream/s", .role = role};
  }
  iam::IRole& role;
};

void alarm(Stack& stack, const char* id, const cloudwatch::Metric& metric) {
  stack.add<cloudwatch::Alarm>(id, {.evaluation_periods = 1, .metric = metric, .threshold = 1});
}

void filters(Stack& stack, logs::LogGroup& group) {
  const auto all = patterns();
  for (std::size_t i = 0; i < all.size(); ++i)
    stack.add<logs::MetricFilter>("Pattern" + std::to_string(i), {.filter_pattern = all[i],
                                                                  .log_group = group,
                                                                  .metric_name = "Metric" + std::to_string(i),
                                                                  .metric_namespace = "Shop"});
  auto& filter = group.add_metric_filter("Full", {.filter_pattern = P::exists("$.latency"),
                                                  .metric_name = "Latency",
                                                  .metric_namespace = "Shop/Web",
                                                  .apply_on_transformed_logs = true,
                                                  .dimensions = {{"Host", "$.host"}, {"Path", "$.path"}},
                                                  .filter_name = "full",
                                                  .metric_value = "$.latency",
                                                  .unit = cloudwatch::Unit::MILLISECONDS});
  group.add_metric_filter(
      "WithDefault",
      {.filter_pattern = P::all_terms({"x"}), .metric_name = "X", .metric_namespace = "Shop", .default_value = 0});
  alarm(stack, "FilterAlarm", filter.metric());
  alarm(stack, "FilterMaximum", filter.metric({.label = "worst", .statistic = "Maximum"}));
  alarm(stack, "Extracted", group.extract_metric("$.size", "Shop/Web", "Size"));
  alarm(stack, "Incoming", group.metric_incoming_log_events());
  alarm(stack, "Bytes", group.metric_incoming_bytes({.period = Duration::minutes(1)}));
  Stream stream(stack);
  group.add_subscription_filter("Subscription",
                                {.destination = stream, .filter_pattern = P::all_events(), .filter_name = "all"});
}

void queries(Stack& stack, logs::LogGroup& group) {
  stack.add<logs::QueryDefinition>(
      "Everything", {.query_definition_name = "shop/everything",
                     .query_string = logs::QueryString(
                         {.display = "text",
                          .fields = {"@timestamp", "@message"},
                          .filter_statements = {"level = \"ERROR\"", concat("stack = \"", stack.stack_id(), "\"")},
                          .limit = 20,
                          .parse_statements = {"@message \"[*] *\" as level, text", "text \"* ms\" as took"},
                          .sort = "@timestamp desc",
                          .stats_statements = {"count(*) as n by bin(5m)", "max(n)"}}),
                     .log_groups = {group, logs::LogGroup::from_log_group_name(stack, "Asked", "asked")}});
  auto& plain = stack.add<logs::QueryDefinition>(
      "Plain", {.query_definition_name = "plain", .query_string = logs::QueryString({.sort = "@timestamp"})});
  stack.add<CfnOutput>("QueryId", {.value = plain.query_definition_id()});
}

void grants(Stack& stack, logs::LogGroup& group) {
  auto& role = stack.add<iam::Role>("Role", {.assumed_by = iam::ServicePrincipal("ecs-tasks.amazonaws.com")});
  group.grant_write(role);
  group.grant_read(role);
  group.grant(role, "logs:DescribeLogStreams");
  group.grant_write(iam::ServicePrincipal("es.amazonaws.com"));
  group.grant_read(iam::ArnPrincipal("arn:aws:iam::111122223333:user/x"));
  group.grants().read(iam::AccountPrincipal("444455556666"));
  group.grants().write(iam::ServicePrincipal("events.amazonaws.com"));
  group.grants().actions(role, {"logs:PutRetentionPolicy"});
  const std::vector<Ref<logs::ILogGroup>> imports = {
      logs::LogGroup::from_log_group_name(stack, "ByName", "known"),
      logs::LogGroup::from_log_group_arn(stack, "ByArn", "arn:aws:logs:eu-west-1:111122223333:log-group:other:*")};
  for (logs::ILogGroup& imported : imports) {
    imported.add_stream("Stream");
    imported.grant_write(role);
    stack.add<CfnOutput>(imported.node().id() + "Arn", {.value = imported.log_group_arn()});
    stack.add<CfnOutput>(imported.node().id() + "Name", {.value = imported.log_group_name()});
  }
}

}  // namespace

int main(int argc, char** argv) {
  App app(argc, argv);
  auto& stack = app.add<Stack>("Logs");
  auto& group = stack.add<logs::LogGroup>(
      "Group", {.encryption_key = stack.add<kms::Key>("Key"),
                .field_index_policies = {logs::FieldIndexPolicy({.fields = {"requestId", "user"}})},
                .log_group_class = logs::LogGroupClass::STANDARD,
                .log_group_name = "/shop/web",
                .removal_policy = RemovalPolicy::DESTROY,
                .retention = logs::RetentionDays::ONE_MONTH});
  stack.add<logs::LogGroup>("Forever", {.log_group_class = logs::LogGroupClass::INFREQUENT_ACCESS,
                                        .retention = logs::RetentionDays::INFINITE});
  group.add_stream("Stream", {.log_stream_name = "first"});
  stack.add<logs::LogStream>("OwnStream", {.log_group = group, .removal_policy = RemovalPolicy::DESTROY});
  filters(stack, group);
  queries(stack, group);
  grants(stack, group);
  stack.add<logs::ResourcePolicy>(
      "Policy",
      {.policy_statements = {iam::PolicyStatement({.actions = {"logs:PutLogEvents"},
                                                   .principals = {iam::ServicePrincipal("route53.amazonaws.com")},
                                                   .resources = {"*"}})},
       .resource_policy_name = "delivery"});
  return app.run();
}
