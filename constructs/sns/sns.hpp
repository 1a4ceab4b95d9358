// Topics that pass messages on to subscribers: Amazon SNS.
#pragma once

#include <cdk/sns/policy.hpp>
#include <cdk/sns/subscription.hpp>
#include <cdk/sns/subscription_filter.hpp>
#include <cdk/sns/topic.hpp>
