// Functions that run without servers: AWS Lambda.
#pragma once

#include <cdk/lambda_/alias.hpp>
#include <cdk/lambda_/architecture.hpp>
#include <cdk/lambda_/capacity_provider.hpp>
#include <cdk/lambda_/code.hpp>
#include <cdk/lambda_/code_signing_config.hpp>
#include <cdk/lambda_/event_invoke_config.hpp>
#include <cdk/lambda_/event_source.hpp>
#include <cdk/lambda_/event_source_filter.hpp>
#include <cdk/lambda_/event_source_mapping.hpp>
#include <cdk/lambda_/file_system.hpp>
#include <cdk/lambda_/function.hpp>
#include <cdk/lambda_/function_url.hpp>
#include <cdk/lambda_/image_function.hpp>
#include <cdk/lambda_/layer_version.hpp>
#include <cdk/lambda_/parameters_code.hpp>
#include <cdk/lambda_/runtime.hpp>
#include <cdk/lambda_/singleton_function.hpp>
#include <cdk/lambda_/version.hpp>
