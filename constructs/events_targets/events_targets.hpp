// What rules of EventBridge start.
#pragma once

#include <cdk/events_targets/api_destination.hpp>
#include <cdk/events_targets/cloud_watch_log_group.hpp>
#include <cdk/events_targets/ecs_task.hpp>
#include <cdk/events_targets/event_bus.hpp>
#include <cdk/events_targets/lambda_function.hpp>
#include <cdk/events_targets/sns_topic.hpp>
#include <cdk/events_targets/sqs_queue.hpp>
