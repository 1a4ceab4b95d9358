// Topics of other regions.
#pragma once

#include <cdk/iam/principals.hpp>
#include <cdk/input.hpp>
#include <string>

namespace cdk {
class Resource;
}

namespace cdk::sns {
class ITopic;
}

namespace cdk::sns_subscriptions {

/// The topic's region where a subscription has to name it; unset where that is the subscriber's own.
Input<std::string> topic_region(const sns::ITopic& topic, const Resource& subscriber);

/// A topic that is made in another stack has to be there before its subscriber.
void order_after(Resource& subscriber, sns::ITopic& topic);

/// Amazon SNS, as the policies of the topic's subscribers name it.
iam::ServicePrincipal sns_principal(const sns::ITopic& topic, const Resource& subscriber);

}  // namespace cdk::sns_subscriptions
