// Queues: Amazon SQS.
#pragma once

#include <cdk/sqs/queue.hpp>
#include <cdk/sqs/queue_policy.hpp>
