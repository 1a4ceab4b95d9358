// Topics of other regions.
#pragma once

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

}  // namespace cdk::sns_subscriptions
