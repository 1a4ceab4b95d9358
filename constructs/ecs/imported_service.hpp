// Services that are there already.
#pragma once

#include <cdk/ecs/base_service.hpp>

namespace cdk::ecs {

IService& import_service(Construct& scope, Id id, const Input<std::string>& arn);
/// Errors: both ARN and name, or neither.
IBaseService& import_service(Construct& scope, Id id, ICluster& cluster, const Input<std::string>& arn,
                             const Input<std::string>& name);

}  // namespace cdk::ecs
