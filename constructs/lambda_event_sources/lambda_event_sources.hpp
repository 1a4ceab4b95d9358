// What calls functions.
#pragma once

#include <cdk/lambda_event_sources/s3_event_source.hpp>
#include <cdk/lambda_event_sources/sns_dlq.hpp>
#include <cdk/lambda_event_sources/sns_event_source.hpp>
#include <cdk/lambda_event_sources/sqs_dlq.hpp>
#include <cdk/lambda_event_sources/sqs_event_source.hpp>
