// The code of the function that makes calls of AWS APIs.
#pragma once

#include <cdk/lambda_/code.hpp>

namespace cdk::custom_resources {

/// Becomes an asset below the function that takes it.
lambda_::Code sdk_call_handler();

}  // namespace cdk::custom_resources
