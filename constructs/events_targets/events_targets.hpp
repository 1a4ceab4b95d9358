// What rules of EventBridge start.
#pragma once

#include <cdk/events_targets/ecs_task.hpp>
