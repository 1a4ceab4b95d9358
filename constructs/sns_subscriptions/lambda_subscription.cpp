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
  // A topic that is made in another stack has to be there first.
  const bool made_here = dynamic_cast<sns::Topic*>(&topic) != nullptr;
  if (made_here && &topic.stack() != &function_.stack()) function_.stack().add_stack_dependency(topic.stack());
  return {.endpoint = function_.function_arn(),
          .protocol = sns::SubscriptionProtocol::LAMBDA,
          .subscriber_id = topic.node().id(),
          .filter_policy = props_.filter_policy,
          .filter_policy_with_message_body = props_.filter_policy_with_message_body,
          .region = topic_region(topic, function_),
          .subscriber_scope = function_};
}

}  // namespace cdk::sns_subscriptions
