#include <cdk/iam/principals.hpp>
#include <cdk/lambda_/function_base.hpp>
#include <cdk/names.hpp>
#include <cdk/sns/topic.hpp>
#include <cdk/sns_subscriptions/lambda_subscription.hpp>
#include <cdk/stack.hpp>

#include "private/topic_region.hpp"

namespace cdk::sns_subscriptions {

sns::TopicSubscriptionConfig LambdaSubscription::bind(sns::ITopic& topic) const {
  function_.add_permission("AllowInvoke:" + Names::node_unique_id(topic.node()),
                           {.principal = iam::ServicePrincipal("sns.amazonaws.com"), .source_arn = topic.topic_arn()});
  order_after(function_, topic);
  return {.endpoint = function_.function_arn(),
          .protocol = sns::SubscriptionProtocol::LAMBDA,
          .subscriber_id = topic.node().id(),
          .dead_letter_queue = props_.dead_letter_queue,
          .filter_policy = props_.filter_policy,
          .filter_policy_with_message_body = props_.filter_policy_with_message_body,
          .region = topic_region(topic, function_),
          .subscriber_scope = function_};
}

}  // namespace cdk::sns_subscriptions
