#include <cdk/arn.hpp>
#include <cdk/sns/topic.hpp>
#include <cdk/stack.hpp>

#include "private/topic_region.hpp"

namespace cdk::sns_subscriptions {

Input<std::string> topic_region(const sns::ITopic& topic, const Resource& subscriber) {
  if (dynamic_cast<const sns::Topic*>(&topic) == nullptr)
    return topic.stack().split_arn(topic.topic_arn(), ArnFormat::SLASH_RESOURCE_NAME).region;
  const Input<std::string> region = topic.stack().region();
  const bool elsewhere = &topic.stack() != &subscriber.stack() && region.is_string() &&
                         region != static_cast<const Value&>(subscriber.stack().region());
  return elsewhere ? region : Input<std::string>();
}

}  // namespace cdk::sns_subscriptions
