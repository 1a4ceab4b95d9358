// Subscribers of topics.
#pragma once

#include <cdk/sns_subscriptions/email_subscription.hpp>
#include <cdk/sns_subscriptions/lambda_subscription.hpp>
#include <cdk/sns_subscriptions/sms_subscription.hpp>
#include <cdk/sns_subscriptions/sqs_subscription.hpp>
#include <cdk/sns_subscriptions/url_subscription.hpp>
