#include "private/bucket_notifications.hpp"

#include <cdk/aspects.hpp>
#include <cdk/error.hpp>
#include <cdk/feature_flags.hpp>
#include <cdk/iam/managed_policy.hpp>
#include <cdk/iam/policy.hpp>
#include <cdk/iam/role.hpp>
#include <cdk/lazy.hpp>
#include <cdk/s3/bucket_policy.hpp>
#include <cdk/s3/ibucket.hpp>
#include <cdk/stack.hpp>

namespace cdk::s3 {
namespace {

constexpr const char* HANDLER_PY = R"py(import hashlib
import json
import logging
import urllib.request

import boto3

s3 = boto3.client("s3")
KINDS = ["TopicConfigurations", "QueueConfigurations", "LambdaFunctionConfigurations"]
BUS = "EventBridgeConfiguration"


def is_true(props, name, default):
    return str(props.get(name, default)).lower() == "true"


def beside_others(event, props, wanted):
    owner = event["StackId"] + event["LogicalResourceId"]
    mark = "cdk-" + hashlib.sha256(owner.encode()).hexdigest()[:40] + "-"
    there = s3.get_bucket_notification_configuration(Bucket=props["BucketName"])
    config = {}
    for kind in KINDS:
        others = [n for n in there.get(kind, []) if not n["Id"].startswith(mark)]
        ours = [{**n, "Id": mark + str(i)} for i, n in enumerate(wanted.get(kind, []))]
        config[kind] = others + ours
    if BUS in wanted or BUS in there:
        config[BUS] = {}
    return config


def carry_out(event):
    props = event["ResourceProperties"]
    wanted = {} if event["RequestType"] == "Delete" else props["NotificationConfiguration"]
    config = wanted if is_true(props, "Managed", True) else beside_others(event, props, wanted)
    s3.put_bucket_notification_configuration(
        Bucket=props["BucketName"],
        NotificationConfiguration=config,
        SkipDestinationValidation=is_true(props, "SkipDestinationValidation", False),
    )


def handler(event, context):
    answer = {key: event[key] for key in ["StackId", "RequestId", "LogicalResourceId"]}
    answer["PhysicalResourceId"] = event.get("PhysicalResourceId") or event["LogicalResourceId"]
    try:
        carry_out(event)
        answer.update(Status="SUCCESS", Reason="done")
    except Exception as error:
        logging.exception("the notifications stay as they are")
        answer.update(Status="FAILED", Reason=str(error) + ", see " + context.log_stream_name)
    body = json.dumps(answer).encode()
    request = urllib.request.Request(event["ResponseURL"], data=body, method="PUT", headers={"content-type": ""})
    with urllib.request.urlopen(request) as response:
        print("answered:", answer["Status"], response.status)
)py";

/// The stack's function that configures buckets, and its role.
class NotificationsHandler final : public Construct {
 public:
  struct Props {
    OptRef<iam::IRole> role;
  };
  NotificationsHandler(const Scope& scope, const Props& props) : Construct(scope), role_(role_of(props)) {
    role_.add_managed_policy(
        iam::ManagedPolicy::from_aws_managed_policy_name("service-role/AWSLambdaBasicExecutionRole"));
    function_ = &add<CfnResource>(
        "Resource", CfnResourceProps{.type = "AWS::Lambda::Function",
                                     .properties = Input<Map<Json>>::from(Value::object(
                                         {{"Description",
                                           "AWS CloudFormation handler for \"Custom::S3BucketNotifications\" resources "
                                           "(@aws-cdk/aws-s3)"},
                                          {"Code", Value::object({{"ZipFile", HANDLER_PY}})},
                                          {"Handler", "index.handler"},
                                          {"Role", role_.role_arn()},
                                          {"Runtime", "python3.13"},
                                          {"Timeout", 300}}))});
    function_->node().add_dependency(role_);
  }
  static NotificationsHandler& of(const Construct& scope, const Props& props) {
    constexpr const char* id = "BucketNotificationsHandler050a0587b7544547bf325f094a3db834";
    Stack& stack = Stack::of(scope);
    if (auto* made = dynamic_cast<NotificationsHandler*>(stack.node().try_find_child(id))) return *made;
    return stack.add<NotificationsHandler>(id, props);
  }

  iam::IRole& role() const noexcept { return role_; }
  Input<std::string> function_arn() const { return Input<std::string>::from(function_->get_att("Arn")); }

