// What managed instances must have, as a capacity provider's resource takes it.
#pragma once

#include <cdk/ec2/instance_requirements_props.hpp>
#include <cdk/ecs/cfn_capacity_provider.hpp>

namespace cdk {
class Construct;
}

namespace cdk::ecs {

/// Errors, for the provider: types both allowed and excluded; both of the prices.
CfnCapacityProviderTypes::InstanceRequirementsRequestProperty rendered_requirements(
    const Construct& provider, const ec2::InstanceRequirementsConfig& requirements);

}  // namespace cdk::ecs
