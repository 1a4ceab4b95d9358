// What is told of buckets' objects.
#pragma once

#include <cdk/s3_notifications/lambda_destination.hpp>
#include <cdk/s3_notifications/sns_destination.hpp>
#include <cdk/s3_notifications/sqs_destination.hpp>