 private:
  iam::IRole& role_of(const Props& props) {
    if (props.role) return *props.role;
    return add<iam::Role>("Role", {.assumed_by = iam::ServicePrincipal("lambda.amazonaws.com")});
  }

  iam::IRole& role_;
  CfnResource* function_ = nullptr;
};

}  // namespace

CfnResource& BucketNotifications::resource() {
  if (resource_ != nullptr) return *resource_;
  IBucket& bucket = *props_.bucket;
  auto& handler = NotificationsHandler::of(*this, {props_.handler_role});
  const bool managed =
      props_.is_own && !FeatureFlags::of(*this).is_enabled("@aws-cdk/aws-s3:keepNotificationInImportedBucket");
  Vector<iam::PolicyStatement> statements{
      iam::PolicyStatement({.actions = {"s3:PutBucketNotification"}, .resources = {bucket.bucket_arn()}})};
  if (!managed)
    statements.push_back(
        iam::PolicyStatement({.actions = {"s3:GetBucketNotification"}, .resources = {bucket.bucket_arn()}}));
  auto& policy = add<iam::Policy>("HandlerPolicy", {.statements = statements});
  handler.role().attach_inline_policy(policy);
  resource_ = &add<CfnResource>(
      "Resource", CfnResourceProps{.type = "Custom::S3BucketNotifications",
                                   .properties = Input<Map<Json>>::from(Value::object(
                                       {{"ServiceToken", handler.function_arn()},
                                        {"BucketName", bucket.bucket_name()},
                                        {"NotificationConfiguration", Lazy::any([this] { return configuration(); })},
                                        {"Managed", managed},
                                        {"SkipDestinationValidation", props_.skip_destination_validation}}))});
  resource_->node().add_dependency(policy);
  Aspects::of(*this).add([this](Construct& visited) {
    if (&visited == resource_ && props_.bucket->policy() != nullptr)
      resource_->node().add_dependency(*props_.bucket->policy());
  });
  return *resource_;
}

void BucketNotifications::enable_event_bridge() {
  resource();
  event_bridge_ = true;
}

void BucketNotifications::add_notification(EventType event, const IBucketNotificationDestination& destination,
                                           const std::vector<NotificationKeyFilter>& filters) {
  CfnResource& made = resource();
  const BucketNotificationDestinationConfig target = destination.bind(*this, props_.bucket);
  for (const Dependable& dependency : target.dependencies) made.node().add_dependency(dependency);
  struct Kind {
    std::vector<Value>& list;
    const char* property;
  };
  const Kind kind = target.type == BucketNotificationDestinationType::LAMBDA  ? Kind{functions_, "LambdaFunctionArn"}
                    : target.type == BucketNotificationDestinationType::QUEUE ? Kind{queues_, "QueueArn"}
                                                                              : Kind{topics_, "TopicArn"};
  kind.list.push_back(Value::object(
      {{"Events", Value::list({Value(to_value(event))})}, {"Filter", filter(filters)}, {kind.property, target.arn}}));
}

Value BucketNotifications::filter(const std::vector<NotificationKeyFilter>& filters) const {
  const std::string rule = "AWS::S3::Bucket NotificationConfiguration";
  std::vector<Value> rules;
  int prefixes = 0, suffixes = 0;
  const auto add_rule = [&](const char* name, const std::string& value, int& count) {
    if (value.empty()) return;
    if (++count > 1) fail(*this, {std::string("a second ") + name + " in the filters of a notification", "one", rule});
    rules.push_back(Value::object({{"Name", name}, {"Value", Value(value)}}));
  };
  for (const NotificationKeyFilter& each : filters) {
    if (each.prefix.empty() && each.suffix.empty())
      fail(*this, {"a filter of a notification without prefix and suffix", "one of them, or both", rule});
    add_rule("suffix", each.suffix, suffixes);
    add_rule("prefix", each.prefix, prefixes);
  }
  if (rules.empty()) return {};
  return Value::object({{"Key", Value::object({{"FilterRules", Value::list(std::move(rules))}})}});
}

Value BucketNotifications::configuration() const {
  const auto list = [](const std::vector<Value>& items) { return items.empty() ? Value() : Value::list(items); };
  return Value::object({{"EventBridgeConfiguration", event_bridge_ ? Value::object({}) : Value()},
                        {"LambdaFunctionConfigurations", list(functions_)},
                        {"QueueConfigurations", list(queues_)},
                        {"TopicConfigurations", list(topics_)}});
}

}  // namespace cdk::s3
