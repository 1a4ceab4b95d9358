// Whole architectures around ECS: a service with its load balancer, in one construct.
#pragma once

#include <cdk/ecs_patterns/application_load_balanced_fargate_service.hpp>
#include <cdk/ecs_patterns/load_balanced_ec2_service.hpp>
#include <cdk/ecs_patterns/multiple_target_groups.hpp>
#include <cdk/ecs_patterns/network_load_balanced_fargate_service.hpp>
#include <cdk/ecs_patterns/queue_processing_service.hpp>
#include <cdk/ecs_patterns/scheduled_task.hpp>
