// Targets of load balancers that aren't constructs of their own.
#pragma once

#include <cdk/elbv2_targets/alb_target.hpp>
#include <cdk/elbv2_targets/instance_target.hpp>
#include <cdk/elbv2_targets/ip_target.hpp>
#include <cdk/elbv2_targets/lambda_target.hpp>
