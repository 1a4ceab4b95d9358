// Who is told when instances start or end.
#pragma once

#include <cdk/autoscaling_hooktargets/function_hook.hpp>
#include <cdk/autoscaling_hooktargets/queue_hook.hpp>
#include <cdk/autoscaling_hooktargets/topic_hook.hpp>
