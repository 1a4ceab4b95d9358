#include <cdk/error.hpp>
#include <cdk/lambda_/cfn_event_invoke_config.hpp>
#include <cdk/lambda_/event_invoke_config.hpp>
#include <cdk/lambda_/function_base.hpp>

namespace cdk::lambda_ {
namespace {

/// Both kinds of destination are an ARN, under types of their own.
template <class Property>
Input<Property> bound(const Optional<Destination>& destination, Construct& scope, IFunction& function,
                      DestinationType type) {
  if (!destination) return {};
  return Property{.destination = (*destination)->bind(scope, function, {.type = type}).destination};
}

}  // namespace

bool configures_calls(const EventInvokeConfigOptions& options) {
  return options.max_event_age || options.on_failure || options.on_success || options.retry_attempts.is_set();
}

EventInvokeConfig::EventInvokeConfig(const Scope& scope, const Props& props) : Resource(scope) {
  check(props);
  CfnEventInvokeConfigProps config{
      .function_name = props.function->function_name(),
      .qualifier = props.qualifier.is_set() ? props.qualifier : Input<std::string>("$LATEST"),
      .maximum_retry_attempts = props.retry_attempts,
  };
  if (props.max_event_age) config.maximum_event_age_in_seconds = props.max_event_age->to_seconds();
  if (props.on_failure || props.on_success) {
    using Types = CfnEventInvokeConfigTypes;
    const auto failure =
        bound<Types::OnFailureProperty>(props.on_failure, *this, props.function, DestinationType::FAILURE);
    const auto success =
        bound<Types::OnSuccessProperty>(props.on_success, *this, props.function, DestinationType::SUCCESS);
    config.destination_config = Types::DestinationConfigProperty{.on_failure = failure, .on_success = success};
  }
  add<CfnEventInvokeConfig>("Resource", config);
}

void EventInvokeConfig::check(const Props& props) const {
  const auto& attempts = props.retry_attempts;
  if (attempts.kind() == Value::Kind::Integer && (attempts.as_int() < 0 || attempts.as_int() > 2))
    fail(*this, {"retry_attempts is " + std::to_string(attempts.as_int()), "0 to 2",
                 "AWS::Lambda::EventInvokeConfig MaximumRetryAttempts"});
  if (!props.max_event_age) return;
  const auto seconds = props.max_event_age->to_seconds();
  if (seconds < 60 || seconds > 21600)
    fail(*this, {"max_event_age is " + std::to_string(seconds) + " seconds", "60 seconds to 6 hours",
                 "AWS::Lambda::EventInvokeConfig MaximumEventAgeInSeconds"});
}

}  // namespace cdk::lambda_
