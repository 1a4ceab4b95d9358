// How asynchronous calls are carried out.
#pragma once

#include <cdk/lambda_/event_invoke_config_props.hpp>
#include <cdk/resource.hpp>

namespace cdk::lambda_ {

/// How asynchronous calls of a function are carried out. CloudFormation: AWS::Lambda::EventInvokeConfig.
class EventInvokeConfig : public Resource {
 public:
  using Props = EventInvokeConfigProps;
  /// Errors: retry_attempts outside 0 to 2; a max_event_age outside 60 seconds to 6 hours.
  EventInvokeConfig(const Scope& scope, const Props& props);

 private:
  void check(const Props& props) const;
};

/// Whether anything is said about asynchronous calls.
bool configures_calls(const EventInvokeConfigOptions& options);

}  // namespace cdk::lambda_
