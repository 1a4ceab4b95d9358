// Resources that calls of AWS APIs make.
#pragma once

#include <cdk/custom_resources/aws_custom_resource.hpp>
