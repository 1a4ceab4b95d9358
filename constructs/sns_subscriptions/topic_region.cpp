#include <cdk/arn.hpp>
#include <cdk/sns/topic.hpp>
#include <cdk/stack.hpp>

#include "private/topic_region.hpp"

namespace cdk::sns_subscriptions {

Input<std::string> topic_region(const sns::ITopic& topic, const Resource& subscriber) {
  if (dynamic_cast<const sns::Topic*>(&topic) == nullptr)
    return topic.stack().split_arn(topic.topic_arn(), ArnFormat::SLASH_RESOURCE_NAME, topic.node().where()).region;
  const Input<std::string> region = topic.stack().region();
  const bool elsewhere = &topic.stack() != &subscriber.stack() && region.is_string() &&
                         region != static_cast<const Value&>(subscriber.stack().region());
  return elsewhere ? region : Input<std::string>();
}

void order_after(Resource& subscriber, sns::ITopic& topic) {
  const bool made_here = dynamic_cast<sns::Topic*>(&topic) != nullptr;
  if (made_here && &topic.stack() != &subscriber.stack()) subscriber.stack().add_stack_dependency(topic.stack());
}

iam::ServicePrincipal sns_principal(const sns::ITopic& topic, const Resource& subscriber) {
  const Value region = dynamic_cast<const sns::Topic*>(&topic) != nullptr ? Value(topic.env().region)
                       : topic.topic_arn().is_string()                    ? Value(topic_region(topic, subscriber))
                                                                          : Value();
  const bool known = region.is_string() && !region.as_string().empty();
  if (!known || !subscriber.stack().region().is_string() || region == subscriber.stack().region())
    return iam::ServicePrincipal("sns.amazonaws.com");
  return iam::ServicePrincipal("sns.amazonaws.com", {.region = std::string(region.as_string())});
}

}  // namespace cdk::sns_subscriptions
