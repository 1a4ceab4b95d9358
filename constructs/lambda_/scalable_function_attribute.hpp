// How many environments of an alias are kept ready.
#pragma once

#include <cdk/applicationautoscaling/base_scalable_attribute.hpp>
#include <cdk/lambda_/scalable_function_attribute_props.hpp>

namespace cdk::lambda_ {

/// The number of an alias' environments that are kept ready, which grows and shrinks.
class ScalableFunctionAttribute : public applicationautoscaling::BaseScalableAttribute {
 public:
  ScalableFunctionAttribute(const Scope& scope, const Props& props) : BaseScalableAttribute(scope, props) {}
  /// As many as keep their use at a target. Errors: a target outside 0.1 to 0.9.
  void scale_on_utilization(const UtilizationScalingOptions& options,
                            std::source_location where = std::source_location::current());
  /// As many as a schedule says.
  void scale_on_schedule(const Id& id, const applicationautoscaling::ScalingSchedule& actions) {
    do_scale_on_schedule(id, actions);
  }
};

using IScalableFunctionAttribute = ScalableFunctionAttribute;

}  // namespace cdk::lambda_
