// What is sent along with requests, as templates have it.
#pragma once

#include <cdk/events/cfn_connection.hpp>
#include <cdk/events/http_parameters_props.hpp>

namespace cdk::events {

CfnConnectionTypes::ConnectionHttpParametersProperty render(const HttpParameters& parameters);

}  // namespace cdk::events
