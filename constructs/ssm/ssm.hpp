// Parameters: AWS Systems Manager's Parameter Store.
#pragma once

#include <cdk/ssm/parameter_base.hpp>
#include <cdk/ssm/string_list_parameter.hpp>
#include <cdk/ssm/string_parameter.hpp>
