// Values at the edges: numbers, booleans, nothing, empty collections.
#include <cdk/cdk.hpp>
#include <cdk/ec2/cfn_vpc.hpp>
#include <cdk/s3/cfn_bucket.hpp>
#include <cdk/sqs/cfn_queue.hpp>
#include <cdk/ssm/cfn_parameter.hpp>

using namespace cdk;

namespace {

// in typed resources: unset members, falsy values, empty collections
void typed(Stack& stack, CfnParameter& number) {
  using s3::CfnBucket;
  const Token days(number.value());
  stack.add<sqs::CfnQueue>(
      "Zero", {.content_based_deduplication = false, .delay_seconds = 0, .fifo_queue = true, .kms_master_key_id = {}});
  stack.add<ssm::CfnParameter>("NoText", {.type = "String", .value = "x", .description = ""});
  stack.add<sqs::CfnQueue>("Tokens", {.delay_seconds = days, .fifo_queue = Fn::condition_if("Maybe", true, false)});
  const std::vector<CfnBucket::CorsRuleProperty> no_rules;
  const std::vector<CfnBucket::MetricsConfigurationProperty> no_metrics;
  const std::vector<CfnTag> no_tags;
  stack.add<CfnBucket>("Empty", {.cors_configuration = CfnBucket::CorsConfigurationProperty{.cors_rules = no_rules},
                                 .metrics_configurations = no_metrics,
                                 .tags = no_tags});
  stack.add<CfnBucket>("Nested", {.lifecycle_configuration =
                                      CfnBucket::LifecycleConfigurationProperty{
                                          .rules = {{.status = "Enabled", .expiration_in_days = days, .prefix = {}}}},
                                  .versioning_configuration = Fn::condition_if(
                                      "Maybe", Value::object({{"Status", "Enabled"}}), Aws::NO_VALUE.value())});
  stack.add<CfnCondition>("Maybe", {.expression = Fn::condition_equals(Aws::REGION.value(), "eu-west-1")});
  auto& assigned = stack.add<ec2::CfnVPC>("Assigned", {.cidr_block = "10.0.0.0/16", .enable_dns_hostnames = true});
  assigned.cidr_block = "10.1.0.0/16";
  assigned.enable_dns_hostnames = {};
  assigned.enable_dns_support = false;
  assigned.instance_tenancy = Lazy::string([] { return "default"; });
}

// in generic resources: what is empty or unset at any depth
void generic(Stack& stack) {
  const Value nothing = Value::null();
  const Value empty_list = Value::list({});
  const Value empty_object = Value::object({});
  const Value inner = Value::object({{"unset", {}}});
  stack.add<CfnResource>("Generic",
                         {.type = "Custom::Edges",
                          .properties = {
                              {"ServiceToken", "arn:aws:sns:eu-west-1:111122223333:topic"},
                              {"zero", 0},
                              {"no", false},
                              {"empty", ""},
                              {"nothing", nothing},
                              {"list", empty_list},
                              {"object", empty_object},
                              {"deep", Value::object({{"list", Value::list({{}, 1, nothing, empty_list, empty_object})},
                                                      {"object", Value::object({{"unset", {}}, {"inner", inner}})}})},
                              {"large", 12345678901234},
                              {"small", 0.000001},
                              {"negative", -1.5},
                              {"exponent", 1e21},
                              {"decimal", 0.1},
                              {"text", "line\nquote \" backslash \\ unicode \u00e9 \U0001F600 tab\t"},
                              {"keyed", Value::object({{"with space", 1}, {"with.dot", 2}, {"with/slash", 3}})},
                          }});
  stack.add<CfnResource>("OnlyEmpty", {.type = "AWS::SQS::Queue", .properties = {{"QueueName", {}}, {"Tags", {}}}});
}

}  // namespace

int main(int argc, char** argv) {
  App app(argc, argv);
  Stack& stack = app.add<Stack>("Edges");
  CfnParameter& number = stack.add<CfnParameter>("Number", {.type = "Number"});
  CfnParameter& list = stack.add<CfnParameter>("List", {.type = "CommaDelimitedList"});
  typed(stack, number);
  generic(stack);

  // numbers in text, lists in lists
  const auto show = [&](Id id, Input<std::string> value) { stack.add<CfnOutput>(id, {.value = value}); };
  show("NumberInText", format("between {} and {} and {}", number.value_as_number(), 1.5, true));
  show("NumberAlone", number.value());
  show("ListJoined", Fn::join("|", list.value_as_list()));
  show("ListItem", Fn::select(2, list.value_as_list()));
  return app.run();
}
