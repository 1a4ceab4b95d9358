// Groups of instances that grow and shrink: Amazon EC2 Auto Scaling.
#pragma once

#include <cdk/autoscaling/auto_scaling_group.hpp>
#include <cdk/autoscaling/lifecycle_hook.hpp>
#include <cdk/autoscaling/require_imdsv2_aspect.hpp>
#include <cdk/autoscaling/scheduled_action.hpp>
#include <cdk/autoscaling/step_scaling_action.hpp>
#include <cdk/autoscaling/step_scaling_policy.hpp>
#include <cdk/autoscaling/target_tracking_scaling_policy.hpp>
#include <cdk/autoscaling/volume.hpp>
#include <cdk/autoscaling/warm_pool.hpp>
