#include <cdk/lambda_event_sources/sns_event_source.hpp>
#include <cdk/sns/topic.hpp>
#include <cdk/sns_subscriptions/lambda_subscription.hpp>

namespace cdk::lambda_event_sources {

void SnsEventSource::bind(lambda_::IFunction& target) const {
  topic_.add_subscription(sns_subscriptions::LambdaSubscription(target, props_));
}

}  // namespace cdk::lambda_event_sources
