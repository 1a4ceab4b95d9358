// AWS ECS: clusters, task definitions and services.
#pragma once

#include <cdk/ecs/amis.hpp>
#include <cdk/ecs/asg_capacity_provider.hpp>
#include <cdk/ecs/cluster.hpp>
#include <cdk/ecs/container_definition.hpp>
#include <cdk/ecs/container_image.hpp>
#include <cdk/ecs/deployment_lifecycle_lambda_target.hpp>
#include <cdk/ecs/ec2_service.hpp>
#include <cdk/ecs/ec2_task_definition.hpp>
#include <cdk/ecs/environment_file.hpp>
#include <cdk/ecs/external_service.hpp>
#include <cdk/ecs/external_task_definition.hpp>
#include <cdk/ecs/fargate_service.hpp>
#include <cdk/ecs/fargate_task_definition.hpp>
#include <cdk/ecs/firelens_log_router.hpp>
#include <cdk/ecs/linux_parameters.hpp>
#include <cdk/ecs/log_drivers.hpp>
#include <cdk/ecs/managed_instances_capacity_provider.hpp>
#include <cdk/ecs/placement.hpp>
#include <cdk/ecs/port_map.hpp>
#include <cdk/ecs/proxy_configuration.hpp>
#include <cdk/ecs/scalable_task_count.hpp>
#include <cdk/ecs/service_managed_volume.hpp>
