// AWS Elastic Load Balancing: Classic Load Balancers.
#pragma once

#include <cdk/elasticloadbalancing/instance_target.hpp>
#include <cdk/elasticloadbalancing/load_balancer.hpp>
