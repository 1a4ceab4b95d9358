#include <cdk/applicationautoscaling/base_scalable_attribute.hpp>

namespace cdk::applicationautoscaling {

BaseScalableAttribute::BaseScalableAttribute(const Scope& scope, const Props& props) : Construct(scope) {
  target_ = &add<ScalableTarget>(
      "Target", {.max_capacity = props.max_capacity,
                 .min_capacity = props.min_capacity.is_set() ? props.min_capacity : Input<std::int64_t>(1),
                 .resource_id = props.resource_id,
                 .scalable_dimension = props.dimension,
                 .service_namespace = props.service_namespace,
                 .role = *props.role});
}

}  // namespace cdk::applicationautoscaling
