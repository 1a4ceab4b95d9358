// Functions that run without servers: AWS Lambda.
#pragma once

#include <cdk/lambda_/architecture.hpp>
#include <cdk/lambda_/code.hpp>
#include <cdk/lambda_/function.hpp>
#include <cdk/lambda_/runtime.hpp>
