// Subscribers of topics: queues, functions, addresses; dead letter queues; metrics; hooks of groups that tell a queue.
#include <cdk/autoscaling.hpp>
#include <cdk/autoscaling_hooktargets.hpp>
#include <cdk/cdk.hpp>
#include <cdk/cloudwatch.hpp>
#include <cdk/ec2.hpp>
#include <cdk/kms.hpp>
#include <cdk/lambda_.hpp>
#include <cdk/sns.hpp>
#include <cdk/sns_subscriptions.hpp>
#include <cdk/sqs.hpp>

using namespace cdk;
using sns_subscriptions::SqsSubscription;

namespace {

void add_topics(App& app) {
  auto& stack = app.add<Stack>("Topics");
  auto& topic = stack.add<sns::Topic>("Topic");
  auto& letters = stack.add<sqs::Queue>("Letters");
  auto& key = stack.add<kms::Key>("Key");
  auto& sealed = stack.add<sqs::Queue>("Sealed", {.encryption_master_key = key});
  topic.add_subscription(SqsSubscription(stack.add<sqs::Queue>("Plain")));
  topic.add_subscription(SqsSubscription(
      sealed, {.dead_letter_queue = letters,
               .filter_policy = {{"size", sns::SubscriptionFilter::numeric_filter({.greater_than = 3})}},
               .raw_message_delivery = true}));
  topic.add_subscription(
      SqsSubscription(sqs::Queue::from_queue_arn(stack, "Theirs", "arn:aws:sqs:eu-west-1:111122223333:theirs")));
  topic.add_subscription(
      sns_subscriptions::UrlSubscription("https://example.com/hook", {.dead_letter_queue = letters}));
  topic.add_subscription(sns_subscriptions::EmailSubscription("a@example.com", {.dead_letter_queue = letters}));
  topic.add_subscription(sns_subscriptions::SmsSubscription("+15550100"));
  auto& fn = stack.add<lambda_::Function>(
      "Function",
      {.code = lambda_::Code::from_inline("x"), .handler = "index.handler", .runtime = lambda_::Runtime::PYTHON_3_13});
  topic.add_subscription(sns_subscriptions::LambdaSubscription(fn, {.dead_letter_queue = letters}));
  stack.add<sns::Subscription>("Own", {.endpoint = "arn:aws:sqs:eu-west-1:111122223333:own",
                                       .protocol = sns::SubscriptionProtocol::SQS,
                                       .topic = topic,
                                       .dead_letter_queue = letters});
  int i = 0;
  for (const auto& metric :
       {topic.metric_number_of_messages_published(), topic.metric_number_of_notifications_delivered(),
        topic.metric_number_of_notifications_failed(), topic.metric_number_of_notifications_filtered_out(),
        topic.metric_number_of_notifications_filtered_out_invalid_attributes(),
        topic.metric_number_of_notifications_filtered_out_no_message_attributes(), topic.metric_publish_size(),
        topic.metric_sms_month_to_date_spent_usd(), topic.metric_sms_success_rate({.statistic = "Average"}),
        topic.metric("Own")})
    metric.create_alarm(stack, "Alarm" + std::to_string(i++), {.evaluation_periods = 1, .threshold = 1});
}

/// In other stacks and regions, by a flag.
void add_flagged(App& app) {
  const Environment env{.account = "111122223333", .region = "eu-west-1"};
  auto& flagged = app.add<Stack>("Flagged", {.env = env});
  flagged.node().set_context("@aws-cdk/aws-sns-subscriptions:restrictSqsDescryption", true);
  auto& source = flagged.add<sns::Topic>("Topic", {.topic_name = "source"});
  source.add_subscription(SqsSubscription(flagged.add<sqs::Queue>("Queue", {.encryption = sqs::QueueEncryption::KMS})));
  auto& far = app.add<Stack>("Far", {.env = Environment{.account = "111122223333", .region = "us-east-1"}});
  source.add_subscription(SqsSubscription(far.add<sqs::Queue>("Queue", {.queue_name = "far"})));
  auto& near = app.add<Stack>("Near", {.env = env});
  source.add_subscription(SqsSubscription(near.add<sqs::Queue>("Queue")));
}

void add_hooks(App& app) {
  auto& stack = app.add<Stack>("Hooked");
  auto& vpc = stack.add<ec2::Vpc>("Vpc", {.max_azs = 1, .nat_gateways = 0});
  auto& group =
      stack.add<autoscaling::AutoScalingGroup>("Group", {.vpc = vpc,
                                                         .instance_type = ec2::InstanceType("t3.micro"),
                                                         .machine_image = ec2::MachineImage::latest_amazon_linux2(),
                                                         .vpc_subnets = {.subnet_type = ec2::SubnetType::PUBLIC}});
  group.add_lifecycle_hook("Hook",
                           {.lifecycle_transition = autoscaling::LifecycleTransition::INSTANCE_LAUNCHING,
                            .notification_target = autoscaling_hooktargets::QueueHook(stack.add<sqs::Queue>("Queue"))});
}

}  // namespace

int main(int argc, char** argv) {
  App app(argc, argv);
  add_topics(app);
  add_flagged(app);
  add_hooks(app);
  return app.run();
}
