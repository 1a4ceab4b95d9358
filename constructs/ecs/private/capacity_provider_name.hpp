// Names of capacity providers.
#pragma once

#include <cdk/construct.hpp>
#include <cdk/input.hpp>
#include <optional>
#include <string>

namespace cdk::ecs {

/// The given name; else one where CloudFormation's own would be refused; else unset.
/// Errors, for the provider: a name that AWS keeps for itself.
Input<std::string> capacity_provider_name_for(const Construct& provider, const std::optional<std::string>& given);

}  // namespace cdk::ecs
