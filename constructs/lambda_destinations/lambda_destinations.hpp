// Where records of functions' asynchronous calls go.
#pragma once

#include <cdk/lambda_destinations/s3_destination.hpp>
#include <cdk/lambda_destinations/sns_destination.hpp>
#include <cdk/lambda_destinations/sqs_destination.hpp>
