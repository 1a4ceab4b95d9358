// AWS Elastic Load Balancing: Application and Network Load Balancers, their listeners, rules and target groups.
#pragma once

#include <cdk/elbv2/application_listener.hpp>
#include <cdk/elbv2/application_listener_certificate.hpp>
#include <cdk/elbv2/application_listener_rule.hpp>
#include <cdk/elbv2/application_load_balancer.hpp>
#include <cdk/elbv2/application_target_group.hpp>
#include <cdk/elbv2/authenticate_options_props.hpp>
#include <cdk/elbv2/listener_action.hpp>
#include <cdk/elbv2/listener_certificate.hpp>
#include <cdk/elbv2/listener_condition.hpp>
#include <cdk/elbv2/load_balancer_metrics.hpp>
#include <cdk/elbv2/network_listener.hpp>
#include <cdk/elbv2/network_listener_action.hpp>
#include <cdk/elbv2/network_load_balancer.hpp>
#include <cdk/elbv2/network_target_group.hpp>
#include <cdk/elbv2/trust_store.hpp>
#include <cdk/elbv2/trust_store_revocation.hpp>
